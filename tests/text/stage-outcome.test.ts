import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/domain/plan.ts';
import { stageReached } from '../../src/text/official-stage.ts';
import { standing, targetOf } from '../domain/fixtures.ts';

const { targets } = JSON.parse(
  readFileSync(new URL('../../data/plans/2024.json', import.meta.url), 'utf8'),
) as { targets: Target[] };

const ladders = [...new Set(targets.flatMap(({ stages }) => (stages ? [JSON.stringify(stages)] : [])))].map(
  (each) => JSON.parse(each) as string[],
);

const at = (name: string, stages: string[], stage: string, grade: 'reported' | 'estimated') =>
  stageReached({
    ...standing(targetOf({ name, measure: 'milestone', stages, goalStage: stages.at(-1) ?? '' }), '2024-09'),
    entry: {
      id: 'e',
      at: '2024-10-01T00:00:00.000Z/00000',
      period: '2024-09',
      by: '张三',
      grade,
      reading: { kind: 'stage', stage },
    },
  });

/** Every name of the plan at every stage of every ladder, though most stand on one only: names are people's own. */
const every = (['reported', 'estimated'] as const).flatMap((grade) =>
  targets.flatMap(({ name }) =>
    ladders.flatMap((stages) =>
      ['未启动', ...stages].map((stage) => ({ name, stage, text: at(name, stages, stage, grade) })),
    ),
  ),
);

const VERBS =
  '加强|打造|谋划|推进|推动|深化|壮大|优化|探索|发展|落实|打响|支持|对接|用好|组建|迭代|挖掘|发挥|全面落地|全域推广|精准打击';

describe('a stage behind any name of the plan', () => {
  it.each<readonly [string, RegExp]>([
    [
      'says 建设 once',
      /(?:建设|迁建|扩建|新建|整治|延伸|改造|修缮)正在建设|(?:改造|整治|迁建|扩建|延伸)(?:已)?开工建设/,
    ],
    ['says 前期 once', /前期.*前期/],
    [
      'calls nothing finished that begins with a verb',
      new RegExp(`^(?:${VERBS})[^：]*(?:已完成|已见效|正在推进)`),
    ],
    ['does not praise what its own name claims', /通过省级验收/],
    ['speaks of no node', /“(?:谋划|前期|开工|在建|完工|投用|部署|推进|见效|完成)”节点/],
    ['turns no promise into a noun by its tail alone', /(?:政府|作用|品牌|保障)工作/],
    ['doubles no verb', /正在正在|已已|预计预计|工程工程|工作工作|项目工程|建设建设|开工开工|工作要求工作/],
  ])('%s', (_rule, fault) => {
    expect(targets).toHaveLength(230);
    expect(every.filter(({ text }) => fault.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('says 预计 of every estimate', () => {
    expect(every.slice(every.length / 2).filter(({ text }) => !text.includes('预计'))).toEqual([]);
  });

  const works: string[] = ['谋划', '前期', '开工', '在建', '完工', '投用'];
  const tasks = ['部署', '推进', '见效', '完成'];
  it.each([
    ['卫校迁建', works, '在建', '卫校迁建工程正在施工'],
    ['综合整治金胜路', works, '在建', '综合整治金胜路工程正在施工'],
    ['综合整治飞凤路', works, '完工', '综合整治飞凤路工程已完工'],
    ['提升改造方岩景区', works, '投用', '提升改造方岩景区工程已投入使用'],
    ['丽州北路延伸前期', works, '前期', '丽州北路延伸工程开展前期工作'],
    ['殡仪馆迁建工程（二期）', works, '开工', '殡仪馆迁建工程（二期）已开工'],
    ['芝英千年古城复兴项目', works, '在建', '芝英千年古城复兴项目正在施工'],
    ['国家林草装备科创园建设', works, '在建', '国家林草装备科创园正在建设'],
    ['国家级知识产权快速维权中心', works, '投用', '国家级知识产权快速维权中心建成投用'],
    ['谋划城西汽车城', works, '未启动', '城西汽车城尚未启动'],
    ['加强医疗保障', tasks, '见效', '“加强医疗保障”工作已取得成效'],
    ['打造善作善成的为民政府', tasks, '完成', '“打造善作善成的为民政府”年度任务已完成'],
    ['谋划储备重大项目', tasks, '见效', '“谋划储备重大项目”工作已取得成效'],
    ['发挥产业基金撬动作用', tasks, '完成', '“发挥产业基金撬动作用”年度任务已完成'],
    ['发挥产业基金撬动作用', tasks, '未启动', '“发挥产业基金撬动作用”工作尚未启动'],
    ['引育项目全流程推进机制', tasks, '完成', '“引育项目全流程推进机制”年度任务已完成'],
    ['打响“永康五金”品牌', tasks, '完成', '“打响‘永康五金’品牌”年度任务已完成'],
    ['打响“永康五金”品牌', tasks, '推进', '“打响‘永康五金’品牌”工作正在推进'],
    ['加强医疗保障', ['初稿', '印发'], '初稿', '“加强医疗保障”工作已到“初稿”节点'],
    ['“大综合一体化”改革通过省级验收', tasks, '见效', '“大综合一体化”改革：已取得成效'],
    ['“大综合一体化”改革通过省级验收', tasks, '完成', '“‘大综合一体化’改革”年度任务已完成'],
    ['规范化执法队', tasks, '部署', '规范化执法队：已作部署'],
    ['引育项目全流程推进机制', tasks, '见效', '引育项目全流程推进机制：已取得成效'],
    ['落实“两全两铁”工作要求', tasks, '推进', '落实“两全两铁”工作要求：正在推进'],
    ['产业强链行动', tasks, '部署', '产业强链行动：已作部署'],
  ])('of %s (%o) at %s is said as %s', (name, stages, stage, sentence) => {
    expect(at(name, stages, stage, 'reported')).toBe(sentence);
  });
});
