import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { type IndicatorAcross, isComparable, isFull } from '../../domain/across-years.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { yearsWords as words } from '../../text/years-words.ts';
import { yearsAddress, yearsListAddress } from '../../ui/addresses.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import { YearsTable } from '../../ui/years-table.tsx';
import {
  isInGroup,
  isSaidOf,
  printYearsFilter,
  type YearsFilter,
  type YearsGroup,
  yearsGroups,
} from './years-filter.ts';

interface YearsListProps {
  readonly rows: readonly IndicatorAcross[];
  readonly filter: YearsFilter;
  readonly isDemo: boolean;
}

const groupWord = (group: YearsGroup): string =>
  ({ all: words.all, below: words.onlyBelow, omitted: words.onlyOmitted })[group];

const addressOf = (filter: YearsFilter): string => yearsListAddress(printYearsFilter(filter));

interface GroupsProps {
  readonly filter: YearsFilter;
  readonly count: (group: YearsGroup) => number;
}

/** The words that are looked for stay. */
function Groups({ filter, count }: GroupsProps) {
  return (
    <ul className="chips" aria-label={words.filters}>
      {yearsGroups.map((group) => (
        <li key={group}>
          <Link
            className="chip"
            href={addressOf({ ...filter, group })}
            {...(group === filter.group ? { 'aria-current': 'true' as const } : {})}
          >
            {groupWord(group)}
            <span className="chip-count">{count(group)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const IndicatorLink = ({ indicator }: IndicatorAcross) => (
  <Link href={yearsAddress(indicator.id)}>{indicator.name}</Link>
);

/** What cannot be compared and why, and what the marks mean. */
function Foot({ rows, isDemo }: Pick<YearsListProps, 'rows' | 'isDemo'>) {
  return (
    <div className="page-foot">
      {rows.length > 0 && (
        <div className="years-single">
          <p>{words.oneYear}</p>
          <ul>
            {rows.map((row) => (
              <li key={row.indicator.id}>
                <IndicatorLink {...row} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{words.rule}</p>
      <p>{words.omissionRule}</p>
      <p>{isDemo ? words.originRuleDemo : words.originRule}</p>
    </div>
  );
}

/** All indicators that two years or more speak of; those with goal and outcome in two years first. */
export function YearsList({ rows, filter, isDemo }: YearsListProps) {
  const [, navigate] = useLocation();
  const { text } = filter;
  useKeptPlace(true);
  const comparable = useMemo(() => rows.filter(isComparable), [rows]);
  const found = useMemo(
    () => (text === undefined ? comparable : comparable.filter((row) => isSaidOf(row, text))),
    [comparable, text],
  );
  const shown = found.filter((row) => isInGroup(filter.group, row));
  const groups = [
    { head: words.groups.full, rows: shown.filter(isFull) },
    { head: words.groups.rest, rows: shown.filter((row) => !isFull(row)) },
  ].filter((group) => group.rows.length > 0);
  return (
    <div className="page">
      <section className="page-head">
        <PageTitle>{words.title}</PageTitle>
        <p className="summary">{words.lead}</p>
      </section>
      <div className="filter-bar">
        <Groups filter={filter} count={(group) => found.filter((row) => isInGroup(group, row)).length} />
        <SearchInput
          label={words.search}
          hint={words.searchHint}
          value={text ?? ''}
          // Letter by letter is one step of the history.
          onChange={(typed) => navigate(addressOf({ ...filter, text: typed }), { replace: true })}
        />
        <p className="field-hint" role="status">
          {words.shown(shown.length, comparable.length)}
        </p>
      </div>
      {groups.length === 0 ? (
        <p className="state state-empty">{words.nothing}</p>
      ) : (
        <YearsTable
          years={(rows[0]?.years ?? []).map(({ year }) => year)}
          groups={groups}
          isDemo={isDemo}
          link={IndicatorLink}
        />
      )}
      <Foot rows={rows.filter((row) => !isComparable(row))} isDemo={isDemo} />
    </div>
  );
}
