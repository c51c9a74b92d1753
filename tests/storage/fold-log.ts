import { isKnown } from '../../src/domain/change.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../../src/domain/fold.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { targetOfSubject } from '../../src/storage/log.ts';
import type { Rows } from '../../src/storage/tables.ts';

/** The states folded anew from the whole log, by target id: what the kept ones must equal (law 9). Reads all. */
export async function foldLog({ log }: Pick<Rows, 'log'>): Promise<Map<string, TargetState>> {
  const changesByTargetId = new Map<string, TargetChange[]>();
  await log.each(({ subject, changes }) => {
    const targetId = targetOfSubject(subject);
    if (targetId === undefined) return;
    const own = changesByTargetId.get(targetId) ?? [];
    for (const change of changes) if (isKnown(change) && isTargetChange(change)) own.push(change);
    changesByTargetId.set(targetId, own);
  });
  return new Map([...changesByTargetId].map(([targetId, own]) => [targetId, foldTarget(targetId, own)]));
}
