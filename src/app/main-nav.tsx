import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'wouter';
import { dueForReport } from '../actions/current-period.ts';
import { unitIdOf } from '../domain/identity.ts';
import { allItems } from '../domain/item-filter.ts';
import { isNobody } from '../domain/review-queue.ts';
import { useUnsavedFills } from '../parts/use-unsaved-fills.ts';
import { identityQuery, organisationQuery } from '../queries/organisation.ts';
import { planStatesQuery } from '../queries/plan-states.ts';
import { todoView } from '../queries/todo.ts';
import type { Workspace } from '../queries/workspace.ts';
import { shellWords } from '../text/shell-words.ts';
import {
  auditAddress,
  compareAddress,
  fillNowAddress,
  listAddress,
  rankingAddress,
  reviewNowAddress,
  snapshotsAddress,
  todoNowAddress,
  unitsAddress,
  yearsAddress,
} from '../ui/addresses.ts';
import { browserRim } from './browser-rim.ts';
import { useNavEdges } from './use-nav-edges.ts';
import { type Place, usePlace } from './use-place.ts';

interface MainNavProps {
  readonly workspace: Workspace;
  readonly location: string;
  /** the board last looked at */
  readonly boardAddress: string;
  readonly planId: string;
}

interface Desk {
  /** how much waits for whoever was chosen; nothing is counted for nobody */
  readonly count: number;
  readonly unitId: string | undefined;
}

const noDesk: Desk = { count: 0, unitId: undefined };

/** Whose desk this is. */
function useDesk(workspace: Workspace, planId: string): Desk {
  const { data: read } = useQuery(planStatesQuery(workspace, planId));
  const { data: organisation } = useQuery(organisationQuery(workspace));
  const { data: identity } = useQuery(identityQuery(workspace));
  if (!read || !organisation || !identity || isNobody(identity)) return noDesk;
  const period = dueForReport(browserRim, read.plan);
  const { total } = todoView(read, organisation, identity, period, browserRim.anonymous);
  return { count: total, unitId: unitIdOf(identity, organisation) };
}

/** What a leader reads besides the board; before the month is known the board stands for all of it. */
const viewsOf = (place: Place | undefined, boardAddress: string) => {
  const { planId, asOf, basis } = place ?? {};
  const isKnown = planId !== undefined && asOf !== undefined;
  return {
    list: isKnown ? listAddress(planId, asOf, allItems, basis) : boardAddress,
    compare: isKnown ? compareAddress(planId, asOf, undefined, basis) : boardAddress,
    ranking: isKnown ? rankingAddress(planId, asOf, basis) : boardAddress,
  };
};

interface Item {
  readonly href: string;
  readonly text: string;
  readonly page: RegExp;
  readonly count?: number;
  /** so many rows were typed there and not saved */
  readonly unsaved?: number;
}

/** Where one can go; the page one is on is marked. */
export function MainNav({ workspace, location, boardAddress, planId }: MainNavProps) {
  const { count, unitId } = useDesk(workspace, planId);
  const views = viewsOf(usePlace(workspace, planId, boardAddress), boardAddress);
  const typed = [...useUnsavedFills(workspace, planId).values()];
  const unsaved = typed.reduce((sum, each) => sum + each, 0);
  const nav = useRef<HTMLElement>(null);
  const more = useNavEdges(nav, location);
  const items: readonly Item[] = [
    {
      href: boardAddress,
      text: shellWords.navBoard,
      page: /^\/$|^\/p\/[^/]+(\/[^/]+(\/(area|target|freeze|rules|wall)\b.*)?)?$/,
    },
    { href: views.list, text: shellWords.navList, page: /^\/p\/[^/]+\/[^/]+\/list\b/ },
    { href: views.compare, text: shellWords.navCompare, page: /^\/p\/[^/]+\/[^/]+\/compare\b/ },
    { href: views.ranking, text: shellWords.navRanking, page: /^\/p\/[^/]+\/[^/]+\/ranking\b/ },
    { href: yearsAddress(), text: shellWords.navYears, page: /^\/years\b/ },
    {
      href: fillNowAddress(planId, unitId),
      text: shellWords.navFill,
      page: /^\/p\/[^/]+\/[^/]+\/(fill|import)\b/,
      unsaved,
    },
    { href: todoNowAddress(planId), text: shellWords.navTodo, page: /^\/p\/[^/]+\/[^/]+\/todo\b/, count },
    { href: reviewNowAddress(planId), text: shellWords.navReview, page: /^\/p\/[^/]+\/[^/]+\/review\b/ },
    { href: unitsAddress, text: shellWords.navUnits, page: /^\/units\b|\/assign\b/ },
    { href: auditAddress, text: shellWords.navAudit, page: /^\/audit\b/ },
    { href: snapshotsAddress, text: shellWords.navSnapshots, page: /^\/snapshots\b/ },
  ];
  return (
    <nav className="nav" aria-label={shellWords.mainNavigation} ref={nav} data-more={more}>
      {items.map(({ href, text, page, count: waiting = 0, unsaved: open = 0 }) => (
        <Link key={text} href={href} {...(page.test(location) ? { 'aria-current': 'page' as const } : {})}>
          {text}
          {open > 0 && (
            <span className="nav-unsaved" title={shellWords.navUnsavedHint(open)}>
              {shellWords.navUnsaved(open)}
            </span>
          )}
          {waiting > 0 && (
            <span className="nav-count">
              {waiting}
              <span className="visually-hidden">{shellWords.navCount}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
