import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/domain/board.ts';
import { passes } from '../../src/domain/item-filter.ts';
import type { Light } from '../../src/domain/light.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { worstFirst } from '../../src/domain/worst-first.ts';
import { type BulletinPart, bulletin, type CountPhrase } from '../../src/text/bulletin-words.ts';
import { gapAndDays, reasonText } from '../../src/text/lag-words.ts';
import { standings } from '../domain/arbitraries.ts';
import { plan, seeds, standing, value } from '../domain/fixtures.ts';

const said = (parts: readonly BulletinPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.phrase)).join('');
const sentenceOf = (of: readonly Standing[], asOf = '2024-09', basis: 'reported' | 'accepted' = 'reported') =>
  bulletin(boardOf(plan, of, asOf, defaultRule), plan, true, basis).flat();
const lit = (light: Light, count: number): Standing[] =>
  Array.from({ length: count }, () => ({ ...standing(seeds.highTech, '2024-09'), light }));

describe('the bulletin sentence', () => {
  it('counts in every link exactly the items that the link leads to, and never none', () => {
    fc.assert(
      fc.property(fc.array(standings, { minLength: 1, maxLength: 40 }), (drawn) => {
        const counts = sentenceOf(drawn).filter((part): part is CountPhrase => typeof part !== 'string');
        for (const { phrase, filter } of counts.filter(({ phrase: each }) => !/^0项任务$/.test(each)))
          expect(`${phrase}: ${drawn.filter((each) => passes(filter, each)).length}`).toBe(
            `${phrase}: ${/[1-9]\d*/.exec(phrase)?.[0]}`,
          );
      }),
    );
  });

  it('reads as a bulletin does: counts, shares that make 100.0 %, then what is not due and what is silent', () => {
    const of = [
      ...lit('done', 49),
      ...lit('on-track', 70),
      ...lit('behind', 15),
      ...lit('severe', 19),
      ...lit('not-due', 47),
      ...lit('unreported', 30),
    ];
    expect(said(sentenceOf(of))).toBe(
      '2024年计划230项任务中，截至9月已填报200项，其中判定153项：达序时119项（其中已完成49项），占77.8%；滞后15项，占9.8%；严重滞后19项，占12.4%；未到期47项，不作判定；其余30项尚未填报。',
    );
  });

  it('of a few figures says counts without shares', () => {
    const of = [...lit('done', 7), ...lit('behind', 1), ...lit('severe', 1)];
    expect(said(sentenceOf(of))).toBe(
      '2024年计划9项任务中，截至9月已填报9项：达序时7项（其中已完成7项）；滞后1项；严重滞后1项。',
    );
  });

  it('says what was accepted when only that counts, what does not apply, and nothing of what is not there', () => {
    const of = [...lit('not-due', 2), ...lit('not-applicable', 1)];
    expect(said(sentenceOf(of, '2024-09', 'accepted'))).toBe(
      '2024年计划2项任务中，截至9月已审核通过或公开发布2项，未到期2项，不作判定。另有不适用1项，不计入。',
    );
    expect(said(sentenceOf(lit('unreported', 3)))).toBe(
      '2024年计划3项任务中，截至9月尚无填报。全部3项尚未填报。',
    );
  });
});

describe('one item of what is behind', () => {
  const phraseOf = (of: Standing): string => worstFirst([of], plan).map(gapAndDays).join();

  it('says gap and days; a rate that holds all year only the gap; a deadline how long it is over', () => {
    expect(phraseOf(standing(seeds.exhibitions, '2024-09', ['2024-09', value('4.375')]))).toBe(
      '落后序时12.5个百分点、46天',
    );
    expect(phraseOf(standing(seeds.investment, '2024-09', ['2024-09', value('19.7')]))).toBe(
      '低于目标0.3个百分点',
    );
    expect(phraseOf(standing(seeds.projectsStarted, '2024-10', ['2024-10', value('80')]))).toBe(
      '低于目标20个百分点、逾期31天',
    );
  });

  it('gives the problem as the reason and nothing else: a note may say anything', () => {
    const of = standing(seeds.highTech, '2024-09', ['2024-09', value('10')]);
    const { entry } = of;
    if (entry === undefined) throw new Error('no entry');
    const reason = (more: Partial<typeof entry>): string =>
      worstFirst([{ ...of, entry: { ...entry, ...more } }], plan)
        .map(reasonText)
        .join();
    expect(reason({ problems: '用地未批', note: '数据未核' })).toBe('用地未批');
    expect(reason({ problems: ' ', note: '数据未核' })).toBe('');
    expect(reason({ note: '同口径', sourceId: '004' })).toBe('');
    expect(reason({})).toBe('');
  });
});
