import { describe, expect, it } from 'vitest';
import { LEAST_LIKENESS } from '../../src/domain/name-likeness.ts';
import { emptyOrganisation, type OrganisationState } from '../../src/domain/organisation.ts';
import { targetMatcher } from '../../src/importing/match-target.ts';
import { changeOf, plan, targetOf } from '../domain/fixtures.ts';
import { seedPlan, seedTargets, statesOf } from './ledgers.ts';

const naming = (more: Partial<Parameters<ReturnType<typeof targetMatcher>['match']>[0]>) => ({
  id: '',
  name: '',
  area: '',
  lead: '',
  ...more,
});

const ofSeeds = targetMatcher(seedPlan, statesOf(seedTargets), emptyOrganisation);
const found = (more: Parameters<typeof naming>[0]) => ofSeeds.match(naming(more));
const idOf = (match: ReturnType<typeof found>) =>
  match.kind === 'exact' ? match.found.target.id : match.kind;

describe('a target', () => {
  it('is found by its id, whatever the name', () => {
    expect(idOf(found({ id: '2024-overseas-self-run-exhibitions', name: '自办展' }))).toBe(
      '2024-overseas-self-run-exhibitions',
    );
  });

  it('is found by its name when the ledger numbers its rows in a way of its own', () => {
    expect(idOf(found({ id: '3-12', name: '境外自办展' }))).toBe('2024-overseas-self-run-exhibitions');
  });

  it.each([
    ['新增国家高新技术企业', '2024-national-high-tech-enterprises'],
    [' 新增 国家高新技术企业 ', '2024-national-high-tech-enterprises'],
    ['新增专利商标', '2024-patents-trademarks'],
    ['12.新增专利、商标', '2024-patents-trademarks'],
    ['（三）新增绿道', '2024-greenways'],
    ['“夜漓江”风景线', '2024-night-lijiang'],
    ['「夜漓江」风景线', '2024-night-lijiang'],
    ['夜漓江风景线', '2024-night-lijiang'],
    ['S３１６二期', '2024-s316-phase-2'],
    ['殡仪馆迁建工程(二期)', '2024-funeral-home-phase-2'],
  ])('written %s is found exactly', (name, id) => {
    expect(idOf(found({ name }))).toBe(id);
  });

  it.each([
    ['国家高新技术企业', '2024-national-high-tech-enterprises'],
    ['国家高新技术企业45家', '2024-national-high-tech-enterprises'],
    ['社零总额增速', '2024-retail-sales-growth'],
    ['光伏装机容量', '2024-photovoltaic-capacity'],
  ])('written %s is only proposed', (name, id) => {
    const match = found({ name });
    expect(match.kind).toBe('similar');
    if (match.kind !== 'similar') return;
    expect(match.found[0]?.of.target.id).toBe(id);
    expect(match.found.length).toBeLessThanOrEqual(3);
    for (const { likeness } of match.found) expect(likeness).toBeGreaterThanOrEqual(LEAST_LIKENESS);
  });

  it('is not proposed for a name that has little to do with it', () => {
    expect(found({ name: '专利' }).kind).toBe('unknown');
    expect(found({ name: '招商引资大会' }).kind).toBe('unknown');
    expect(found({}).kind).toBe('unknown');
  });

  it('that was withdrawn is said to be', () => {
    const target = targetOf({ id: 'gone' });
    const withdrawal = changeOf('target-withdrawn', {
      planId: plan.id,
      targetId: 'gone',
      reason: '并入他项',
    });
    const matcher = targetMatcher(plan, statesOf([target], [withdrawal]), emptyOrganisation);
    expect(matcher.match(naming({ name: target.name })).kind).toBe('withdrawn');
    expect(matcher.match(naming({ id: 'gone' })).kind).toBe('withdrawn');
  });
});

describe('two targets of one name', () => {
  const twins = [
    targetOf({ id: 'here', areaId: 'innovation', name: '重点项目' }),
    targetOf({ id: 'there', areaId: 'investment', name: '重点项目' }),
  ];
  const organisation: OrganisationState = {
    ...emptyOrganisation,
    unitsById: {
      tech: { unitId: 'tech', definition: { id: 'u', at: '', name: '科技局' } },
      trade: { unitId: 'trade', definition: { id: 'v', at: '', name: '商务局' } },
    },
  };
  const assigned = ['tech', 'trade'].map((leadUnitId, n) =>
    changeOf(
      'target-assigned',
      { planId: plan.id, targetId: twins[n]?.id ?? '', leadUnitId, supportingUnitIds: [] },
      { id: `assign-${n}` },
    ),
  );
  const matcher = targetMatcher(plan, statesOf(twins, assigned), organisation);

  it('are told apart by area or unit', () => {
    expect(idOf(matcher.match(naming({ name: '重点项目', area: '大抓项目' })))).toBe('there');
    expect(idOf(matcher.match(naming({ name: '重点项目', lead: '市科技局' })))).toBe('here');
  });

  it('are refused with both names where nothing tells them apart', () => {
    expect(matcher.match(naming({ name: '重点项目' }))).toMatchObject({
      kind: 'ambiguous',
      candidates: [
        { id: 'here', area: '聚力“科技创新”主引擎' },
        { id: 'there', area: '聚力“大抓项目”扩投资' },
      ],
    });
    expect(matcher.match(naming({ name: '重点项目', lead: '农业局' })).kind).toBe('ambiguous');
  });
});
