import { accountForNumerals } from './check-coverage.mjs';
import { coveredShare } from './places.mjs';

/** @typedef {import('./data-set.mjs').DataSet} DataSet */
/** @typedef {import('./plan-reading.mjs').PlanReading} PlanReading */

/**
 * One line per plan, per list of outcomes, and one for the links.
 * @param {DataSet} data
 * @param {Map<string, PlanReading>} readingByFile plans without a source at hand are missing
 * @returns {string[]}
 */
export function summaryLines({ plans, outcomes, links }, readingByFile) {
  const same = links.filter(({ sameDefinition }) => sameDefinition).length;
  return [
    ...plans.map(({ file, plan }) => planLine(plan, readingByFile.get(file))),
    ...outcomes.map(({ outcomes: { sourceId, outcomes: list } }) => {
      return `实绩 ${sourceId}  ${list.length} 条（有数 ${count(list, 'numeric')}、具名 ${count(list, 'named')}）`;
    }),
    `关联  ${links.length} 条（同口径 ${same}）`,
  ];
}

/**
 * @param {any} plan
 * @param {PlanReading} [reading]
 */
function planLine({ id, sourceId, targets }, reading) {
  const kinds = `有数 ${count(targets, 'numeric')}、具名 ${count(targets, 'named')}、方向 ${count(targets, 'directional')}`;
  const counts = `计划 ${id}（出处 ${sourceId}）  目标 ${targets.length}（${kinds}）`;
  return reading ? `${counts}  ${coverage(reading)}` : `${counts}  未对照出处`;
}

/** @param {PlanReading} reading */
function coverage(reading) {
  const numerals = reading.arabic.length;
  const { unclaimed, disputed } = accountForNumerals(reading);
  const open = new Set([...unclaimed, ...disputed.map(({ numeral }) => numeral)]).size;
  const covers = reading.targets.flatMap(({ places }) => places);
  const share = floorPercent(coveredShare(reading.extent, covers));
  return `数字 ${numerals - open}/${numerals}  文字覆盖 ${share}`;
}

/** @param {number} share never shown as 100.0% unless it is all */
function floorPercent(share) {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
}

/**
 * @param {{ kind: string }[]} items
 * @param {string} kind
 */
function count(items, kind) {
  return items.filter((item) => item.kind === kind).length;
}
