import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type IndicatorAcross, isComparable, isFull } from '../../domain/across-years.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { yearsWords as words } from '../../text/years-words.ts';
import { yearsAddress, yearsListAddress } from '../../ui/addresses.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { YearsTable } from '../../ui/years-table.tsx';
import { containsText, passesYears, type YearsFilter, yearsFilters } from './years-filter.ts';

interface YearsListProps {
  readonly rows: readonly IndicatorAcross[];
  readonly filter: YearsFilter;
  readonly isDemo: boolean;
}

/** What was typed while the page is open, so that coming back finds the same list. */
let typed = '';

const filterWord = (filter: YearsFilter): string =>
  ({ all: words.all, below: words.onlyBelow, omitted: words.onlyOmitted })[filter];

function Filters({ filter, count }: { filter: YearsFilter; count: (filter: YearsFilter) => number }) {
  return (
    <ul className="chips" aria-label={words.filters}>
      {yearsFilters.map((each) => (
        <li key={each}>
          <Link
            className="chip"
            href={each === 'all' ? yearsAddress() : yearsListAddress(each)}
            {...(each === filter ? { 'aria-current': 'true' as const } : {})}
          >
            {filterWord(each)}
            <span className="chip-count">{count(each)}</span>
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
  const [text, setText] = useState(typed);
  useKeptPlace(true);
  const comparable = useMemo(() => rows.filter(isComparable), [rows]);
  const found = comparable.filter((row) => containsText(row, text));
  const shown = found.filter((row) => passesYears(filter, row));
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
        <Filters filter={filter} count={(each) => found.filter((row) => passesYears(each, row)).length} />
        <label className="picker">
          {words.search}
          <input
            className="input"
            type="search"
            placeholder={words.searchHint}
            value={text}
            onChange={({ target: { value } }) => {
              typed = value;
              setText(value);
            }}
          />
        </label>
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
