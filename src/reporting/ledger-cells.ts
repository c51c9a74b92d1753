import { canonical, type Decimal } from '../domain/decimal.ts';
import { gapToSchedule } from '../domain/goal-gap.ts';
import { lagOf } from '../domain/lag-days.ts';
import type { Area, Target } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { postIn, unitNameIn } from '../domain/snapshot-organisation.ts';
import type { Standing } from '../domain/standing.ts';
import { gapInPoints } from '../domain/worst-first.ts';
import { boundOf, boundOfShare } from '../text/bounded-gap.ts';
import { figure, points } from '../text/format.ts';
import { gapWords } from '../text/gap-words.ts';
import { officialPercent } from '../text/official-outcome.ts';
import { reportWords as words } from '../text/report-words.ts';
import { marksOf, markWords } from '../text/standing-marks.ts';
import { achievementText, readingText } from '../text/target-words.ts';
import { type Cell, count, share } from './report-value.ts';

/** One row of 台账. */
export interface LedgerLine {
  readonly order: number;
  readonly standing: Standing;
  readonly area: Area | undefined;
  /** with the names of who answers */
  readonly snapshot: Snapshot;
}

/** The parts that are there, with the separator between them. */
export const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

const quantity = (number: Decimal, { measure }: Target): Cell => ({
  number,
  format: measure === 'reduction' ? 'fall' : 'figure',
});

/** The goal as a number with its unit in the next column, or the stage that is the goal. */
export const goalCell = ({ target }: Standing): Cell =>
  target.goal === undefined ? (target.goalStage ?? '') : quantity(target.goal, target);

/** The figure as a number; with a bound (超200家) it is not one, and stays in words. */
export function readingCell({ entry, target }: Standing): Cell {
  if (entry === undefined) return '';
  const { reading } = entry;
  const exact = reading.kind === 'value' && (reading.bound ?? '=') === '=';
  return exact ? quantity(reading.value, target) : readingText(reading, target);
}

/** A ratio only where the screen shows one. */
const ratioOf = ({ assessment, target }: Standing): Decimal | undefined =>
  target.measure === 'cumulative' ? assessment?.completion : undefined;

/** The number where the figure is exact; with a bound (100%以下) it is not one, and stays in words. */
const openCell = (exact: Cell, text: string, standing: Standing): Cell =>
  boundOf(standing) === '=' ? exact : gapWords.ended(text, boundOfShare(standing));

/** 完成率: ratios, so that the column can be sorted and averaged; 100%以下 with a bound, blank where none is formed. */
export function completionCell(standing: Standing): Cell {
  const ratio = ratioOf(standing);
  return ratio === undefined ? '' : openCell(share(ratio), officialPercent(ratio), standing);
}

/** 完成情况 where no ratio is formed: the gap or the stage in words. */
export const situationCell = (standing: Standing): Cell =>
  ratioOf(standing) === undefined ? achievementText(standing) : '';

/**
 * 百分点, negative for what is short: a share against the schedule as every page rounds it, a rate against its goal with
 * the digits of 完成情况; blank where neither is held against anything.
 */
export function gapCell(standing: Standing): Cell {
  const gap = gapInPoints(standing);
  if (gap === undefined) return '';
  const number = gapToSchedule(standing) === undefined ? canonical(gap) : points(gap);
  return openCell({ number, format: 'figure' }, figure(number), standing);
}

/** Days behind; blank where no day can be named. */
export function lagCell({ standing, snapshot }: LedgerLine): Cell {
  const lag = lagOf(standing, snapshot.plan);
  return lag.kind === 'none' ? '' : count(lag.days);
}

/** The sub-heading of the plan; empty where it has none. */
export const themeHeading = ({ standing, area }: LedgerLine): string =>
  area?.themes.find(({ id }) => id === standing.target.themeId)?.heading ?? '';

/** The supporting units by their names then, or by their ids where nobody named them. */
export function supportText({ standing: { assignment }, snapshot }: LedgerLine): string {
  const ids = assignment?.supportingUnitIds ?? [];
  return ids.map((id) => unitNameIn(snapshot, id) ?? id).join('、');
}

/** The lead unit by its name then; empty while nobody answers. */
export function leadText({ standing: { assignment }, snapshot }: LedgerLine): string {
  const id = assignment?.leadUnitId;
  return id === undefined ? '' : (unitNameIn(snapshot, id) ?? id);
}

/** The post and who held it then: 副市长 张三. */
export function officialText({ standing: { assignment }, snapshot }: LedgerLine): string {
  const id = assignment?.leadPostId;
  if (id === undefined) return '';
  const { title, holder } = postIn(snapshot, id) ?? { title: id };
  return joined([title, holder], ' ');
}

/** What hangs over the figure, what its office noted, and what the plan notes. */
export function remark({ standing, snapshot }: LedgerLine): string {
  const { overdue, entry, target } = standing;
  // Before there was a basis no figure could be reviewed.
  const marks = marksOf(standing, snapshot.basis !== undefined).map((mark) => markWords[mark]);
  return joined([...marks, overdue ? words.overdue : '', entry?.note, target.note], '；');
}
