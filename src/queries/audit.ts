import { infiniteQueryOptions } from '@tanstack/react-query';
import { type AuditFilter, figureBefore, passesAudit } from '../domain/audit.ts';
import type { Change, ChangeOf } from '../domain/change.ts';
import { type Altered, alteredBy, isAlteration } from '../domain/target-before.ts';
import type { LogPlace } from '../storage/log.ts';
import type { Store } from '../storage/store.ts';
import type { Workspace } from './workspace.ts';

/** A change and what it took the place of: of a figure the one before, of a goal or a pace the target before and after. */
export interface AuditedChange {
  readonly change: Change;
  readonly before?: ChangeOf<'entry-logged'>;
  readonly altered?: Altered;
}

export interface AuditPage {
  readonly lines: readonly AuditedChange[];
  /** read on from this place of the log; undefined at its beginning */
  readonly next: LogPlace | undefined;
}

const LINES_A_PAGE = 50;
const CHANGES_A_READ = 200;
/** A page looks no further than this: with a filter that nothing passes the person decides whether to go on. */
const CHANGES_A_PAGE = 20_000;

const targetIdOf = ({ body }: Change): string | undefined =>
  'targetId' in body && typeof body.targetId === 'string' ? body.targetId : undefined;

async function withWhatWasBefore(store: Store, changes: readonly Change[]): Promise<AuditedChange[]> {
  const replacing = changes.filter((change) => change.kind.startsWith('entry-') || isAlteration(change));
  const targetIds = [...new Set(replacing.flatMap((change) => targetIdOf(change) ?? []))];
  const histories = await Promise.all(targetIds.map((targetId) => store.readHistory(targetId)));
  const historyByTargetId = new Map(targetIds.map((targetId, place) => [targetId, histories[place] ?? []]));
  return changes.map((change) => {
    const history = historyByTargetId.get(targetIdOf(change) ?? '') ?? [];
    const before = figureBefore(change, history);
    const altered = isAlteration(change) ? alteredBy(change, history) : undefined;
    return { change, ...(before && { before }), ...(altered && { altered }) };
  });
}

/**
 * Reads the log backwards until about `count` changes pass the filter, `most` were looked at, or its beginning is
 * reached.
 */
export async function readAudit(
  store: Store,
  filter: AuditFilter,
  from: LogPlace | undefined,
  count = LINES_A_PAGE,
  most = CHANGES_A_PAGE,
): Promise<AuditPage> {
  const passed: Change[] = [];
  let next = from;
  let looked = 0;
  do {
    const page = await store.readLogPage(next, CHANGES_A_READ);
    passed.push(...page.changes.filter((change) => passesAudit(change, filter)));
    next = page.next;
    looked += page.changes.length;
  } while (passed.length < count && looked < most && next !== undefined);
  return { lines: await withWhatWasBefore(store, passed), next };
}

/** 变更记录: everything that entered the log, latest arrival first, page by page. */
export const auditQuery = (workspace: Workspace, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: [workspace.id, 'audit', filter],
    initialPageParam: undefined as LogPlace | undefined,
    queryFn: async ({ pageParam }): Promise<AuditPage> =>
      readAudit(await workspace.store(), filter, pageParam),
    getNextPageParam: ({ next }: AuditPage) => next,
  });
