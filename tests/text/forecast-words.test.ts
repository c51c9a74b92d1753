import { describe, expect, it } from 'vitest';
import { forecastOf } from '../../src/domain/forecast.ts';
import { lightHistory } from '../../src/domain/light-history.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { addMonths, type Period } from '../../src/domain/period.ts';
import type { Target } from '../../src/domain/plan.ts';
import { prospectOf } from '../../src/domain/prospect.ts';
import { areaForecast, forecastWord } from '../../src/text/area-forecast-words.ts';
import { explainForecast } from '../../src/text/explain-forecast.ts';
import { forecastBrief } from '../../src/text/forecast-brief.ts';
import { forecastLines, verdictWords } from '../../src/text/forecast-words.ts';
import { targetCells } from '../../src/text/heat-cells.ts';
import { currentMissText, missText } from '../../src/text/light-history-words.ts';
import {
  notApplicable,
  plan,
  type Report,
  seeds,
  stage,
  stateOf,
  targetOf,
  value,
} from '../domain/fixtures.ts';

const monthly = (...figures: readonly string[]): Report[] =>
  figures.map((figure, index) => [addMonths('2024-01', index), value(figure)]);

function made(target: Target, asOf: Period, reports: readonly Report[]) {
  const forecast = forecastOf(stateOf(target, ...reports), plan, asOf);
  if (forecast === undefined) throw new Error('the target is not defined');
  return forecast;
}

/** The lines as one object, with the verdict before its sentence. */
const linesOf = (target: Target, asOf: Period, ...reports: readonly Report[]): Record<string, string> =>
  Object.fromEntries(
    forecastLines(made(target, asOf, reports)).map(({ label, text, verdict }) => [
      label,
      verdict === undefined ? text : `${verdictWords[verdict]}：${text}`,
    ]),
  );

const august = monthly('2', '6', '9', '15', '18', '22', '27', '31');

describe('the forecast of 新增国家高新技术企业45家', () => {
  it('says the required pace first, then the band, then how wrong it was', () => {
    expect(Object.entries(linesOf(seeds.highTech, '2024-08', ...august))).toEqual([
      ['还需多少', '剩余月均需完成3.5家，今年以来月均3.9家（8月的数离目标45家还差14家，还有4个月）。'],
      ['预测', '有风险：按今年的快慢推算，年底为41家至53家，目标45家。'],
      ['上期偏差', '7月按此法预测8月为30.9家，实际31家，比预测多0.1家，在预测的30家至33家之内。'],
    ]);
  });

  it('from two periods says what is needed and forecasts nothing', () => {
    expect(linesOf(seeds.highTech, '2024-02', ...monthly('3', '5'))).toEqual({
      还需多少: '剩余月均需完成4家，今年以来月均2.5家（2月的数离目标45家还差40家，还有10个月）。',
      预测: '少于三期数据，不作预测（现有2期）。',
    });
  });

  it('from three says that there is no earlier forecast to hold against what came', () => {
    expect(linesOf(seeds.highTech, '2024-03', ...monthly('3', '5', '9')).上期偏差).toContain(
      '还没有上一次预测',
    );
  });

  it('says instead that the goal is met, or that no month is left', () => {
    expect(linesOf(seeds.highTech, '2024-03', ...monthly('3', '5', '46'))).toEqual({
      还需多少: '3月的数为46家，目标45家，已达到目标，不再预测。',
    });
    expect(linesOf(seeds.highTech, '2024-12', ...august)).toEqual({
      还需多少: '期限是12月，没有剩余月份；8月的数离目标45家还差14家。',
    });
  });

  it('does not call an estimate that reaches the goal met', () => {
    const said = linesOf(seeds.highTech, '2024-03', ...monthly('3', '5'), [
      '2024-03',
      value('45'),
      'estimated',
    ]);
    expect(said.还需多少).toContain('只是预计数，不算完成');
  });

  it('never prints what falls short as the goal: 44.6 is not 45', () => {
    const figures = monthly('3.6', '7.2', '11.1', '14.8').map(
      ([period, reading]): Report => [period, reading],
    );
    const said = linesOf({ ...seeds.highTech, goal: '45' }, '2024-04', ...figures).预测 ?? '';
    expect(said).toBe('有风险：按今年的快慢推算，年底为43.6家至46家，目标45家。');
    const whole = linesOf(
      seeds.highTech,
      '2024-11',
      ...[3, 6, 10, 13, 17, 20, 24, 27, 31, 34, 41].map(
        (n, index): Report => [addMonths('2024-01', index), value(String(n))],
      ),
    ).预测;
    expect(whole).toBe('有风险：按今年的快慢推算，年底为44家至46家，目标45家。');
  });

  it('超200个 that stands at exactly 200 still needs more', () => {
    const target = targetOf({ comparator: '>', goal: '200', unit: '个' });
    expect(linesOf(target, '2024-06', ['2024-06', value('200')]).还需多少).toBe(
      '6月的数恰好到200个，目标是超200个，还要再多一些。',
    );
  });
});

