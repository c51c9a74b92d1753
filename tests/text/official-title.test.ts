import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines, titleWords, widthOf } from '../../src/text/official-title.ts';
import { officialWords } from '../../src/text/official-words.ts';

const linesOf = (plan: string): string[] => titleLines(officialWords.title(titleWords(plan), '督查通报'), 19);

describe('the title of a bulletin', () => {
  it.each([
    ['永康市2024年政府工作安排', ['关于永康市2024年政府工作安排', '完成情况的督查通报']],
    [
      '永康市2023年《政府工作报告》重点工作任务',
      ['关于永康市2023年《政府工作报告》', '重点工作任务完成情况的督查通报'],
    ],
    ['2025年度民生实事项目', ['关于2025年度民生实事项目', '完成情况的督查通报']],
    [
      '永康市2024年“千项万亿”重点项目攻坚行动方案责任分解',
      ['关于永康市2024年“千项万亿”重点项目', '攻坚行动方案责任分解完成情况的督查通报'],
    ],
    [
      '浙江省金华市永康市经济开发区西城街道象珠镇年度计划',
      ['关于浙江省金华市永康市', '经济开发区西城街道象珠镇', '年度计划完成情况的督查通报'],
    ],
  ])('of %s is broken between words', (plan, lines) => {
    expect(linesOf(plan)).toEqual(lines);
  });

  it('loses nothing, and no line is wider than the type area, whatever the plan is called', () => {
    const names = fc.string({
      unit: fc.constantFrom(...'永康市政府工作安排的2024年“《》”区和A、'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(names, (plan) => {
        const lines = linesOf(plan);
        expect(lines.join('')).toBe(`关于${plan}完成情况的督查通报`);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(19);
      }),
    );
  });
});
