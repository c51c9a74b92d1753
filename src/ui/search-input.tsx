import { useState } from 'react';
import { asksForNothing } from '../domain/said-in.ts';

interface SearchInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** with the empty text where what was typed asks for nothing */
  readonly onChange: (text: string) => void;
}

const asked = (typed: string): string => (asksForNothing(typed) ? '' : typed);

/** What is looked for in a list. Letters that an input method still turns into characters are shown and not looked for. */
export function SearchInput({ label, hint, value, onChange }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // Another page of the history, or a filter that was cleared.
  if (value !== shown) {
    setShown(value);
    // A quotation mark that a word will follow asks for nothing yet, and stays.
    if (value !== asked(typed)) setTyped(value);
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
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) onChange(asked(target.value));
        }}
        onCompositionEnd={({ currentTarget }) => onChange(asked(currentTarget.value))}
      />
    </label>
  );
}
