interface ChoicePickerProps {
  readonly label: string;
  /** the words of no choice; its id is the empty text */
  readonly any: string;
  readonly chosen: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** Narrows a page to one of several, or to none of them. */
export function ChoicePicker({ label, any, chosen, choices, onChoose }: ChoicePickerProps) {
  return (
    <label className="picker">
      {label}
      <select className="select" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
