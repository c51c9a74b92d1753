import { compare, type Decimal, multiply, round, subtract } from './decimal.ts';
import { hasSevere, type LightRule, onTrackFromOf } from './light-rule.ts';
import type { Assessment } from './measure.ts';
import type { Expectation } from './pace.ts';
import type { Measure, Pace } from './plan.ts';

/** 亮灯. The first four count as on schedule, the first six as judged. */
export const lights = [
  'done',
  'attained',
  'provisional',
  'on-track',
  'behind',
  'severe',
  'not-due',
  'unreported',
  'not-applicable',
] as const;
export type Light = (typeof lights)[number];

const ON_SCHEDULE: readonly Light[] = ['done', 'attained', 'provisional', 'on-track'];
export const isOnSchedule = (light: Light): boolean => ON_SCHEDULE.includes(light);
/** 滞后 or 严重滞后: the month was missed. */
export const isMissed = (light: Light): light is 'behind' | 'severe' =>
  light === 'behind' || light === 'severe';
export const isJudged = (light: Light): boolean => isOnSchedule(light) || isMissed(light);

/** completion − expected in points, to 12 places: thirds of a year must meet their own edge exactly. */
export const pointsBetween = (completion: Decimal, expected: Decimal): Decimal =>
  round(multiply(subtract(completion, expected), '100'), 12);

/** The light for a gap in points under a rule, by its two edges. */
export function lightOfPoints(points: Decimal, rule: LightRule): 'on-track' | 'behind' | 'severe' {
  if (compare(points, onTrackFromOf(rule)) >= 0) return 'on-track';
  return rule.severeBelow === undefined || compare(points, rule.severeBelow) >= 0 ? 'behind' : 'severe';
}

const REVERSIBLE: readonly Measure[] = ['growth', 'level', 'reduction', 'ceiling'];

/** What can slip back is only 达标 at the year's end and 暂达标 before it; the rest stays 已完成. */
function lightOfMet(measure: Measure, last: boolean): Light {
  if (!REVERSIBLE.includes(measure)) return 'done';
  return last ? 'attained' : 'provisional';
}

interface Judged {
  readonly measure: Measure;
  readonly pace: Pace['kind'];
  readonly assessment: Assessment;
  readonly expectation: Expectation;
  /** the figure is of the plan's last period: a rate can no longer slip back */
  readonly last: boolean;
  readonly rule: LightRule;
}

/** What is worse than a distance to the schedule, as far as the rule knows worse. */
const gravest = (rule: LightRule): 'behind' | 'severe' => (hasSevere(rule) ? 'severe' : 'behind');

/** The light of a target that has a reading. Status moves only with the as-of period or a fact, never a clock. */
export function lightOf({ measure, pace, assessment, expectation, last, rule }: Judged): Light {
  if (assessment.met) return lightOfMet(measure, last);
  if (assessment.estimated && REVERSIBLE.includes(measure)) return 'provisional';
  if (assessment.unproven && !assessment.estimated) return expectation.due ? 'on-track' : 'not-due';
  if (pace === 'hold') return assessment.reversed ? gravest(rule) : 'behind';
  if (!expectation.due) return 'not-due';
  if (expectation.pastDue) return gravest(rule);
  return lightOfPoints(pointsBetween(assessment.completion ?? assessment.credit, expectation.share), rule);
}
