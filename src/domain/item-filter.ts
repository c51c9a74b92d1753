import { isJudged, isOnSchedule, type Light, lights } from './light.ts';
import type { Target } from './plan.ts';
import type { Standing } from './standing.ts';

/** What may hang over an item besides its light: 逾期未报 · 待印证 · 两数并存 · 已退回 · 待审核. */
export const itemMarks = ['overdue', 'unproven', 'contested', 'returned', 'waiting'] as const;
export type ItemMark = (typeof itemMarks)[number];

export const targetKinds = ['numeric', 'named', 'directional'] as const satisfies readonly Target['kind'][];

/** Lights that are counted together: 目标任务 · 已填报 · 判定 · 达序时 · 已完成 · 落后. */
const groups = {
  applicable: lights.filter((light) => light !== 'not-applicable'),
  reported: lights.filter((light) => isJudged(light) || light === 'not-due'),
  judged: lights.filter(isJudged),
  'on-schedule': lights.filter(isOnSchedule),
  completed: lights.filter((light) => light === 'done' || light === 'attained'),
  lagging: lights.filter((light) => light === 'behind' || light === 'severe'),
} as const satisfies Record<string, readonly Light[]>;

export type LightGroup = keyof typeof groups;
export const lightGroups = Object.keys(groups) as readonly LightGroup[];

/** Which items a number counts. A part that is absent lets all pass; what is there must all hold. */
export interface ItemFilter {
  /** in the order of `lights`, none twice, never empty */
  readonly lights?: readonly Light[];
  readonly areaId?: string;
  readonly unitId?: string;
  readonly kind?: Target['kind'];
  readonly mark?: ItemMark;
}

/** Every item of the plan, also those that do not apply. */
export const allItems: ItemFilter = {};

export const lightsOfGroup = (group: LightGroup): readonly Light[] => groups[group];

/** The group whose lights these are, if they are one's. */
export const groupOfLights = (wanted: readonly Light[]): LightGroup | undefined =>
  lightGroups.find((group) => groups[group].join() === wanted.join());

/** A person's figure without a verdict waits for one; a printed one does not. */
const isWaiting = ({ entry }: Standing): boolean =>
  entry !== undefined &&
  entry.grade !== 'published' &&
  entry.sourceId === undefined &&
  entry.review === undefined;

const hasMark: Readonly<Record<ItemMark, (standing: Standing) => boolean>> = {
  overdue: ({ overdue }) => overdue,
  unproven: ({ assessment }) => assessment?.unproven === true,
  contested: ({ contested }) => contested === true,
  returned: ({ entry }) => entry?.review?.verdict === 'returned',
  waiting: isWaiting,
};

/** Is the item one of those that are counted? */
export function passes(filter: ItemFilter, standing: Standing): boolean {
  const { target, light, assignment } = standing;
  return (
    (filter.lights === undefined || filter.lights.includes(light)) &&
    (filter.areaId === undefined || filter.areaId === target.areaId) &&
    (filter.unitId === undefined || filter.unitId === assignment?.leadUnitId) &&
    (filter.kind === undefined || filter.kind === target.kind) &&
    (filter.mark === undefined || hasMark[filter.mark](standing))
  );
}
