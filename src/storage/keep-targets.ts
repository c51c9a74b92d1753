import { type Change, isKnown } from '../domain/change.ts';
import { advanceTarget, foldTarget, isTargetChange, type TargetChange } from '../domain/fold.ts';
import { KeptStates } from './kept-states.ts';
import { readSubject, targetOfSubject } from './log.ts';
import type { HeadRow, Rows } from './tables.ts';

/** The first append of all, of the published plans, asks an empty log for nothing. */
const readHeld = async (rows: Rows, head: HeadRow, subject: string): Promise<Change[]> =>
  head.changes === 0 ? [] : readSubject(rows, subject);

const foldable = (changes: readonly Change[]): TargetChange[] =>
  changes.filter(isKnown).filter(isTargetChange);

const addressesIn = (changes: readonly TargetChange[]): { planId: string; areaId: string }[] =>
  changes.flatMap((change) =>
    change.kind === 'target-defined' ? { planId: change.body.planId, areaId: change.body.target.areaId } : [],
  );

/**
 * Folds what is new of each target into its kept state and returns the plans whose boards changed. Only what the state
 * alone cannot answer, such as the retraction of a figure in force, asks for the history: the usual save does not grow
 * with it.
 */
export async function keepTargets(
  rows: Rows,
  head: HeadRow,
  groups: ReadonlyMap<string, readonly Change[]>,
): Promise<string[]> {
  const targets = [...groups].flatMap(([subject, fresh]) => {
    const targetId = targetOfSubject(subject);
    return targetId === undefined ? [] : [{ subject, targetId, fresh: foldable(fresh) }];
  });
  if (targets.length === 0) return [];
  const targetIds = targets.map(({ targetId }) => targetId);
  const states = await KeptStates.read(rows, targetIds, addressesIn(targets.flatMap(({ fresh }) => fresh)));
  for (const { subject, targetId, fresh } of targets) {
    const kept = states.stateOf(targetId);
    const advanced = kept && advanceTarget(kept, fresh);
    if (advanced !== undefined) states.keep(advanced);
    else states.keep(foldTarget(targetId, [...foldable(await readHeld(rows, head, subject)), ...fresh]));
  }
  return states.write(rows);
}
