/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./data-set.mjs').DataSet} DataSet */

/**
 * What an indicator calls near exists, is named once, and is not called the indicator's own elsewhere.
 * @param {string} file
 * @param {DataSet} data
 * @returns {Generator<Fault>}
 */
export function* checkNear(file, { indicators = [], plans, outcomes }) {
  const targets = byId(plans.flatMap(({ plan }) => plan.targets));
  const results = byId(outcomes.flatMap(({ outcomes: list }) => list.outcomes));
  for (const { id, near = [] } of indicators) {
    const seen = new Set();
    for (const { targetId, outcomeId } of near) {
      const [place, nearId, known] = targetId
        ? ['targetId', targetId, targets]
        : ['outcomeId', outcomeId, results];
      const at = { file, id, place: `near.${place}` };
      const found = known.get(nearId);
      if (!found) yield { ...at, problem: `“${nearId}”不存在`, remedy: '改为 plans 或 outcomes 里有的编号' };
      if (found?.indicatorId === id) {
        const remedy = '口径相同就删去 near，不同就删去它的 indicatorId';
        yield { ...at, problem: `“${nearId}”已归入本指标`, remedy };
      }
      if (seen.has(nearId)) yield { ...at, problem: `“${nearId}”写了两次`, remedy: '只留一条' };
      seen.add(nearId);
    }
  }
}

/**
 * @param {any[]} items
 * @returns {Map<string, any>}
 */
function byId(items) {
  return new Map(items.map((item) => [item.id, item]));
}
