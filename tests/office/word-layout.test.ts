import { beforeAll, describe, expect, it } from 'vitest';
import { storeZip } from '../../src/importing/store-zip.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import type { Bulletin } from '../../src/reporting/bulletin-value.ts';
import { type PagePreset, pagePresets, typeAreaWidth } from '../../src/reporting/page-preset.ts';
import { wordParts } from '../../src/reporting/word-package.ts';
import { fullRequest } from '../reporting/bulletin-cases.ts';
import { hostileRequest, hostileTexts } from '../reporting/hostile-bulletin.ts';
import { paragraphsIn } from '../reporting/word-marks.ts';
import { published2024, requestOf } from '../reporting/year-snapshots.ts';
import { bodyLines, isPageNumber, MILLIMETRE, POINTS, textOf, type Word, wordsByPage } from './pdf-words.ts';
import { converted } from './soffice.ts';

/** Three pages of nothing but Chinese characters. */
const pageful: Bulletin = {
  title: '满页',
  takenAt: '2024-07-03T17:02:03.004Z',
  blocks: [{ kind: 'body', lines: [['聚力督查通报目标任务完成情况'.repeat(130)]] }],
};

const documents: Readonly<Record<string, readonly [Bulletin, PagePreset]>> = {
  national: [pageful, pagePresets.national],
  adjusted: [pageful, pagePresets.adjusted],
  '29 pt': [pageful, { ...pagePresets.national, line: 580 }],
  published: [bulletinOf(requestOf(published2024())), pagePresets.national],
  full: [bulletinOf(fullRequest), pagePresets.adjusted],
  hostile: [bulletinOf(hostileRequest(hostileTexts.join(''))), pagePresets.national],
};

const pages = new Map<string, Word[][]>();
const measured = (name: string): Word[][] => pages.get(name) ?? [];

beforeAll(async () => {
  const files = Object.entries(documents).map(([name, [bulletin, preset]]) => ({
    name: `${name}.docx`,
    bytes: storeZip(wordParts(bulletin, preset)),
  }));
  for (const [name, pdf] of await converted(files, 'pdf'))
    pages.set(name.replace('.docx', ''), await wordsByPage(pdf));
}, 600_000);

const centreOf = (preset: PagePreset): number => (preset.left + typeAreaWidth(preset) / 2) / POINTS;

describe('a full page in LibreOffice', () => {
  it.each(['national', 'adjusted'] as const)('has 22 lines of 28 characters on the %s page', (id) => {
    const preset = pagePresets[id];
    const lines = bodyLines(measured(id)[1] ?? []);
    expect(lines.map((line) => textOf(line).length)).toEqual(Array.from({ length: 22 }, () => 28));
    const [first, last] = [lines[0]?.[0], lines.at(-1)?.[0]];
    expect(((last?.top ?? 0) - (first?.top ?? 0)) / 21).toBeCloseTo(preset.line / POINTS, 1);
    const left = Math.min(...lines.flat().map((word) => word.left));
    const right = Math.max(...lines.flat().map((word) => word.right));
    expect(left).toBeGreaterThanOrEqual(preset.left / POINTS - 0.5);
    expect(right).toBeLessThanOrEqual((preset.left + typeAreaWidth(preset)) / POINTS + 0.5);
    // 28 of 28: nearly as wide as the type area, and not a line that happened to end there.
    expect(right - left).toBeGreaterThan(440);
  });

  it('would hold 21 lines of 29 pt: the measuring sees the difference', () => {
    expect(bodyLines(measured('29 pt')[1] ?? [])).toHaveLength(21);
  });

  it('begins a paragraph two characters in', () => {
    const [page = []] = measured('national');
    const [first, second] = bodyLines(page);
    expect(textOf(first ?? []).length).toBe(26);
    expect((first?.[0]?.left ?? 0) - (second?.[0]?.left ?? 0)).toBeCloseTo(31.5, 0);
  });

  it.each([
    ['national', 35],
    ['adjusted', 32.58],
  ] as const)(
    'of the %s preset has its number seven millimetres under the text, on the right of odd pages and the left of even ones',
    (id, margin) => {
      const found = measured(id);
      expect(found.length).toBeGreaterThan(2);
      for (const [index, page] of found.entries()) {
        const number = page.filter(isPageNumber);
        expect(textOf(number)).toBe(`—${index + 1}—`);
        const isOdd = index % 2 === 0;
        for (const { left } of number) expect(left > centreOf(pagePresets[id])).toBe(isOdd);
        const { top = 0, bottom = 0 } = number[0] ?? {};
        const under = (top + bottom) / 2 - (297 - margin) * MILLIMETRE;
        expect(Math.abs(under / MILLIMETRE - 7)).toBeLessThan(1);
      }
    },
  );
});

