import { areConvertible } from './units.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./data-set.mjs').DataSet} DataSet */
/** @typedef {[place: string, problem: string, remedy: string]} Break */

const NOT_SAME = '核对定义；若不同，改 sameDefinition 为 false';
/** A figure that is kept below a ceiling is published as a level. */
const READ_ALIKE = new Map([['ceiling', 'level']]);

/**
 * Both ends of every link exist, in the same year, and what is called the same can be compared.
 * @param {string} file
 * @param {DataSet} data
 * @returns {Generator<Fault>}
 */
export function* checkLinks(file, { links, plans, outcomes }) {
  const outcomeById = new Map(
    outcomes.flatMap(({ outcomes: list }) => {
      return list.outcomes.map((/** @type {any} */ outcome) => [outcome.id, outcome]);
    }),
  );
  const endById = new Map(
    plans.flatMap(({ plan }) => {
      return plan.targets.map((/** @type {any} */ target) => [target.id, { plan, target }]);
    }),
  );
  const seen = new Set();
  for (const link of links) {
    const id = `${link.outcomeId} → ${link.targetId}`;
    const outcome = outcomeById.get(link.outcomeId);
    const { plan, target } = endById.get(link.targetId) ?? {};
    const breaks = [
      ...checkEnds(link, outcome, target, seen.has(id)),
      ...(outcome && target ? checkPeriod(outcome, plan) : []),
      ...(outcome && target && link.sameDefinition ? checkSameness(link, outcome, target) : []),
      ...(target ? checkStage(link, target) : []),
    ];
    for (const [place, problem, remedy] of breaks) yield { file, id, place, problem, remedy };
    seen.add(id);
  }
}

/**
 * @param {any} link
 * @param {any} outcome
 * @param {any} target
 * @param {boolean} isRepeated
 * @returns {Generator<Break>}
 */
function* checkEnds({ outcomeId, targetId }, outcome, target, isRepeated) {
  if (!outcome) yield ['outcomeId', `没有实绩“${outcomeId}”`, '改为 outcomes 里有的编号'];
  if (!target) yield ['targetId', `没有目标“${targetId}”`, '改为 plans 里有的编号'];
  if (isRepeated) yield ['targetId', '关联重复', '只留一条'];
}

/**
 * @param {any} outcome
 * @param {any} plan
 * @returns {Generator<Break>}
 */
function* checkPeriod({ period: { from, to } }, { year }) {
  if (from.startsWith(`${year}-`) && to.startsWith(`${year}-`)) return;
  yield ['outcomeId', `实绩是 ${from} 至 ${to} 的，计划是 ${year} 年的`, '删去，或换成同一年的实绩'];
}

/**
 * @param {any} link
 * @param {any} outcome
 * @param {any} target
 * @returns {Generator<Break>}
 */
function* checkSameness({ stage }, outcome, target) {
  const [ours, theirs] = [target.indicatorId, outcome.indicatorId];
  if (ours && theirs && ours !== theirs) {
    yield ['sameDefinition', `指标不同：${ours} 与 ${theirs}`, NOT_SAME];
  }
  if (target.stages) {
    if (!stage) yield ['stage', '分节点的目标没有写明实绩到了哪个节点', '填 stage'];
    return;
  }
  if (outcome.value === undefined || target.goal === undefined) {
    yield ['sameDefinition', '两边没有都给出数值', NOT_SAME];
  } else if (!areConvertible(outcome.unit, target.unit)) {
    const units = `“${outcome.unit ?? '无'}”与“${target.unit ?? '无'}”`;
    yield ['sameDefinition', `单位 ${units}不能精确换算`, NOT_SAME];
  }
  if (outcome.measure && readAs(outcome.measure) !== readAs(target.measure)) {
    yield ['sameDefinition', `口径不同：${outcome.measure} 与 ${target.measure}`, NOT_SAME];
  }
}

/**
 * @param {any} link
 * @param {any} target
 * @returns {Generator<Break>}
 */
function* checkStage({ stage }, { stages }) {
  if (stage === undefined || stages?.includes(stage)) return;
  const remedy = stages ? `从 ${stages.join('、')} 中选一个` : '删去 stage';
  yield ['stage', `节点“${stage}”不在目标的 stages 里`, remedy];
}

/** @param {string} measure */
function readAs(measure) {
  return READ_ALIKE.get(measure) ?? measure;
}
