import type { Outlook } from './change-bodies.ts';
import { isJudged, isOnSchedule, type Light, lights } from './light.ts';
import type { Target } from './plan.ts';
import type { Prospect } from './prospect.ts';
import { isSaidIn } from './said-in.ts';
import type { Standing } from './standing.ts';

/** What may hang over an item besides its light: 逾期未报 · 待印证 · 两数并存 · 已退回 · 待审核 · 未明确牵头单位. */
export const itemMarks = ['overdue', 'unproven', 'contested', 'returned', 'waiting', 'unled'] as const;
export type ItemMark = (typeof itemMarks)[number];

export const targetKinds = ['numeric', 'named', 'directional'] as const satisfies readonly Target['kind'][];

/** Lights that are counted together: 目标任务 · 已填报 · 判定 · 可比 · 达序时 · 已完成 · 落后. */
const groups = {
  applicable: lights.filter((light) => light !== 'not-applicable'),
  reported: lights.filter((light) => isJudged(light) || light === 'not-due'),
  judged: lights.filter(isJudged),
  comparable: lights.filter((light) => isJudged(light) || light === 'unreported'),
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
  readonly themeId?: string;
  /** the lead unit */
  readonly unitId?: string;
  /** the post of the lead official */
  readonly postId?: string;
  readonly kind?: Target['kind'];
  readonly mark?: ItemMark;
  /** 研判, as whoever reported it gave it */
  readonly outlook?: Outlook;
  /** in the order of `prospects`, none twice, never empty */
  readonly prospects?: readonly Prospect[];
  /** so many months in a row, the last included, were missed; 1 or more */
  readonly missedMonths?: number;
  /** what is due grows over the year: 按月推进 */
  readonly running?: true;
  /** words of the name or the quote, never marks alone */
  readonly text?: string;
}

/** What can only be said of an item by its other months or its plan; computed for a filter that asks for it. */
export interface YearOf {
  readonly prospectOf: (standing: Standing) => Prospect;
  /** months in a row, up to now, that were missed */
  readonly missedMonthsOf: (standing: Standing) => number;
  readonly isRunning: (standing: Standing) => boolean;
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
  unled: ({ assignment }) => assignment?.leadUnitId === undefined,
};

/** Where the document places it, and who answers for it. */
function isWhere({ areaId, themeId, unitId, postId }: ItemFilter, { target, assignment }: Standing): boolean {
  return (
    (areaId === undefined || areaId === target.areaId) &&
    (themeId === undefined || themeId === target.themeId) &&
    (unitId === undefined || unitId === assignment?.leadUnitId) &&
    (postId === undefined || postId === assignment?.leadPostId)
  );
}

/** What is not asked lets all pass; what is asked and cannot be known lets nothing pass. */
function hasYear(filter: ItemFilter, standing: Standing, year?: YearOf): boolean {
  const { prospects, missedMonths, running } = filter;
  if (prospects === undefined && missedMonths === undefined && running === undefined) return true;
  if (year === undefined) return false;
  return (
    (prospects === undefined || prospects.includes(year.prospectOf(standing))) &&
    (missedMonths === undefined || year.missedMonthsOf(standing) >= missedMonths) &&
    (running === undefined || year.isRunning(standing))
  );
}

/** Is the item one of those that are counted? `year` is asked only by a filter that wants a forecast or a run of months. */
export function passes(filter: ItemFilter, standing: Standing, year?: YearOf): boolean {
  const { target, light, entry } = standing;
  const { lights: wanted, kind, mark, outlook, text } = filter;
  return (
    (wanted === undefined || wanted.includes(light)) &&
    (kind === undefined || kind === target.kind) &&
    isWhere(filter, standing) &&
    (mark === undefined || hasMark[mark](standing)) &&
    (outlook === undefined || outlook === entry?.outlook) &&
    (text === undefined || isSaidIn(`${target.name}\n${target.quote}`, text)) &&
    hasYear(filter, standing, year)
  );
}
