import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Workspace } from '../queries/workspace.ts';
import { searchWords as words } from '../text/search-words.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { SearchField } from './search-field.tsx';
import type { SearchOption } from './search-options.ts';
import { SearchResults } from './search-results.tsx';
import { type Place, usePlace } from './use-place.ts';
import { type Search, useSearch } from './use-search.ts';

export interface SearchDialogProps {
  readonly workspace: Workspace;
  readonly planId: string;
  /** the board last looked at: what is found is shown as of its month */
  readonly boardAddress: string;
  readonly onClose: () => void;
}

/** Where a key of the list leads, counted from 0; undefined for any other key. */
function stepTo(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (Math.max(at, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The option that Enter opens: the best until another is chosen, none while nothing is typed. */
function useActive({ groups }: Search, typed: string) {
  const options = groups.flatMap((group) => group.options);
  const [chosen, setChosen] = useState<{ readonly at: number; readonly typed: string }>();
  const first = typed.trim() === '' ? -1 : 0;
  const at = chosen?.typed === typed ? Math.min(chosen.at, options.length - 1) : first;
  return { options, at, active: options[at], choose: (next: number) => setChosen({ at: next, typed }) };
}

function Status({ search, typed }: { search: Search; typed: string }) {
  const { isReady, hasPinyin, groups } = search;
  const count = groups.reduce((all, group) => all + group.count, 0);
  const isEmpty = isReady && typed.trim() !== '' && count === 0;
  return (
    <div className="search-status" role="status">
      {!isReady && <p>{words.loading}</p>}
      {isEmpty && <p className="search-nothing">{words.nothing(typed.trim())}</p>}
      {(isEmpty || typed.trim() === '') && <p>{words.advice}</p>}
      {!hasPinyin && <p>{words.noPinyin}</p>}
      {count > 0 && typed.trim() !== '' && <p className="visually-hidden">{words.found(count)}</p>}
    </div>
  );
}

/** 搜索: everything by name, quote or pinyin; the arrows choose, Enter opens, Escape closes. */
export function SearchDialog({ workspace, planId, boardAddress, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const place: Place | undefined = usePlace(workspace, planId, boardAddress);
  const search = useSearch(workspace, place, typed);
  const { options, at, active, choose } = useActive(search, typed);
  const idOf = (option: SearchOption): string => `${listId}-${options.indexOf(option)}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const leave = (): void => {
    dialog.current?.close();
    // Not back to the button: one goes on with what was found.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const next = stepTo(event.key, at, options.length);
    if (next !== undefined) {
      event.preventDefault();
      choose(next);
    } else if (event.key === 'Enter' && activeId !== undefined) {
      event.preventDefault();
      document.getElementById(activeId)?.click();
    }
  };
  return (
    <DialogFrame dialogRef={dialog} title={words.title} onClose={onClose}>
      <div className="search-head">
        <SearchField
          {...{ listId, typed, activeId, onKeyDown }}
          hasOptions={options.length > 0}
          onType={setTyped}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className="search-body">
        <Status search={search} typed={typed} />
        {options.length > 0 && (
          <SearchResults id={listId} groups={search.groups} active={active} idOf={idOf} onLeave={leave} />
        )}
      </div>
    </DialogFrame>
  );
}
