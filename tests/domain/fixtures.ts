import { CHANGE_VERSION, type Change, type ChangeOf } from '../../src/domain/change.ts';
import type { ChangeBody, ChangeKind, Entry, Grade, Reading } from '../../src/domain/change-bodies.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import type { Light } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import { type Standing, standingOf } from '../../src/domain/standing.ts';
import type { TargetState } from '../../src/domain/target-state.ts';

export const plan: Plan = {
  id: 'yongkang-2024',
  name: '永康市2024年政府工作安排',
  place: '永康市',
  year: 2024,
  periods: { from: '2024-01', to: '2024-12' },
  sourceId: '000',
  composition: '计划的全部板块，各用原名',
  areas: [
    { id: 'investment', heading: '聚力“大抓项目”扩投资', motto: '不断夯实发展基座', themes: [] },
    { id: 'innovation', heading: '聚力“科技创新”主引擎', themes: [] },
  ],
};

/** A cumulative target of 45家 until something else is said. */
export const targetOf = (more: Partial<Target> = {}): Target => ({
  id: 'target',
  areaId: 'innovation',
  kind: 'numeric',
  name: '新增国家高新技术企业',
  quote: '新增国家高新技术企业45家',
  measure: 'cumulative',
  comparator: '=',
  goal: '45',
  unit: '家',
  pace: { kind: 'linear' },
  ...more,
});

const rate = (measure: Target['measure'], goal: string, more: Partial<Target>): Target =>
  targetOf({ measure, goal, unit: '%', pace: { kind: 'hold' }, ...more });

/** Targets as the 2024 plan prints them. */
export const seeds = {
  highTech: targetOf(),
  techSmes: targetOf({ quote: '省科技型中小企业100家', goal: '100' }),
  exhibitions: targetOf({ quote: '举办境外自办展7场以上', goal: '7', unit: '场', comparator: '>=' }),
  investment: rate('growth', '20', { quote: '力争全年固定资产投资增长20%以上', comparator: '>=' }),
  exportShare: rate('level', '5', {
    quote: '实现平台企业出口金额占比超5%',
    comparator: '>',
    pace: { kind: 'deadline', due: '2024-12' },
  }),
  projectsStarted: rate('level', '100', {
    quote: '推动三季度前新建项目全部实质性开工',
    comparator: '>=',
    pace: { kind: 'deadline', due: '2024-09' },
  }),
  incidents: rate('reduction', '10', { quote: '全域警情下降10%', comparator: '=' }),
  petitions: rate('ceiling', '0', { quote: '确保信访积案动态清零', comparator: '<=' }),
  railway: targetOf({
    quote: '加快建设现代五金科技产业园',
    kind: 'named',
    measure: 'milestone',
    stages: ['谋划', '前期', '开工', '在建', '完工', '投用'],
    goalStage: '在建',
    pace: { kind: 'deadline', due: '2024-12' },
  }),
  award: targetOf({
    quote: '全力夺取“浙江制造天工鼎”',
    kind: 'named',
    measure: 'award',
    stages: ['准备', '申报', '初评', '公示', '命名'],
    goalStage: '命名',
    pace: { kind: 'deadline', due: '2024-12' },
  }),
} as const;

export const value = (text: string): Reading => ({ kind: 'value', value: text });
export const stage = (name: string): Reading => ({ kind: 'stage', stage: name });
export const notApplicable: Reading = { kind: 'not-applicable' };

/** A change as an office would log it; `at`, `id` and `author` may be said. */
export const changeOf = <K extends ChangeKind>(
  kind: K,
  body: ChangeBody<K>,
  envelope: Partial<Pick<Change, 'id' | 'at' | 'author'>> = {},
): ChangeOf<K> =>
  ({
    id: `${kind}-1`,
    kind,
    version: CHANGE_VERSION,
    at: stampOf('2024-02-01T00:00:00.000Z'),
    author: { name: '王主任', unit: '科技局' },
    device: 'device-1',
    body,
    ...envelope,
  }) as unknown as ChangeOf<K>;

export const definitionOf = (target: Target, order = 0): ChangeOf<'target-defined'> =>
  changeOf('target-defined', { planId: plan.id, target, order }, { id: `define-${target.id}` });

/** An entry of the target's period; its id says which. */
export const entryOf = (
  target: Target,
  period: Period,
  reading: Reading,
  more: Partial<Entry> & { id?: string; at?: string } = {},
): ChangeOf<'entry-logged'> => {
  const { id = `${target.id}-${period}`, at = stampOf('2024-02-02T00:00:00.000Z'), ...body } = more;
  const entry: Entry = { planId: plan.id, targetId: target.id, period, reading, grade: 'reported', ...body };
  return changeOf('entry-logged', entry, { id, at });
};

/** A document that proves what was reached by the period. */
export const attachedTo = (
  target: Target,
  period: Period,
  id = `evidence-${target.id}-${period}`,
): ChangeOf<'evidence-attached'> => {
  const evidence = { kind: 'document', number: '永发改〔2024〕12号', title: '关于项目开工的批复' } as const;
  return changeOf('evidence-attached', { planId: plan.id, targetId: target.id, period, evidence }, { id });
};

export type Report = readonly [period: Period, reading: Reading, grade?: Grade];

export const stateOf = (target: Target, ...reports: readonly Report[]): TargetState =>
  foldTarget(target.id, [
    definitionOf(target),
    ...reports.map(([period, reading, grade = 'reported']) => entryOf(target, period, reading, { grade })),
  ]);

/** The standing of a target with these reports, under the default rule. */
export function standing(target: Target, asOf: Period, ...reports: readonly Report[]): Standing {
  const found = standingOf(stateOf(target, ...reports), plan, asOf, defaultRule);
  if (found === undefined) throw new Error('the target is not defined');
  return found;
}

export const lightAt = (target: Target, asOf: Period, ...reports: readonly Report[]): Light =>
  standing(target, asOf, ...reports).light;
