/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./data-set.mjs').DataSet} DataSet */
/** @typedef {{ file: string, id: string }} Named */

/**
 * Names name one thing each, and whatever is referred to by name exists.
 * @param {DataSet} data
 * @returns {Generator<Fault>}
 */
export function* checkReferences(data) {
  yield* checkUnique(everyId(data), '编号', '换一个编号');
  const sources = idsOf(data.sources?.sources);
  const indicators = idsOf(data.indicators);
  for (const { file, plan } of data.plans) {
    yield* checkKnown({ file, id: plan.id }, 'sourceId', plan.sourceId, sources);
    yield* checkPlan(file, plan, indicators);
  }
  for (const { file, outcomes } of data.outcomes) {
    const at = { file, id: `实绩 ${outcomes.sourceId}` };
    yield* checkKnown(at, 'sourceId', outcomes.sourceId, sources);
    for (const { id, indicatorId } of outcomes.outcomes) {
      yield* checkKnown({ file, id }, 'indicatorId', indicatorId, indicators);
    }
  }
}

/**
 * @param {string} file
 * @param {any} plan
 * @param {string[] | undefined} indicators
 * @returns {Generator<Fault>}
 */
function* checkPlan(file, plan, indicators) {
  const parts = plan.areas.flatMap((/** @type {any} */ area) => [area, ...area.themes]);
  yield* checkUnique(named(file, parts, 'id'), '领域、分项编号', '换一个编号');
  yield* checkUnique(named(file, plan.targets, 'name'), '目标名称', '换一个能区分的名称');
  const { from, to } = plan.periods;
  if (from > to || !from.startsWith(`${plan.year}-`) || !to.startsWith(`${plan.year}-`)) {
    const problem = `计划期 ${from} 至 ${to} 不是 ${plan.year} 年里的一段`;
    yield { file, id: plan.id, place: 'periods', problem, remedy: '核对年份和起止月份' };
  }
  for (const target of plan.targets) {
    const at = { file, id: target.id };
    yield* checkKnown(at, 'indicatorId', target.indicatorId, indicators);
    yield* checkArea(at, plan, target);
  }
}

/**
 * @param {Named} at
 * @param {any} plan
 * @param {any} target
 * @returns {Generator<Fault>}
 */
function* checkArea(at, plan, { areaId, themeId }) {
  const area = plan.areas.find((/** @type {Named} */ { id }) => id === areaId);
  if (!area) {
    const problem = `没有任务领域“${areaId}”`;
    yield { ...at, place: 'areaId', problem, remedy: '改为 areas 里有的编号' };
    return;
  }
  const themes = idsOf(area.themes) ?? [];
  if (themes.length > 0 && themeId === undefined) {
    const problem = `任务领域“${areaId}”分了工作分项，这里没有 themeId`;
    yield { ...at, place: 'themeId', problem, remedy: `从 ${themes.join('、')} 中选一个` };
  }
  yield* checkKnown(at, 'themeId', themeId, themes);
}

/**
 * @param {Named} at
 * @param {string} place
 * @param {string | undefined} id
 * @param {string[] | undefined} known undefined where the list itself is missing
 * @returns {Generator<Fault>}
 */
function* checkKnown(at, place, id, known) {
  if (id === undefined || !known || known.includes(id)) return;
  yield { ...at, place, problem: `“${id}”不存在`, remedy: '改为已登记的编号，或先登记它' };
}

/**
 * @param {Named[]} names
 * @param {string} what
 * @param {string} remedy
 * @returns {Generator<Fault>}
 */
function* checkUnique(names, what, remedy) {
  /** @type {Map<string, string>} */
  const fileByName = new Map();
  for (const { file, id } of names) {
    const first = fileByName.get(id);
    if (first) yield { file, id, problem: `${what}重复，${first} 已用`, remedy };
    fileByName.set(id, first ?? file);
  }
}

/**
 * @param {DataSet} data
 * @returns {Named[]}
 */
function everyId({ sources, indicators, plans, outcomes }) {
  return [
    ...named('sources.json', sources?.sources ?? [], 'id'),
    ...named('indicators.json', indicators ?? [], 'id'),
    ...plans.flatMap(({ file, plan }) => [{ file, id: plan.id }, ...named(file, plan.targets, 'id')]),
    ...outcomes.flatMap(({ file, outcomes: list }) => named(file, list.outcomes, 'id')),
  ];
}

/**
 * @param {string} file
 * @param {any[]} items
 * @param {string} field
 * @returns {Named[]}
 */
function named(file, items, field) {
  return items.map((item) => ({ file, id: item[field] }));
}

/**
 * @param {{ id: string }[] | undefined} items
 * @returns {string[] | undefined}
 */
function idsOf(items) {
  return items?.map(({ id }) => id);
}
