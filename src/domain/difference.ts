import { canonicalJson, type Json } from './canonical-json.ts';
import { compare, type Decimal } from './decimal.ts';
import { type DifferenceKind, differenceKinds, kindOf } from './difference-kind.ts';
import type { LightRule } from './light-rule.ts';
import { isSamePace } from './pace.ts';
import type { Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import { type RollUp, rollUp } from './roll-up.ts';
import type { Standing } from './standing.ts';
import { isSameReading } from './target-state.ts';
import { worstFirst } from './worst-first.ts';

/** One side of a comparison: all standings of a plan, however they came about; a snapshot is one too. */
export interface Moment {
  readonly plan: Pick<Plan, 'periods'>;
  readonly asOf: Period;
  readonly rule: LightRule;
  /** each target at most once */
  readonly standings: readonly Standing[];
}

/** What became of one item between two moments; a side is absent where the plan does not hold the item. */
export interface Difference {
  readonly target: Target;
  readonly kind: DifferenceKind;
  readonly before?: Standing;
  readonly after?: Standing;
  /** 目标调整: goal, goal stage or pace are others, also where the light says more and gives the kind */
  readonly adjusted: boolean;
}

/** Two moments of a plan side by side. Plain JSON. */
export interface Comparison {
  readonly before: RollUp;
  readonly after: RollUp;
  /** every item of either side once, by kind in the order of `differenceKinds`, within a kind worst first */
  readonly differences: readonly Difference[];
  readonly countsByKind: Readonly<Record<DifferenceKind, number>>;
  /** all items with another goal or pace, whatever their kind */
  readonly adjusted: number;
  /** lights were not given by one rule: one may differ without a fact */
  readonly rulesDiffer: boolean;
}

const isSameNumber = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0;

const isSameJson = (a: unknown, b: unknown): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);

/** 目标调整: what is asked for, or by when. Words such as 力争 are no part of it. */
const isAdjusted = (a: Target, b: Target, plan: Moment['plan']): boolean =>
  !isSameNumber(a.goal, b.goal) ||
  !isSameNumber(a.tolerance, b.tolerance) ||
  a.comparator !== b.comparator ||
  a.goalStage !== b.goalStage ||
  !isSamePace(a.pace, b.pace, plan);

/** 数字有变: another figure, another grade of it, or other proof; a later month with the same figure is none. */
function isMoved(a: Standing, b: Standing): boolean {
  if (a.entry === undefined || b.entry === undefined) return a.entry !== b.entry;
  return (
    !isSameReading(a.entry.reading, b.entry.reading) ||
    a.entry.grade !== b.entry.grade ||
    compare(a.credit, b.credit) !== 0
  );
}

function differenceOf(
  before: Standing | undefined,
  after: Standing | undefined,
  plan: Moment['plan'],
): Difference[] {
  const target = (after ?? before)?.target;
  if (target === undefined) return [];
  const onBothSides = before !== undefined && after !== undefined;
  const adjusted = onBothSides && isAdjusted(before.target, after.target, plan);
  const moved = onBothSides && isMoved(before, after);
  const kind = kindOf(before?.light, after?.light, { adjusted, moved });
  return [
    {
      target,
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      adjusted,
    },
  ];
}

/** What is worst now stands first; what is gone comes as it was. */
function inOrder(differences: readonly Difference[], plan: Moment['plan']): Difference[] {
  const shown = differences.flatMap(({ before, after }) => after ?? before ?? []);
  const places = new Map(
    worstFirst(shown, plan).map(({ standing }, place) => [standing.target.id, place] as const),
  );
  const placeOf = ({ target }: Difference): number => places.get(target.id) ?? 0;
  const kindPlace = ({ kind }: Difference): number => differenceKinds.indexOf(kind);
  return [...differences].sort((a, b) => kindPlace(a) - kindPlace(b) || placeOf(a) - placeOf(b));
}

/**
 * Holds two moments against each other. Every item of either side comes exactly once, so that for every light the
 * items before, plus those that came to it, less those that left it, are the items after. Does not ask which moment is
 * earlier: handed in the other way round, the sides change places and every kind its mirror (`mirrorsOf`).
 */
export function differencesBetween(before: Moment, after: Moment): Comparison {
  const beforeById = new Map(before.standings.map((each) => [each.target.id, each]));
  const afterById = new Map(after.standings.map((each) => [each.target.id, each]));
  const ids = [...new Set([...afterById.keys(), ...beforeById.keys()])];
  const differences = ids.flatMap((id) => differenceOf(beforeById.get(id), afterById.get(id), after.plan));
  const counts = differenceKinds.map((kind) => [kind, differences.filter((d) => d.kind === kind).length]);
  return {
    before: rollUp(before.standings, before.rule),
    after: rollUp(after.standings, after.rule),
    differences: inOrder(differences, after.plan),
    countsByKind: Object.fromEntries(counts) as Record<DifferenceKind, number>,
    adjusted: differences.filter(({ adjusted }) => adjusted).length,
    rulesDiffer: !isSameJson(before.rule, after.rule),
  };
}
