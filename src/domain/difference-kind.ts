import type { Light } from './light.ts';

/**
 * What became of an item, what wants attention first: 转红 · 转黄 · 转为未完成 · 转未填报 · 取消任务 · 目标调整 (the light as
 * before) · 好转 (still behind) · 转绿 · 新完成 · 新填报 · 新增任务 · 其他亮灯变化 · 数字有变 · 无变化.
 */
export const differenceKinds = [
  'turned-red',
  'turned-yellow',
  'reopened',
  'silenced',
  'removed',
  'adjusted',
  'eased',
  'turned-green',
  'completed',
  'reported',
  'added',
  'shifted',
  'moved',
  'same',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The kinds that list items: 目标调整 is listed whatever the kind, for a light that turned as well says more. */
export type ListedKind = Exclude<DifferenceKind, 'adjusted'>;
export const listedKinds = differenceKinds.filter((kind): kind is ListedKind => kind !== 'adjusted');

/** Lights between which a change says nothing a leader asks for share a place. */
type Place = 'completed' | 'on-schedule' | 'behind' | 'severe' | 'silent' | 'apart';

const places: Readonly<Record<Light, Place>> = {
  done: 'completed',
  attained: 'completed',
  provisional: 'on-schedule',
  'on-track': 'on-schedule',
  behind: 'behind',
  severe: 'severe',
  unreported: 'silent',
  'not-due': 'apart',
  'not-applicable': 'apart',
};

const isLagging = (place: Place): boolean => place === 'behind' || place === 'severe';

/** Two different lights. 新完成 says more than 新填报, and 新填报 more than the light the first figure gives. */
function kindOfTurn(before: Place, after: Place): DifferenceKind {
  if (before === after) return 'shifted';
  if (after === 'completed') return 'completed';
  if (after === 'silent') return 'silenced';
  if (before === 'silent') return 'reported';
  if (after === 'severe') return 'turned-red';
  if (after === 'behind') return before === 'severe' ? 'eased' : 'turned-yellow';
  if (before === 'completed') return 'reopened';
  return after === 'on-schedule' && isLagging(before) ? 'turned-green' : 'shifted';
}

interface SameLight {
  /** goal, goal stage or pace are others */
  readonly adjusted: boolean;
  /** the figure is another */
  readonly moved: boolean;
}

/** The most telling kind of one item: by its light first. A light is undefined where the item is not in the plan. */
export function kindOf(
  before: Light | undefined,
  after: Light | undefined,
  { adjusted, moved }: SameLight,
): DifferenceKind {
  if (before !== after) {
    if (before === undefined) return 'added';
    if (after === undefined) return 'removed';
    return kindOfTurn(places[before], places[after]);
  }
  if (adjusted) return 'adjusted';
  return moved ? 'moved' : 'same';
}

const mirrors: Readonly<Record<DifferenceKind, readonly DifferenceKind[]>> = {
  'turned-red': ['turned-green', 'eased', 'completed', 'shifted'],
  'turned-yellow': ['turned-green', 'completed', 'shifted'],
  reopened: ['completed'],
  silenced: ['reported', 'completed'],
  removed: ['added'],
  adjusted: ['adjusted'],
  eased: ['turned-red'],
  'turned-green': ['turned-red', 'turned-yellow'],
  completed: ['turned-red', 'turned-yellow', 'reopened', 'silenced'],
  reported: ['silenced'],
  added: ['removed'],
  shifted: ['shifted', 'turned-red', 'turned-yellow'],
  moved: ['moved'],
  same: ['same'],
};

/** The kinds that an item of a kind may have when the moments are handed in the other way round. */
export const mirrorsOf = (kind: DifferenceKind): readonly DifferenceKind[] => mirrors[kind];
