import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines, textLines, textWidth } from '../../src/reporting/text-lines.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('聚', '力', '，', '。', '（', '）', '“', '”', '12.5%', 'TikTok', ' ', '、', 'a'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);
const widths = fc.integer({ min: 60, max: 600 });
const bare = (text: string): string => text.replace(/\s/g, '');

describe('lines of a text', () => {
  it('hold all of it in its order, and none is wider than asked for', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const lines of [textLines(text, width, 18), balancedLines(text, width, 18)]) {
          expect(bare(lines.join(''))).toBe(bare(text));
          for (const line of lines) expect(textWidth(line, 18)).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });

  it('are no more when they are balanced', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(balancedLines(text, width, 18).length).toBeLessThanOrEqual(textLines(text, width, 18).length);
      }),
    );
    expect(balancedLines('全市经济社会发展主要预期目标', 240, 18)).toEqual([
      '全市经济社会发',
      '展主要预期目标',
    ]);
  });

  it('begin with no closing mark and end with no opening one', () => {
    const lines = textLines('甲乙丙丁，戊己（庚辛）壬癸。'.repeat(6), 90, 18);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  it('tear no figure and no word that fits a line', () => {
    const lines = textLines('完成率为13,043.50亿元，比上年增长12.5%，TikTok平台', 120, 18);
    for (const whole of ['13,043.50', '12.5%', 'TikTok'])
      expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
  });
});
