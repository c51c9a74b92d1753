import { type KeyboardEvent, useEffect, useRef } from 'react';
import { searchWords as words } from '../text/search-words.ts';

interface SearchFieldProps {
  readonly listId: string;
  readonly typed: string;
  readonly hasOptions: boolean;
  readonly activeId: string | undefined;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is looked for; it walks through the list below and keeps the focus. */
export function SearchField({ listId, typed, hasOptions, activeId, onType, onKeyDown }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      className="input search-field"
      type="text"
      role="combobox"
      aria-label={words.label}
      aria-autocomplete="list"
      aria-expanded={hasOptions}
      {...(hasOptions ? { 'aria-controls': listId } : {})}
      {...(activeId === undefined ? {} : { 'aria-activedescendant': activeId })}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      placeholder={words.hint}
      value={typed}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
