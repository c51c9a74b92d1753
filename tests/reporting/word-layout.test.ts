import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { storeZip } from '../../src/importing/store-zip.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import type { Bulletin } from '../../src/reporting/bulletin-value.ts';
import { type PagePreset, pagePresets, typeAreaWidth } from '../../src/reporting/page-preset.ts';
import { wordParts } from '../../src/reporting/word-package.ts';
import { linesOf, rendered, type Word } from './office-rendering.ts';
import { published2024, requestOf } from './year-snapshots.ts';

const NEEDS = 'Needs libreoffice-writer and poppler-utils.';
const POINTS = 20;
const MILLIMETRE = 72 / 25.4;
const textOf = (line: readonly Word[]): string => line.map(({ text }) => text).join('');

/** Three pages of nothing but Chinese characters. */
const pageful: Bulletin = {
  title: '满页',
  takenAt: '2024-07-03T17:02:03.004Z',
  blocks: [{ kind: 'body', lines: [['聚力督查通报目标任务完成情况'.repeat(130)]] }],
};

const drawn = (bulletin: Bulletin, preset: PagePreset) => rendered(storeZip(wordParts(bulletin, preset)));

type Pages = Word[][] | undefined;
const pages = new Map<string, Pages>();

beforeAll(async () => {
  // One after the other: two programs of LibreOffice at once get in each other's way.
  pages.set('national', await drawn(pageful, pagePresets.national));
  if (pages.get('national') === undefined) {
    console.warn(`NOT MEASURED: lines, characters, page numbers and title of the bulletin. ${NEEDS}`);
    return;
  }
  pages.set('adjusted', await drawn(pageful, pagePresets.adjusted));
  pages.set('29 pt', await drawn(pageful, { ...pagePresets.national, line: 580 }));
  pages.set('bulletin', await drawn(bulletinOf(requestOf(published2024())), pagePresets.national));
}, 240_000);

/** The pages, or a test that says what nobody has measured. */
function measured(context: TestContext, name: string, what: string): Word[][] {
  const found = pages.get(name);
  return found ?? context.skip(`NOT MEASURED: ${what}. ${NEEDS}`);
}

/** Under the type area of either page, the lower of which ends 264.4 mm down. */
const isPageNumber = ({ top }: Word): boolean => top > 263 * MILLIMETRE;
const bodyLines = (page: readonly Word[]): Word[][] => linesOf(page.filter((word) => !isPageNumber(word)));

describe('a full page in LibreOffice', () => {
  it.for(['national', 'adjusted'] as const)('has 22 lines of 28 characters on the %s page', (id, context) => {
    const found = measured(context, id, 'lines and characters of a page');
    const preset = pagePresets[id];
    const lines = bodyLines(found[1] ?? []);
    expect(lines.map((line) => textOf(line).length)).toEqual(Array.from({ length: 22 }, () => 28));
    const [first, last] = [lines[0]?.[0], lines.at(-1)?.[0]];
    expect(((last?.top ?? 0) - (first?.top ?? 0)) / 21).toBeCloseTo(preset.line / POINTS, 1);
    const left = Math.min(...lines.flat().map((word) => word.left));
    const right = Math.max(...lines.flat().map((word) => word.right));
    expect(left).toBeGreaterThanOrEqual(preset.left / POINTS - 0.5);
    expect(right).toBeLessThanOrEqual((preset.left + typeAreaWidth(preset)) / POINTS + 0.5);
  });

  it('would hold 21 lines of 29 pt: the measuring sees the difference', (context) => {
    const found = measured(context, '29 pt', 'lines of 29 pt');
    expect(bodyLines(found[1] ?? [])).toHaveLength(21);
  });

  it('begins a paragraph two characters in', (context) => {
    const [page = []] = measured(context, 'national', 'the indent of a paragraph');
    const [first, second] = bodyLines(page);
    expect(textOf(first ?? []).length).toBe(26);
    expect((first?.[0]?.left ?? 0) - (second?.[0]?.left ?? 0)).toBeCloseTo(31.5, 0);
  });

  it('has its number seven millimetres under the text, on the right of odd pages and the left of even ones', (context) => {
    const found = measured(context, 'national', 'the place of the page number');
    const centre = (pagePresets.national.left + typeAreaWidth(pagePresets.national) / 2) / POINTS;
    for (const [index, page] of found.entries()) {
      const number = page.filter(isPageNumber);
      expect(textOf(number)).toBe(`—${index + 1}—`);
      const isOdd = index % 2 === 0;
      for (const { left } of number) expect(left > centre).toBe(isOdd);
      const { top = 0, bottom = 0 } = number[0] ?? {};
      const under = (top + bottom) / 2 - (297 - 35) * MILLIMETRE;
      expect(Math.abs(under / MILLIMETRE - 7)).toBeLessThan(1);
    }
  });
});

describe('a bulletin in LibreOffice', () => {
  it('breaks its title where we broke it and centres each line', (context) => {
    const [page = []] = measured(context, 'bulletin', 'the title');
    const lines = bodyLines(page).slice(0, 2);
    expect(lines.map(textOf)).toEqual(['关于永康市2024年政府工作安排', '完成情况的督查通报']);
    const centre = (pagePresets.national.left + typeAreaWidth(pagePresets.national) / 2) / POINTS;
    for (const line of lines) {
      const middle = ((line[0]?.left ?? 0) + (line.at(-1)?.right ?? 0)) / 2;
      expect(Math.abs(middle - centre)).toBeLessThan(3);
    }
  });

  it('begins each 附件 on a page of its own', (context) => {
    const found = measured(context, 'bulletin', 'the pages of the 附件');
    const heads = found
      .map((page) => textOf(bodyLines(page)[0] ?? []))
      .filter((head) => /^附件\d$/.test(head));
    expect(heads).toEqual(['附件1', '附件2', '附件3', '附件4']);
  });
});
