import { checkAmount } from './check-amounts.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {Record<string, { name: string, stages: string[] }>} Ladders */
/** @typedef {[field: string, problem: string, remedy: string]} Break */

const BY_STAGES = ['milestone', 'award'];

/**
 * The rules between the fields of one target, beyond what the schema can say.
 * @param {string} file
 * @param {any} plan
 * @param {any} target
 * @param {Ladders} [ladders]
 * @returns {Generator<Fault>}
 */
export function* checkTarget(file, plan, target, ladders) {
  const breaks = [
    ...checkKind(target),
    ...(BY_STAGES.includes(target.measure) ? checkStages(target, ladders) : checkGoal(target)),
    ...checkPace(target.pace, plan.periods),
  ];
  for (const [place, problem, remedy] of breaks) {
    yield { file, id: target.id, place, problem, remedy };
  }
  const { id, goal, unit, quote } = target;
  yield* checkAmount({ file, id, place: 'goal' }, { amount: goal, unit, quote });
}

/**
 * @param {any} target
 * @returns {Generator<Break>}
 */
function* checkKind({ kind, goal, comparator, tolerance, unit }) {
  if (kind === 'numeric' && goal === undefined) {
    yield ['kind', '有数目标没有 goal', '填上原文的数值，或改为 named、directional'];
  }
  if (kind === 'directional' && goal !== undefined) {
    yield ['kind', '方向性任务带有 goal', '改为 numeric 或 named，或删去 goal'];
  }
  if (goal === undefined && unit !== undefined) yield ['unit', '没有 goal 却有单位', '删去 unit'];
  if (comparator === '~' && tolerance === undefined) {
    yield ['tolerance', '“左右”没有写明容差', '填 tolerance，并在 note 里说明'];
  }
  if (comparator !== '~' && tolerance !== undefined) {
    yield ['tolerance', '不是“左右”却有容差', '删去 tolerance'];
  }
}

/**
 * @param {any} target
 * @returns {Generator<Break>}
 */
function* checkGoal({ measure, goal, comparator, stages, goalStage }) {
  if (goal === undefined || comparator === undefined) {
    const problem = `口径 ${measure} 须有 goal 和 comparator`;
    yield ['goal', problem, '补上；没有数值的任务用 milestone 或 award'];
  } else if ((measure === 'ceiling') !== (comparator === '<=')) {
    const problem = `口径 ${measure} 不能配 comparator ${comparator}`;
    yield ['comparator', problem, '以内、以下、清零用 ceiling 配 <=，其余口径不用 <='];
  }
  if (goal?.startsWith('-')) yield ['goal', 'goal 是负数', '下降写成 reduction 和正数'];
  if (stages !== undefined || goalStage !== undefined) {
    yield ['stages', `口径 ${measure} 不分节点`, '删去 stages 和 goalStage'];
  }
}

/**
 * @param {any} target
 * @param {Ladders} [ladders]
 * @returns {Generator<Break>}
 */
function* checkStages({ measure, goal, comparator, stages = [], goalStage }, ladders) {
  if (goal !== undefined || comparator !== undefined) {
    const problem = `口径 ${measure} 不能有 goal 或 comparator`;
    yield ['goal', problem, '删去，或改用累计、水平等口径'];
  }
  const ladder = Object.entries(ladders ?? {}).find(([, known]) => isSameList(known.stages, stages));
  if (ladders && !ladder) {
    const problem = `节点“${stages.join('、')}”不是 ladders.json 里的任何一列`;
    yield ['stages', problem, '整列照抄 ladders.json'];
  } else if (ladder && (measure === 'award') !== (ladder[0] === 'award')) {
    const problem = `口径 ${measure} 不能用节点列 ${ladder[0]}`;
    yield ['stages', problem, '争创用 award 列，其余用 construction、work、policy、event'];
  }
  if (!stages.includes(goalStage)) {
    const problem = `目标节点“${goalStage ?? ''}”不在 stages 里`;
    yield ['goalStage', problem, `从 ${stages.join('、')} 中选一个`];
  } else if (measure === 'award' && goalStage !== '命名') {
    yield ['goalStage', '争创的目标节点不是“命名”', '改为“命名”'];
  }
}

/**
 * @param {any} pace
 * @param {{ from: string, to: string }} periods
 * @returns {Generator<Break>}
 */
function* checkPace({ kind, due, shares }, { from, to }) {
  if ((kind === 'deadline') !== (due !== undefined)) {
    yield ['pace', 'deadline 须有 due，其余进度曲线不能有', '补上或删去 due'];
  }
  if ((kind === 'curve') !== (shares !== undefined)) {
    yield ['pace', 'curve 须有 shares，其余进度曲线不能有', '补上或删去 shares'];
  }
  const months = [due, ...Object.keys(shares ?? {})].filter(Boolean);
  if (months.some((month) => month < from || month > to)) {
    yield ['pace', `月份不在计划期 ${from} 至 ${to} 内`, '改为计划期内的月份'];
  }
  if (Object.values(shares ?? {}).some((share) => Number(share) < 0 || Number(share) > 1)) {
    yield ['pace', 'shares 不在 0 与 1 之间', '写成 0 到 1 的份额'];
  }
}

/**
 * @param {string[]} a
 * @param {string[]} b
 */
function isSameList(a, b) {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
