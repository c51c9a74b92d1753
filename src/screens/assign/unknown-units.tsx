import { addUnits } from '../../actions/add-units.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { pasteWords as words } from '../../text/paste-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

interface UnknownUnitsProps extends InWorkspace {
  readonly names: readonly string[];
  readonly onAdded: (count: number) => void;
}

/** Names that are no unit yet, to be added by an act of its own. */
export function UnknownUnits({ workspace, rim, names, onAdded }: UnknownUnitsProps) {
  const { save, isSaving, fault } = useSaving({ workspace, rim }, addUnits);
  return (
    <section className="notice unknown-units" aria-labelledby="unknown-units">
      <h2 className="state-title" id="unknown-units">
        {words.unknownTitle(names.length)}
      </h2>
      <ul className="unit-ticks">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{words.unknownNote}</p>
      {fault && <SaveFault error={fault} />}
      <p className="button-row">
        <button
          type="button"
          className="button"
          aria-disabled={isSaving}
          onClick={() => save(names, () => onAdded(names.length))}
        >
          {words.addUnits(names.length)}
        </button>
      </p>
    </section>
  );
}