const NUMBER = /\d+(?:\.\d+)?%?/g;
const numbersIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(NUMBER) ?? []).sort();

describe('a bulletin in LibreOffice', () => {
  it('breaks its title where we broke it and centres each line', () => {
    const [page = []] = measured('published');
    const lines = bodyLines(page).slice(0, 2);
    expect(lines.map(textOf)).toEqual(['关于永康市2024年政府工作安排', '完成情况的督查通报']);
    for (const line of lines) {
      const middle = ((line[0]?.left ?? 0) + (line.at(-1)?.right ?? 0)) / 2;
      expect(Math.abs(middle - centreOf(pagePresets.national))).toBeLessThan(3);
    }
  });

  it('begins each 附件 on a page of its own', () => {
    const heads = measured('published')
      .map((page) => textOf(bodyLines(page)[0] ?? []))
      .filter((head) => /^附件\d$/.test(head));
    expect(heads).toEqual(['附件1', '附件2', '附件3', '附件4']);
  });

  it.each(['published', 'full'])('tears no number at the end of a line or a cell: %s', (name) => {
    const [bulletin, preset] = documents[name] ?? [pageful, pagePresets.national];
    const xml = wordParts(bulletin, preset).get('word/document.xml') ?? '';
    // The hash of the source is longer than any number and may be broken.
    const said = paragraphsIn(xml).map((paragraph) => paragraph.replace(/[0-9a-f]{64}/, ''));
    const drawn = measured(name)
      .flatMap((page) => page.filter((word) => !isPageNumber(word)))
      .map(({ text }) => text.replace(/[0-9a-f]{20,64}/, ''));
    expect(numbersIn(drawn)).toEqual(numbersIn(said));
  });

  it.each(['published', 'full'])('draws every mark, also behind a line that is full: %s', (name) => {
    const [bulletin, preset] = documents[name] ?? [pageful, pagePresets.national];
    const xml = wordParts(bulletin, preset).get('word/document.xml') ?? '';
    const marksIn = (texts: readonly string[]): string => texts.join('').replaceAll(/[^，；。：、]/g, '');
    const drawn = measured(name).map((page) => page.filter((word) => !isPageNumber(word)));
    const right = (preset.left + typeAreaWidth(preset)) / POINTS;
    expect(marksIn(drawn.flat().map(({ text }) => text))).toHaveLength(marksIn(paragraphsIn(xml)).length);
    expect(drawn.flat().filter((word) => word.right > right + 1)).toEqual([]);
  });

  it('keeps each heading of 附件1 in one line, and of the areas those of eleven characters', () => {
    const pages = measured('published').map(bodyLines);
    const table = pages.find((lines) => textOf(lines[0] ?? []) === '附件1') ?? [];
    const shown = table.map(textOf);
    expect(shown).toContain('任务领域总数判定达序时已完成滞后严重滞后未到期未填报完成率序时');
    expect(shown.filter((line) => /^聚力“.{4}”.{3}\d/.test(line))).toHaveLength(8);
  });

  it('shows hostile text as text, letter by letter', () => {
    const shown = measured('hostile')
      .flat()
      .map(({ text }) => text)
      .join('');
    for (const words of ['</w:t></w:r></w:p><w:p>', 'DDEAUTO', '{INCLUDETEXT', '=cmd|"/ccalc"!A1', '&#65;'])
      expect(shown).toContain(words);
  });
});
