import { choose } from './chosen-display.ts';
import { printedPages } from './printed-pages.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

const DEMO = '/demo/p/yongkang-2024/2024-09';
const onPaper = { preferCSSPageSize: false } as const;
/** As printedPages writes words: without blanks, each character in its usual form. */
const printed = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '');

test.describe('on paper', () => {
  for (const [format, landscape] of [
    ['A4', true],
    ['A4', false],
    ['A3', true],
    ['A3', false],
  ] as const)
    test(`the board is one sheet and one for its tables: ${format}, ${landscape ? 'across' : 'upright'}`, async ({
      page,
    }) => {
      // Whatever the screen shows: paper is light and of its own size.
      await choose(page, { theme: 'dark', text: 'large' });
      for (const address of ['/p/yongkang-2024/2024-12', DEMO]) {
        await openBoard(page, address);
        await expect(page.locator('.laggard').first()).toBeVisible();
        const pages = printedPages(await page.pdf({ ...onPaper, format, landscape }));
        expect(pages, address).toHaveLength(2);
        const [board = '', tables = ''] = pages;
        for (const words of ['全面加强政府自身建设', '未填报超过', '统计口径'])
          expect(board).toContain(words);
        expect(tables).toContain('占比');
        for (const sheet of pages) {
          expect(sheet).toContain(printed('永康市2024年政府工作安排 · 数据截至2024年'));
          expect(sheet.includes(printed('演示数据 · 不是实际进度'))).toBe(address === DEMO);
        }
        expect(tables).toContain('2/2');
      }
    });

  test('rows stay whole and heads come again: every sheet of a long list has its head', async ({ page }) => {
    await open(page, `${DEMO}/list/all`);
    await expect(page.locator('.list-table tbody tr')).toHaveCount(230);
    const sheets = printedPages(await page.pdf({ ...onPaper, format: 'A4', landscape: true }));
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets.slice(0, -1)) {
      expect(sheet).toContain('落后天数');
      expect(sheet).toContain(printed('演示数据 · 不是实际进度'));
    }
  });
});
