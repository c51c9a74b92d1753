import { lazy, Suspense, useEffect, useState } from 'react';
import { searchWords as words } from '../text/search-words.ts';
import { load } from './late-code.ts';
import type { SearchDialogProps } from './search-dialog.tsx';

const SearchDialog = lazy(async () => ({ default: (await load.search()).SearchDialog }));

/** On a Mac Ctrl K deletes to the end of the line. */
const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const isAsked = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' &&
  (isApple() ? metaKey && !ctrlKey : ctrlKey && !metaKey) &&
  !shiftKey &&
  !altKey;

/** Ctrl K or ⌘K anywhere; the browser's own search field stays away. A dialog that is open is not covered by another. */
function useSearchKey(onAsked: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || !isAsked(event)) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) onAsked();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onAsked]);
}

/** 搜索: opens the search from any page. */
export function SearchButton(props: Omit<SearchDialogProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  const [open] = useState(() => () => setOpen(true));
  useSearchKey(open);
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-haspopup="dialog"
        aria-label={words.open}
        aria-keyshortcuts={isApple() ? 'Meta+K' : 'Control+K'}
        onClick={open}
      >
        <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="6.75" cy="6.75" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M10.25 10.25 14 14" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="search-open-word">{words.open}</span>
        <kbd className="search-open-key">{isApple() ? words.keys.apple : words.keys.plain}</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
