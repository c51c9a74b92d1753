import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { compare } from '../../src/domain/decimal.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { worstFirst } from '../../src/domain/worst-first.ts';
import { gapCell, situationCell } from '../../src/reporting/ledger-cells.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { explainGap } from '../../src/text/explain-light.ts';
import { gapAndDays, gapPhrase } from '../../src/text/lag-words.ts';
import { outcomeSaid, paceSaid } from '../../src/text/official-outcome.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { achievementText, paceText } from '../../src/text/target-words.ts';
import { plan, seeds, standing, targetOf, value } from '../domain/fixtures.ts';

const air = targetOf({
  name: '空气质量指数优良率',
  measure: 'level',
  comparator: '>=',
  goal: '93',
  unit: '%',
  pace: { kind: 'hold' },
});
const at = (target: Target, figure: string): Standing =>
  standing(target, '2024-09', ['2024-09', value(figure)]);
const number = (cell: ReturnType<typeof gapCell>): string =>
  typeof cell === 'object' && 'number' in cell ? cell.number : cell === '' ? '' : 'no number';
const figureOf = (what: string, text: string) => ({ says: what, text });
const printedGap = (each: Standing): string => worstFirst([each], plan).map(gapPhrase).join();

describe('the gap of a level that is due all year', () => {
  it('is said once, in its own unit: on lists, in the bulletin and in the workbook', () => {
    const above = at(air, '94');
    expect(achievementText(above)).toBe('高于目标1个百分点');
    expect(paceText(above)).toBe('');
    expect(situationCell(above)).toBe('高于目标1个百分点');
    expect(number(gapCell(above))).toBe('1');
    const below = at(air, '91.75');
    expect(worstFirst([below], plan).map(gapAndDays)).toEqual(['低于目标1.25个百分点']);
    expect(number(gapCell(below))).toBe('-1.25');
    expect(plainText(outcomeSaid(below, figureOf))).toBe('空气质量指数优良率为91.75%，低于目标1.25个百分点');
    expect(paceSaid(below, figureOf)).toEqual([]);
  });

  it('in the workbook is the number of the words beside it, whatever was reported', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 12_000 }), (hundredths) => {
        const each = at(air, String(hundredths / 100));
        const said = /[\d.]+/.exec(achievementText(each))?.[0] ?? '0';
        expect(compare(number(gapCell(each)).replace('-', ''), said)).toBe(0);
      }),
    );
  });

  it('is the same of one with a deadline, whose share would divide two rates', () => {
    const below = at({ ...seeds.exportShare, pace: { kind: 'deadline', due: '2024-09' } }, '3.7');
    expect([below.light, achievementText(below), paceText(below)]).toEqual([
      'severe',
      '低于目标1.3个百分点',
      '',
    ]);
    expect([printedGap(below), number(gapCell(below))]).toEqual(['低于目标1.3个百分点', '-1.3']);
    expect(paceSaid(below, figureOf)).toEqual([]);
    expect(explainGap(below)).toBe('水平相当于目标的74.0%，序时100.0%。');
  });

  it('of a count of days is in days, and is no 百分点; of what should be small what is above it is short', () => {
    const days = at({ ...air, unit: '天', goal: '340' }, '345');
    expect([achievementText(days), paceText(days), number(gapCell(days))]).toEqual(['高于目标5天', '', '']);
    expect(number(gapCell(at({ ...air, comparator: '<=', goal: '5' }, '6')))).toBe('-1');
  });

  it('leaves what it counts for as it was: completion and light are those of the rule', () => {
    const { assessment, points } = at(air, '94');
    expect(compare(assessment?.completion ?? '0', '1')).toBe(1);
    expect(points).toBe('1.075268817204');
  });
});

describe('what falls and what is cleared', () => {
  afterEach(() => speak([]));

  it('says of a fall beyond its goal that the fall is above it, never the thing itself', () => {
    expect(achievementText(at(seeds.incidents, '11.4'))).toBe('降幅高于目标1.4个百分点');
    expect(situationCell(at(seeds.incidents, '11.4'))).toBe('降幅高于目标1.4个百分点');
    expect(worstFirst([at(seeds.incidents, '-2')], plan).map(gapAndDays)).toEqual(['降幅低于目标12个百分点']);
    speak(english);
    expect(achievementText(at(seeds.incidents, '11.4'))).toBe('the fall is 1.4 points above the goal');
  });

  it('says what is left, with its unit only where the plan gives one', () => {
    const { unit: _, ...unitless } = seeds.petitions;
    const reservoirs = { ...unitless, name: '病险水库山塘动态清零' };
    expect(achievementText(at(reservoirs, '1'))).toBe('尚未清零，余1');
    expect(achievementText(at({ ...reservoirs, unit: '座' }, '1'))).toBe('尚未清零，余1座');
    expect(plainText(outcomeSaid(at({ ...reservoirs, unit: '座' }, '1'), figureOf))).toBe(
      '病险水库山塘尚未清零，余1座',
    );
  });
});