describe('the method', () => {
  const methodOf = (...reports: readonly Report[]): string => {
    const forecast = made(seeds.highTech, '2024-08', reports);
    return forecast.kind === 'forecast' ? explainForecast(forecast).join('\n') : '';
  };

  it('is told with the figures of the target', () => {
    const told = methodOf(...august);
    expect(told).toContain('到8月共8个月完成31家，平均每月3.9家');
    expect(told).toContain('最慢的约三分之一（2个月）平均每月2.5家，最快的约三分之一平均每月5.5家');
    expect(told).toContain('年底为41家至53家');
    expect(told).not.toMatch(/没有填数|预计数|约数/);
  });

  it('says what was not reported, estimated or published as a bound', () => {
    const told = methodOf(
      ['2024-01', value('3')],
      ['2024-03', { kind: 'value', value: '9', bound: '>' }],
      ['2024-06', value('20'), 'estimated'],
    );
    expect(told).toContain('有3个月没有填数，不另外补数，只把前后两期的差额平均分摊');
    expect(told).toContain('有1期是预计数，照样计入');
    expect(told).toContain('有1期公布的是约数或范围');
  });
});

describe('what is not forecast', () => {
  it('says what is asked for, and why there is no band', () => {
    expect(linesOf(seeds.investment, '2024-06', ...monthly('20')).还需多少).toBe('年底须达到增长20%以上。');
    expect(linesOf(seeds.investment, '2024-06').预测).toContain('不能逐月相加');
    expect(linesOf(seeds.railway, '2024-06', ['2024-06', stage('前期')]).还需多少).toBe('年底须到“在建”。');
    expect(linesOf(seeds.petitions, '2024-06').还需多少).toBe('须清零并保持。');
    expect(linesOf(seeds.projectsStarted, '2024-06').还需多少).toBe('9月底须达到100%。');
    expect(linesOf(seeds.highTech, '2024-06', ['2024-06', notApplicable])).toEqual({
      预测: '本任务标为不适用，不作预测。',
    });
  });
});

describe('a forecast in a list', () => {
  it('says where the year will end and what each month must bring', () => {
    expect(forecastBrief(made(seeds.highTech, '2024-03', monthly('1', '4', '6')))).toEqual([
      expect.stringMatching(/^年底.+家至.+家$/),
      expect.stringMatching(/^还需月均完成.+家$/),
    ]);
    expect(forecastBrief(made(seeds.highTech, '2024-03', monthly('20')))).toEqual([
      expect.stringMatching(/^还需月均完成/),
    ]);
  });

  it('says nothing of what is reached or cannot be forecast', () => {
    expect(forecastBrief(made(seeds.highTech, '2024-03', monthly('1', '2', '50')))).toEqual([]);
    expect(forecastBrief(made(seeds.investment, '2024-03', monthly('20')))).toEqual([]);
    expect(forecastBrief(undefined)).toEqual([]);
  });
});

describe("an area's forecast", () => {
  it('counts every target once', () => {
    const forecasts = [
      made(seeds.highTech, '2024-08', august),
      made(seeds.highTech, '2024-03', monthly('4', '8', '12')),
      made(seeds.highTech, '2024-03', monthly('1', '2', '3')),
      made(seeds.highTech, '2024-03', monthly('1', '2', '50')),
      made(seeds.investment, '2024-03', monthly('20')),
    ];
    const parts = areaForecast(forecasts.map(prospectOf));
    expect(parts.map((part) => (typeof part === 'string' ? part : part.phrase)).join('')).toBe(
      '可作预测的3项：预计完成1项、预测有风险1项、预计完不成1项；已达到目标1项；其余1项不作预测（节点、增速等不能外推，少于三期数据，或期限已到）。',
    );
    expect(forecasts.map(forecastWord)).toEqual(['预测有风险', '预计完成', '预计完不成', '已达到目标', '—']);
    expect(areaForecast([])).toEqual(['没有可作预测的任务', '。']);
  });
});

describe('the light history in words', () => {
  const monthsOf = (...reports: readonly Report[]) => {
    const asOf = reports.at(-1)?.[0] ?? '2024-01';
    return lightHistory(stateOf(seeds.highTech, ...reports), plan, asOf, defaultRule);
  };

  it('counts repeated misses: 连续3个月滞后', () => {
    const months = monthsOf(...monthly('4', '5', '8', '10'));
    expect(currentMissText(months)).toBe('连续3个月滞后（2月至4月），其中1个月严重滞后');
  });

  it('keeps a repaired miss and says that it was repaired', () => {
    const months = monthsOf(...monthly('3', '5', '12'));
    expect(missText(months)).toBe('1月至2月滞后，现已补上。');
    expect(currentMissText(months)).toBe('');
    expect(targetCells(months).map(({ word }) => word)).toEqual(['滞后', '滞后', '正常']);
  });

  it('says per month the figure, the light and the gap, and whose month the figure is of', () => {
    const cells = targetCells(monthsOf(['2024-01', value('3')], ['2024-03', notApplicable]).slice(0, 2));
    expect(cells.map(({ gap, facts }) => [gap, ...facts])).toEqual([
      ['−1.7', '3家', '完成6.7%，落后序时1.7个百分点'],
      ['−10', '3家（1月填报，当月未报）', '完成6.7%，落后序时10个百分点'],
    ]);
  });

  it('calls nothing good that was never judged', () => {
    expect(missText(lightHistory(stateOf(seeds.highTech), plan, '2024-03', defaultRule))).toBe(
      '还没有判定过的月份。',
    );
    expect(missText(monthsOf(...monthly('4')))).toBe('判定过的月份都没有滞后。');
  });
});
