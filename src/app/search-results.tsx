import { Link } from 'wouter';
import { searchWords as words } from '../text/search-words.ts';
import { LightBadge } from '../ui/light-badge.tsx';
import { Marked } from '../ui/marked.tsx';
import type { OptionGroup, SearchOption } from './search-options.ts';

interface OptionProps {
  readonly option: SearchOption;
  readonly id: string;
  readonly isActive: boolean;
  readonly onLeave: () => void;
}

function Option({ option, id, isActive, onLeave }: OptionProps) {
  const { href, name, marks, light, note, beside } = option;
  return (
    <Link
      role="option"
      id={id}
      className="search-option"
      href={href}
      tabIndex={-1}
      aria-selected={isActive}
      // One who opens it beside goes on searching.
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        if (!ctrlKey && !metaKey && !shiftKey) onLeave();
      }}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="search-name">
        <Marked text={name} marks={marks} />
      </span>
      {light !== undefined && <LightBadge light={light} small />}
      {note !== '' && <span className="search-note">{note}</span>}
      {beside !== undefined && (
        <span className="search-beside">
          <Marked text={beside.text} marks={beside.marks} />
        </span>
      )}
    </Link>
  );
}

interface SearchResultsProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly idOf: (option: SearchOption) => string;
  readonly active: SearchOption | undefined;
  readonly onLeave: () => void;
}

/** What was found, by kind. The field above walks through it. */
export function SearchResults({ id, groups, idOf, active, onLeave }: SearchResultsProps) {
  return (
    <div className="search-results" role="listbox" id={id} aria-label={words.results}>
      {groups.map(({ group, count, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="search-group">
          <p className="search-group-title" id={`${id}-${group}`} role="presentation">
            {words.groups[group]}
            {count > options.length && <span className="search-cut">{words.cut(options.length, count)}</span>}
          </p>
          {options.map((option) => (
            <Option
              key={option.key}
              option={option}
              id={idOf(option)}
              isActive={option === active}
              onLeave={onLeave}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
