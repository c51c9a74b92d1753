import { idsByKey } from './assignment-cells.ts';
import type { AssignmentRefusal } from './assignment-row.ts';
import { nameKey } from './organisation-names.ts';
import type { AssignedTarget } from './responsibility.ts';

/** The targets of a plan by what a pasted cell may call them. */
export interface Targets {
  readonly byId: ReadonlyMap<string, AssignedTarget>;
  readonly idsByName: ReadonlyMap<string, readonly string[]>;
}

export const targetsOf = (targets: readonly AssignedTarget[]): Targets => ({
  byId: new Map(targets.map((each) => [each.target.id, each])),
  idsByName: idsByKey(targets.map(({ target }) => [target.name, target.id] as const)),
});

/** Ids of the targets that a cell names, by id or by name; several of one name are ambiguous. */
export const idsNamed = (cell: string, { byId, idsByName }: Targets): readonly string[] =>
  byId.has(cell) ? [cell] : (idsByName.get(nameKey(cell)) ?? []);

/** The one target that the row's 编号 or 名称 names, or why there is none. */
export function findTarget(texts: readonly string[], targets: Targets): AssignedTarget | AssignmentRefusal {
  const [text] = texts;
  if (text === undefined) return { column: 'target', code: 'target-blank' };
  const named = texts.map((each) => idsNamed(each, targets)).filter((ids) => ids.length > 0);
  const clear = new Set(named.filter((ids) => ids.length === 1).flat());
  if (clear.size > 1) return { column: 'target', code: 'target-contradicts', texts };
  const [id] = clear;
  const target = id === undefined ? undefined : targets.byId.get(id);
  if (target !== undefined && named.every((ids) => ids.includes(target.target.id))) return target;
  if (target !== undefined) return { column: 'target', code: 'target-contradicts', texts };
  return { column: 'target', code: named.length > 0 ? 'target-ambiguous' : 'target-unknown', text };
}
