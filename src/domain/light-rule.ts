import * as v from 'valibot';
import type { ChangeOf } from './change.ts';
import { isLater } from './clock.ts';
import { compare, type Decimal, isDecimal } from './decimal.ts';
import { decimalSchema, idSchema } from './plan.ts';
import type { Dated } from './target-state.ts';

const fieldsSchema = v.strictObject({
  id: idSchema,
  /** points of completion minus expected from which a target is on schedule; absent: 0 */
  onTrackFrom: v.optional(decimalSchema),
  /** points below which it is severely behind; the edge itself is `behind`. Absent: nothing is ever severe */
  severeBelow: v.optional(decimalSchema),
  /** so many months behind in a row, the one looked at among them, are severe; absent: however many */
  escalateAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  /** share of a whole's weight without an entry above which the whole gets no light: too little is known */
  silentAbove: decimalSchema,
});

/** A rule is data: places differ, and the one in force is printed and frozen with every board. */
export type LightRule = v.InferOutput<typeof fieldsSchema>;

/** Points from which a target is on schedule. */
export const onTrackFromOf = ({ onTrackFrom }: LightRule): Decimal => onTrackFrom ?? '0';

/** Is anything ever severe under the rule? Where nothing is, what else would be severe is behind. */
export const hasSevere = ({ severeBelow }: LightRule): boolean => severeBelow !== undefined;

/** Edges the wrong way round would call one gap both on schedule and severe; what is no decimal is refused before. */
function areEdgesInOrder(rule: LightRule): boolean {
  const edges = [rule.severeBelow ?? onTrackFromOf(rule), onTrackFromOf(rule)] as const;
  return !edges.every(isDecimal) || compare(...edges) <= 0;
}

export const ruleSchema = v.pipe(fieldsSchema, v.check(areEdgesInOrder, 'severeBelow above onTrackFrom'));

export const defaultRule: LightRule = { id: 'default-10', severeBelow: '-10', silentAbove: '0.5' };

/** The named presets: 默认 · 月度二分 · 10–30 · 连续两期升级. Their ids are kept with plans and never reused. */
export const rulePresets: readonly LightRule[] = [
  defaultRule,
  { id: 'monthly-two', silentAbove: '0.5' },
  { id: 'ten-thirty', onTrackFrom: '-10', severeBelow: '-30', silentAbove: '0.5' },
  { id: 'two-in-a-row', severeBelow: '-10', escalateAfter: 2, silentAbove: '0.5' },
];

const isSameDecimal = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0;

/** Do both judge everything alike and go by one name? */
export const isSameRule = (a: LightRule, b: LightRule): boolean =>
  a.id === b.id &&
  compare(onTrackFromOf(a), onTrackFromOf(b)) === 0 &&
  isSameDecimal(a.severeBelow, b.severeBelow) &&
  a.escalateAfter === b.escalateAfter &&
  compare(a.silentAbove, b.silentAbove) === 0;

/** The preset that a rule is; undefined for one of another place or of a later version, whatever its id. */
export const presetOf = (rule: LightRule): LightRule | undefined =>
  rulePresets.find((preset) => isSameRule(preset, rule));

/** Which rule a plan is judged by, since when, by whom and why. */
export type RuleSet = Dated<{ readonly rule: LightRule; readonly reason: string; readonly by: string }>;

/** The latest choice wins, so order and repetition do not matter; undefined while nobody chose. */
export function advanceRule(
  current: RuleSet | undefined,
  changes: readonly ChangeOf<'rule-set'>[],
): RuleSet | undefined {
  let latest = current;
  for (const change of changes) {
    if (latest !== undefined && !isLater(change, latest)) continue;
    const { id, at, author, body } = change;
    latest = { id, at, rule: body.rule, reason: body.reason, by: author.name };
  }
  return latest;
}
