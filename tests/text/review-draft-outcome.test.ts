import { describe, expect, it } from 'vitest';
import type { Grade, Reading } from '../../src/domain/change-bodies.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Target } from '../../src/domain/plan.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { reviewSaid } from '../../src/text/review-draft-outcome.ts';
import {
  attachedTo,
  definitionOf,
  entryOf,
  plan,
  seeds,
  stage,
  targetOf,
  value,
} from '../domain/fixtures.ts';

const said = (target: Target, reading: Reading, grade: Grade = 'reported', isProven = true): string => {
  const state = foldTarget(target.id, [
    definitionOf(target),
    entryOf(target, '2024-12', reading, { grade }),
    ...(isProven ? [attachedTo(target, '2024-12')] : []),
  ]);
  const standing = standingOf(state, plan, '2024-12', defaultRule);
  if (standing === undefined) throw new Error('the target is not defined');
  return plainText(reviewSaid(standing, (what, text) => ({ says: what, text })));
};

const works = ['谋划', '前期', '开工', '在建', '完工', '投用'];
const project = (name: string, goalStage: string): Target =>
  targetOf({ name, measure: 'milestone', stages: works, goalStage, pace: { kind: 'deadline' } });
const ceiling = (name: string, goal: string, unit: string): Target =>
  targetOf({ name, measure: 'ceiling', comparator: '<=', goal, unit, pace: { kind: 'hold' } });

describe('a stage in a review of the year', () => {
  it.each([
    ['国家林草装备科创园建设', '在建', '投用', '国家林草装备科创园建成投用'],
    ['建成S316一期', '完工', '完工', 'S316一期完工'],
    ['打通永义公路', '完工', '在建', '永义公路正在建设'],
    ['义龙庆高速及永康联络线', '开工', '开工', '义龙庆高速及永康联络线开工建设'],
    ['九里山区块改造', '开工', '开工', '九里山区块改造工程已开工'],
    ['S321（烈桥至武义）前期', '前期', '前期', 'S321（烈桥至武义）开展前期工作'],
    ['谋划城西汽车城', '谋划', '谋划', '城西汽车城启动谋划'],
    ['永康陆港建设', '开工', '未启动', '永康陆港尚未启动'],
  ])('of %s (goal %s) at %s is said as %s', (name, goal, reached, sentence) => {
    expect(said(project(name, goal), stage(reached))).toBe(sentence);
  });

  it('says that it is only expected, and that nothing proves it', () => {
    const road = project('建成S316一期', '完工');
    expect(said(road, stage('完工'), 'estimated')).toBe('S316一期预计完工');
    expect(said(road, stage('完工'), 'reported', false)).toBe('S316一期完工（待印证）');
  });

  it('is only named where it is none of a known ladder', () => {
    const own = targetOf({ name: '征迁', measure: 'milestone', stages: ['签约', '腾空'], goalStage: '腾空' });
    expect(said(own, stage('签约'))).toBe('征迁：已到“签约”节点');
  });

  it('of an award says what was reached and not what was hoped for', () => {
    const award = { ...seeds.award, name: '夺取“浙江制造天工鼎”' };
    expect(said(award, stage('命名'))).toBe('“浙江制造天工鼎”获命名');
    expect(said(award, stage('申报'))).toBe('“浙江制造天工鼎”已申报');
  });
});

describe('a ceiling in a review of the year', () => {
  const unemployment = ceiling('城镇调查失业率', '3', '%');
  const cases = ceiling('信访积案动态清零', '0', '件');

  it.each([
    [unemployment, '2.5', '城镇调查失业率为2.5%，控制在3%以内'],
    [unemployment, '3', '城镇调查失业率为3%，控制在3%以内'],
    [unemployment, '3.1', '城镇调查失业率为3.1%，高于3%的控制目标0.1个百分点'],
    [cases, '0', '信访积案已清零'],
    [cases, '2', '信访积案尚未清零，余2件'],
  ])('is kept within only where it is met: %#', (target, figure, sentence) => {
    expect(said(target, value(figure))).toBe(sentence);
  });

  it('keeps a bound, and claims nothing from an estimate', () => {
    expect(said(unemployment, { kind: 'value', value: '3', bound: '<' })).toBe(
      '城镇调查失业率低于3%，控制在3%以内',
    );
    expect(said(unemployment, value('2.5'), 'estimated')).toBe(
      '城镇调查失业率预计为2.5%，低于3%的控制目标0.5个百分点',
    );
    expect(said(cases, value('0'), 'estimated')).toBe('信访积案预计清零');
  });
});

describe('a count in a review of the year', () => {
  it.each([
    ['44', '=', '新增国家高新技术企业44家，完成目标任务的97.8%'],
    ['45', '=', '新增国家高新技术企业45家，完成目标任务的100%'],
    ['46', '=', '新增国家高新技术企业46家，完成目标任务的102.2%，超额完成'],
    ['50', '>', '新增国家高新技术企业超50家，完成目标任务的111.1%以上，超额完成'],
    ['50', '~', '新增国家高新技术企业约50家，完成目标任务的111.1%左右'],
    ['50', '<', '新增国家高新技术企业低于50家，完成目标任务的111.1%以下'],
  ] as const)('of %s (%s) against 45 is said as %s', (figure, bound, sentence) => {
    expect(said(targetOf(), { kind: 'value', value: figure, bound })).toBe(sentence);
  });

  it('that is only estimated exceeds nothing yet', () => {
    expect(said(targetOf(), value('60'), 'estimated')).toBe(
      '新增国家高新技术企业预计60家，完成目标任务的133.3%',
    );
  });
});
