import { sameDecimal } from './numerals.mjs';
import { isInside, showPlace } from './places.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./numerals.mjs').Numeral} Numeral */
/** @typedef {import('./plan-reading.mjs').PlanReading} PlanReading */

const NOT_GOALS_REMEDY = '若是目标，改 notGoals 的引文使它避开这里；若不是，改目标的 goal';

/**
 * Every numeral of the plan's extent is accounted for: an Arabic one as the goal of a target or as
 * no goal, never as both; a Chinese one by lying in any quote or heading.
 * @param {string} file
 * @param {PlanReading} reading
 * @returns {Generator<Fault>}
 */
export function* checkCoverage(file, reading) {
  const { text } = reading;
  const { unclaimed, disputed } = accountForNumerals(reading);
  for (const numeral of unclaimed) {
    const problem = `数字 ${numeral.text} 没有目标认领，也没有列入 notGoals`;
    const remedy = '为它补一项目标（引文盖住此处、goal 等于它），或在 notGoals 里写明理由';
    yield { file, place: showPlace(text, numeral), problem, remedy };
  }
  for (const { target, numeral } of disputed) {
    const problem = `数字 ${numeral.text} 既是目标值，又列入了 notGoals`;
    yield { file, id: target.id, place: showPlace(text, numeral), problem, remedy: NOT_GOALS_REMEDY };
  }
  for (const numeral of chineseUncovered(reading)) {
    const problem = `中文数字“${numeral.text}”不在任何引文或标题里`;
    const remedy = '补上引到它的目标，或列入 notGoals';
    yield { file, place: showPlace(text, numeral), problem, remedy };
  }
}

/**
 * A target states one goal, so it claims one place: a quote 老旧小区2个，未来社区2个 does not cover
 * both numerals with one target. Several targets may share a place.
 * @param {PlanReading} reading
 * @returns {{ unclaimed: Numeral[], disputed: { target: any, numeral: Numeral }[] }}
 */
export function accountForNumerals({ arabic, targets, notGoals }) {
  const notGoalPlaces = notGoals.flatMap(({ places }) => places);
  const open = arabic.filter((numeral) => !isInside(numeral, notGoalPlaces));
  /** @type {{ target: any, numeral: Numeral }[]} */
  const disputed = [];
  /** @type {Map<Numeral, any[]>} */
  const claimantsByNumeral = new Map(open.map((numeral) => [numeral, []]));
  for (const { target, places } of targets) {
    const claims = arabic.filter((numeral) => isInside(numeral, places) && isGoal(numeral, target));
    for (const numeral of claims) claimantsByNumeral.get(numeral)?.push(target);
    const [first] = claims;
    const isOpen = claims.some((numeral) => claimantsByNumeral.has(numeral));
    if (first && !isOpen) disputed.push({ target, numeral: first });
  }
  return { unclaimed: withoutOwnTarget(claimantsByNumeral), disputed };
}

/**
 * The numerals left over when as many as possible have a target to themselves (augmenting paths).
 * @param {Map<Numeral, any[]>} claimantsByNumeral
 * @returns {Numeral[]}
 */
function withoutOwnTarget(claimantsByNumeral) {
  /** @type {Map<any, Numeral>} */
  const numeralByTarget = new Map();
  /**
   * @param {Numeral} numeral
   * @param {Set<any>} asked
   * @returns {boolean}
   */
  const findTarget = (numeral, asked) => {
    for (const target of claimantsByNumeral.get(numeral) ?? []) {
      if (asked.has(target)) continue;
      asked.add(target);
      const holder = numeralByTarget.get(target);
      if (holder && !findTarget(holder, asked)) continue;
      numeralByTarget.set(target, numeral);
      return true;
    }
    return false;
  };
  return [...claimantsByNumeral.keys()].filter((numeral) => !findTarget(numeral, new Set()));
}

/** @param {PlanReading} reading */
function chineseUncovered({ chinese, targets, notGoals, headings }) {
  const covers = [...targets, ...notGoals].flatMap(({ places }) => places).concat(headings);
  return chinese.filter((numeral) => !isInside(numeral, covers));
}

/**
 * @param {Numeral} numeral
 * @param {any} target
 */
function isGoal({ value }, { goal }) {
  return goal !== undefined && value !== undefined && sameDecimal(value, goal);
}
