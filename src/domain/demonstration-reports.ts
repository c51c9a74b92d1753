import type { Entry, Grade, Reading } from './change-bodies.ts';
import { type Draw, drawsFrom, pick } from './demonstration-draws.ts';
import { type Course, readingsOf, type Year } from './demonstration-year.ts';
import { assess } from './measure.ts';
import { monthsBetween, periodsFrom } from './period.ts';
import type { Plan, Target } from './plan.ts';

/** What the invented year needs to know of a plan. */
export type DemonstrationPlan = Pick<Plan, 'id' | 'periods' | 'areas'>;

const NOTES = {
  count: {
    steady: ['进展顺利，按计划推进', '本月集中验收一批，增幅较大', '已提前安排下月任务'],
    lagging: ['前期手续耗时较长，正在加快', '部分事项延后，下月集中推进', '已列出清单，逐项销号'],
  },
  rate: {
    steady: ['运行平稳', '与上月口径一致', '完成情况好于预期'],
    lagging: ['波动较大，正在分析原因', '受季节因素影响', '已列出短板，逐项改进'],
  },
  stage: {
    steady: ['进展顺利，按计划推进', '本阶段任务过半', '已提前准备下一阶段'],
    lagging: ['推进慢于预期，正在加快', '前期手续耗时较长', '已倒排工期，逐项销号'],
  },
  estimated: '数据尚未出齐，先报预计数',
};

/** What a lagging office writes at the end of a quarter. */
const TROUBLES = [
  {
    problems: '前期手续周期长，部分事项未能按期启动',
    nextSteps: '倒排工期，逐周调度',
    outlook: 'needs-support',
  },
  { problems: '资金到位慢于计划', nextSteps: '分批落实资金，优先保障在手事项', needs: '资金拨付进度' },
  { problems: '要素保障跟不上，推进力度不均', nextSteps: '对未完成事项逐项销号', outlook: 'at-risk' },
  { problems: '受天气影响，实施进度放缓', nextSteps: '增加力量，抢抓进度', outlook: 'feasible' },
] as const;

/** The entry of each month of the plan; undefined where nothing was reported. */
export type EntriesByMonth = (Entry | undefined)[];

/** The part that a target plays in the year. */
interface Role extends Pick<Year, 'course' | 'named'> {
  /** 0…1, spread evenly over the targets: the lowest never report, the next fall silent */
  readonly luck: number;
}

/** Who lags is told by the seed, among the areas with most to count month by month. */
function coursesOf(plan: DemonstrationPlan, targets: readonly Target[], draw: Draw): Map<string, Course> {
  const countable = plan.areas.map(({ id }) => ({
    id,
    count: targets.filter(({ areaId, measure }) => areaId === id && measure === 'cumulative').length,
  }));
  const cast = countable
    .filter(({ count }) => count > 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, 6);
  const first = Math.floor(draw() * cast.length);
  const steps: [number, Course][] = [
    [2, 'behind'],
    [4, 'behind'],
    [0, 'severe'],
  ];
  return new Map(steps.map(([step, course]) => [cast[(first + step) % cast.length]?.id ?? '', course]));
}

/** The part behind the point of a golden walk: spreads a share evenly over the targets, whatever the seed. */
const luckOf = (phase: number, order: number): number => (phase + order * 0.618034) % 1;

/** From when to when, and how often, an office reports: a few never do, a few fall silent in the middle. */
function reportedMonths(target: Target, readings: readonly Reading[], luck: number, draw: Draw): boolean[] {
  const months = readings.length;
  const last = luck < 0.07 ? -1 : luck < 0.12 ? Math.floor(months * (0.35 + 0.3 * draw())) : months - 1;
  // Rates of January and February are published together.
  const first = target.measure === 'growth' ? 1 : Math.max(0, Math.floor(draw() * 16) - 13);
  const every = target.stages === undefined ? 1 : 1 + Math.floor(draw() * 2);
  const texts = readings.map((reading) => JSON.stringify(reading));
  const finished = readings.findIndex((r) => r.kind === 'stage' && r.stage === target.goalStage);
  return texts.map((text, month) => {
    if (month < first || month > last || (finished >= 0 && month > finished)) return false;
    return month % every === every - 1 || text !== texts[month - 1];
  });
}

function gradeOf({ measure, stages }: Target, month: number, last: boolean, draw: Draw): Grade {
  const luck = draw();
  if (stages !== undefined) return 'reported';
  if (month % 3 === 2 && luck < (measure === 'cumulative' ? 0.2 : 0.7)) return 'verified';
  // What is only true or false earns nothing by an estimate, so the year does not end with one.
  const estimable = measure === 'cumulative' || (measure === 'growth' && !last);
  return estimable && luck > 0.96 ? 'estimated' : 'reported';
}

type Figure = Pick<Entry, 'reading' | 'grade'>;

/** What an office would add to its figure; mostly nothing. */
function noteOn({ reading, grade }: Figure, target: Target, course: Course, draw: Draw): string | undefined {
  if (grade === 'estimated') return NOTES.estimated;
  if (draw() > 0.07) return undefined;
  const held = target.pace.kind === 'hold';
  const met = assess({ reading, grade, proven: true }, target)?.met === true;
  const tone = met || (!held && course === 'steady') ? 'steady' : 'lagging';
  return pick(NOTES[reading.kind === 'stage' ? 'stage' : held ? 'rate' : 'count'][tone], draw);
}

/** Problems and next steps beside a figure that lags; mostly nothing. */
function troublesOn({ reading, grade }: Figure, target: Target, { course, luck }: Role, month: number) {
  const met = assess({ reading, grade, proven: true }, target)?.met === true;
  if (course === 'steady' || met || month % 3 !== 2) return {};
  return TROUBLES[Math.floor(luck * 100 + month) % TROUBLES.length] ?? {};
}

function entriesOf(plan: DemonstrationPlan, target: Target, role: Role, draw: Draw): EntriesByMonth {
  const periods = periodsFrom(plan.periods.from, plan.periods.to);
  const due = monthsBetween(plan.periods.from, target.pace.due ?? plan.periods.to) + 1;
  const readings = readingsOf(target, { months: periods.length, due, ...role }, draw);
  const reported = reportedMonths(target, readings, role.luck, draw);
  return readings.map((reading, month) => {
    const grade = gradeOf(target, month, month === readings.length - 1, draw);
    const note = noteOn({ reading, grade }, target, role.course, draw);
    if (!reported[month]) return undefined;
    const period = periods[month] ?? plan.periods.to;
    const troubles = troublesOn({ reading, grade }, target, role, month);
    const entry = { planId: plan.id, targetId: target.id, period, reading, grade, ...troubles };
    return note === undefined ? entry : { ...entry, note };
  });
}

/** What is reported of each target month by month, before anything is corrected; same seed, same reports. */
export function reportsOf(
  plan: DemonstrationPlan,
  targets: readonly Target[],
  seed: number,
): EntriesByMonth[] {
  const draw = drawsFrom(seed);
  const courses = coursesOf(plan, targets, draw);
  const phase = draw();
  let awards = Math.floor(draw() * 2);
  return targets.map((target, order) => {
    if (target.measure === 'award') awards += 1;
    const few = targets.filter((t) => t.areaId === target.areaId).length < 5;
    const luck = few ? 1 : luckOf(phase, order);
    const role = { course: courses.get(target.areaId) ?? 'steady', named: awards % 2 === 0, luck };
    const own = drawsFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(order + 1, 0x85ebca6b));
    return entriesOf(plan, target, role, own);
  });
}
