interface TickProps {
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly ticked: number;
  readonly of: number;
  readonly onTick: (isTicked: boolean) => void;
}

/** A checkbox for one or for many things: half ticked when only some of them are. */
export function Tick({ label, isLabelShown = false, ticked, of, onTick }: TickProps) {
  const isAll = of > 0 && ticked === of;
  return (
    <label className="check tick">
      <input
        type="checkbox"
        checked={isAll}
        ref={(input) => {
          if (input) input.indeterminate = ticked > 0 && !isAll;
        }}
        onChange={() => onTick(!isAll)}
      />
      <span className={isLabelShown ? '' : 'visually-hidden'}>{label}</span>
    </label>
  );
}
