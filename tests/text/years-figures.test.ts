import { describe, expect, it } from 'vitest';
import { acrossYears, type IndicatorAcross } from '../../src/domain/across-years.ts';
import { yearBars } from '../../src/drawing/years-series.ts';
import {
  acrossLine,
  againstText,
  convertedText,
  goalFigure,
  judgedText,
  outcomeFigure,
  setBelowSentences,
} from '../../src/text/years-figures.ts';
import { seeds, targetOf } from '../domain/fixtures.ts';
import { figureOf, plansOf, readPublished } from '../domain/years-data.ts';

const published = readPublished();
const rows = acrossYears({ published, plans: plansOf(published) });

function indicator(id: string): IndicatorAcross {
  const found = rows.find((row) => row.indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

const digitsIn = (text: string): string[] => text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? [];

describe('the line of all years', () => {
  it.each([
    ['national-high-tech-enterprises', '68/47 → 45/40'],
    ['fixed-asset-investment-growth', '20/20.2 → 20以上/19.7'],
    ['provincial-tech-smes', '180/超200 → 100/194'],
    ['low-efficiency-land', '—/6269 → 4000/— → 5000以上/略'],
    ['photovoltaic-capacity', '略/8.29万千瓦 → 40/—'],
    ['public-school-places', '—/1.1万个 → 18,000以上/略 → 2610/—'],
  ])('of %s is %s', (id, line) => {
    expect(acrossLine(indicator(id))).toBe(line);
  });
});

describe('every number that is printed', () => {
  const goals = rows.flatMap(({ years }) => years.flatMap(({ goals: each }) => each));
  const outcomes = rows.flatMap(({ years }) => years.flatMap(({ outcome }) => outcome ?? []));

  it('of a goal stands in the quote of its document', () => {
    expect(goals.length).toBeGreaterThan(40);
    // 各1个, said once for several, is one each.
    for (const { target } of goals)
      for (const digits of digitsIn(goalFigure(target))) expect(digitsIn(target.quote)).toContain(digits);
  });

  it('of an outcome stands in the quote of its document', () => {
    expect(outcomes.length).toBeGreaterThan(15);
    for (const outcome of outcomes) {
      expect(outcome.sourceId).toBeDefined();
      for (const digits of digitsIn(outcomeFigure(outcome)))
        expect(digitsIn(outcome.quote ?? '')).toContain(digits);
    }
  });

  it('stands with its unit as the document prints it', () => {
    for (const { reading, unit, quote = '' } of outcomes)
      if (reading.kind === 'value' && reading.bound === undefined)
        expect(quote).toContain(`${reading.value}${unit}`);
  });
});

describe('words of a comparison', () => {
  it('say the distance in the goal’s unit, of rates in points and never as a ratio', () => {
    const against = (id: string) => {
      const goal = indicator(id).years.at(-1)?.goals[0];
      return goal && againstText(goal.against, goal.target);
    };
    expect(against('national-high-tech-enterprises')).toBe('低于上年实绩2家');
    expect(against('fixed-asset-investment-growth')).toBe('低于上年实绩0.2个百分点');
    expect(against('provincial-tech-smes')).toBe('至少低于上年实绩100家');
    expect(against('billion-manufacturing-projects')).toBe('与上年实绩持平');
    expect(against('public-school-places')).toBe('上年没有可比的实绩');
    for (const { years } of rows)
      for (const goal of years.flatMap(({ goals }) => goals))
        if (goal.target.measure === 'growth') expect(judgedText(goal)).not.toMatch(/%/);
  });

  it('call a looser ceiling looser', () => {
    const rate = targetOf({ measure: 'ceiling', comparator: '<=', goal: '3', unit: '%' });
    expect(againstText({ kind: 'weaker', difference: '1.98', isLeast: false }, rate)).toBe(
      '宽于上年实绩1.98个百分点',
    );
    expect(againstText({ kind: 'stronger', difference: '2', isLeast: false }, seeds.incidents)).toBe(
      '严于上年实绩2个百分点',
    );
  });

  it('of a year’s goal are one sentence', () => {
    expect(setBelowSentences(indicator('national-high-tech-enterprises'))).toEqual([
      '2024年的目标45家，低于2023年的实绩47家。',
    ]);
    expect(setBelowSentences(indicator('low-efficiency-land'))).toEqual([
      '2023年的目标4000亩，低于2022年的实绩6269亩（截至9月）。',
    ]);
    expect(setBelowSentences(indicator('photovoltaic-capacity'))).toEqual([
      '2024年的目标40兆瓦，低于2023年的实绩8.29万千瓦（即82.9兆瓦）。',
    ]);
    expect(setBelowSentences(indicator('future-villages'))).toEqual([]);
  });

  it('of a missed, a met and an unreported goal', () => {
    const judged = (id: string) =>
      indicator(id).years.flatMap(({ goals: [goal] }) => (goal ? judgedText(goal) : []));
    expect(judged('national-high-tech-enterprises')).toEqual(['未达，完成69.1%', '未达，完成88.9%']);
    expect(judged('fixed-asset-investment-growth')).toEqual([
      '达标，高于目标0.2个百分点',
      '未达，低于目标0.3个百分点',
    ]);
    expect(judged('future-villages')).toEqual(['', '']);
  });
});

describe('the bars', () => {
  it('are the numbers of the table in the indicator’s unit, and what is left out has none', () => {
    const [none, outcome, goal] = [
      yearBars(indicator('photovoltaic-capacity')).find(({ year }) => year === 2022),
      ...yearBars(indicator('photovoltaic-capacity')),
    ];
    expect(none).toBeUndefined();
    expect(outcome).toEqual({ year: 2023, goalText: '', outcome: '82.9', outcomeText: '82.9' });
    expect(goal).toEqual({ year: 2024, goal: '40', goalText: '40', outcomeText: '' });
    expect(yearBars(indicator('fixed-asset-investment-growth')).map(({ goalText }) => goalText)).toEqual([
      '20',
      '20以上',
    ]);
  });

  it('of a figure in another unit say the converted number beside the printed one', () => {
    const { indicator: power } = indicator('photovoltaic-capacity');
    const figure = figureOf({ reading: { kind: 'value', value: '8.29' }, unit: '万千瓦' });
    expect(convertedText(figure, power)).toBe('82.9兆瓦');
    expect(convertedText(figureOf({ unit: '兆瓦' }), power)).toBeUndefined();
    expect(convertedText(figureOf({ unit: '家' }), power)).toBeUndefined();
  });
});
