import { useState } from 'react';

interface SearchInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What is looked for in a list. Letters that an input method still turns into characters are shown and not looked for. */
export function SearchInput({ label, hint, value, onChange }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // Another page of the history, or a filter that was cleared.
  if (value !== shown) {
    setShown(value);
    setTyped(value);
  }
  return (
    <label className="picker">
      {label}
      <input
        className="input"
        type="search"
        placeholder={hint}
        value={typed}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) onChange(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
