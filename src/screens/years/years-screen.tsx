import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { ReadPublishedYears } from '../../queries/years.ts';
import { shellWords } from '../../text/shell-words.ts';
import { yearsWords as words } from '../../text/years-words.ts';
import { yearsAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import { useYears } from './use-years.ts';
import { allYears, readYearsFilter } from './years-filter.ts';
import { YearsList } from './years-list.tsx';

interface YearsScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  /** the documents, as data */
  readonly read: ReadPublishedYears;
  /** one indicator; without it, the list */
  readonly indicatorId?: string;
  /** which indicators the list shows, as `printYearsFilter` wrote it */
  readonly filter?: string;
}

/** 跨年对照: goal and outcome of every indicator, or of one, over all years. */
export function YearsScreen({ workspace, rim, read, indicatorId, filter: part }: YearsScreenProps) {
  const { years, error, retry } = useYears(workspace, read);
  const filter = part === undefined ? allYears : readYearsFilter(part);
  const isDemo = workspace.id === 'demo';
  if (error)
    return (
      <div className="page">
        <FaultState error={error} onRetry={retry} />
      </div>
    );
  if (years === undefined)
    return (
      <p className="page" role="status">
        {shellWords.loading}
      </p>
    );
  const across = years.rows.find(({ indicator }) => indicator.id === indicatorId);
  if (across) return <IndicatorPage rim={rim} across={across} published={years.published} isDemo={isDemo} />;
  if (indicatorId !== undefined || filter === undefined)
    return <NotFound back={<Link href={yearsAddress()}>{words.title}</Link>} />;
  return <YearsList rows={years.rows} filter={filter} isDemo={isDemo} />;
}
