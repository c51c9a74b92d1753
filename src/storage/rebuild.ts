import { isKnown } from '../domain/change.ts';
import { foldTarget, isTargetChange, type TargetChange, type TargetState } from '../domain/fold.ts';
import type { Tables } from './tables.ts';

/** The states folded anew from the whole log, by target id: what the kept ones must equal (law 9). Reads all. */
export async function foldLog(tables: Tables): Promise<Map<string, TargetState>> {
  const changesByTargetId = new Map<string, TargetChange[]>();
  await tables.log.each(({ subject, changes }) => {
    const own = changes.filter(isKnown).filter(isTargetChange);
    if (own.length === 0) return;
    const targetId = subject.slice('target:'.length);
    changesByTargetId.set(targetId, [...(changesByTargetId.get(targetId) ?? []), ...own]);
  });
  return new Map([...changesByTargetId].map(([targetId, own]) => [targetId, foldTarget(targetId, own)]));
}
