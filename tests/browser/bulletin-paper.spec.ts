import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openDocument } from '../../src/importing/open-document.ts';
import { linesOf, MILLIMETRE, textOf, type Word, wordsByPage } from '../office/pdf-words.ts';
import { paragraphsIn } from '../reporting/word-marks.ts';
import { freeze } from './freeze-steps.ts';
import { printedPages } from './printed-pages.ts';
import { expect, open, test } from './watched-page.ts';

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** On its own paper: the sheet says its size and margins, whatever the printer would take. */
const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

/** A frozen September, its Word document downloaded, and the page on which it is printed. */
async function openPrintPage(page: Page): Promise<{ word: string[] }> {
  await freeze(page, '2024-08');
  await freeze(page, '2024-09');
  await page.getByRole('combobox', { name: '与哪一期比较' }).selectOption({ index: 1 });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Word' }).click(),
  ]);
  const opening = await openDocument(new Uint8Array(await readFile(await saved.path())));
  if (!opening.ok) throw new Error(opening.refusal);
  await page.getByRole('link', { name: '预览、打印或存为 PDF' }).click();
  await expect(page.getByRole('article', { name: '通报全文' })).toBeVisible();
  return { word: paragraphsIn(opening.document.xml) };
}

test('the printed bulletin says what the Word document says, word for word, with a number on each page', async ({
  page,
}) => {
  const { word } = await openPrintPage(page);
  const sheets = printedPages(await print(page)).map((sheet, index) => {
    // Drawn before or after the text; both are no part of it.
    const number = `—${index + 1}—`;
    expect(sheet.split(number), `page ${index + 1}`).toHaveLength(2);
    return sheet.replace(number, '');
  });
  // The head of a table comes again on each of its pages; Word keeps it once.
  const heads = [
    '序号目标任务年度目标完成情况亮灯牵头单位',
    '序号任务领域目标任务年度目标完成情况',
    '序号任务领域目标任务牵头单位',
  ];
  const withoutHeads = (text: string): string =>
    heads.reduce((left, head) => left.replaceAll(head, ''), text);
  const printed = sheets.join('');
  for (const head of heads) expect(printed).toContain(head);
  expect(withoutHeads(printed)).toBe(withoutHeads(plain(word.join(''))));
});

for (const [name, { top, bottom, line }] of [
  ['国标（37/35毫米，28磅）', { top: 37, bottom: 35, line: 28 }],
  ['常用（34.58/32.58毫米，29.45磅）', { top: 34.58, bottom: 32.58, line: 29.45 }],
] as const)
  test(`the printed page is A4 with margins, lines and page numbers of the layout: ${name}`, async ({
    page,
  }) => {
    await openPrintPage(page);
    await page.getByRole('combobox', { name: '版面' }).selectOption({ label: name });
    await expect(page).toHaveURL(name.startsWith('国标') ? /;national/ : /;adjusted/);
    // A text without end in place of the bulletin's own, to measure full lines and pages.
    await page
      .locator('.official-body')
      .first()
      .evaluate((node) => {
        node.textContent = '聚力督查通报目标任务完成情况'.repeat(130);
      });
    const pdf = await print(page);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    const pages = await wordsByPage(pdf);
    const isNumber = (word: Word): boolean => (word.top + word.bottom) / 2 > (297 - bottom) * MILLIMETRE;
    const full = linesOf((pages[1] ?? []).filter((word) => !isNumber(word)));
    expect(full.map((each) => textOf(each).length)).toEqual(Array.from({ length: 22 }, () => 28));
    const [left, right] = [
      Math.min(...full.flat().map((word) => word.left)),
      Math.max(...full.flat().map((word) => word.right)),
    ];
    expect(Math.abs(left - 28 * MILLIMETRE)).toBeLessThan(1);
    expect(Math.abs(right - (210 - 26) * MILLIMETRE)).toBeLessThan(1.5);
    const [first, last] = [full[0]?.[0], full.at(-1)?.[0]];
    expect(((last?.top ?? 0) - (first?.top ?? 0)) / 21).toBeCloseTo(line, 0);
    // The first line lies in the first 28 pt of the type area, the last in the last of 22 such.
    const lineOf = (word: Word | undefined): number =>
      ((word ? (word.top + word.bottom) / 2 : 0) - top * MILLIMETRE) / line;
    expect([lineOf(first), lineOf(last)].map(Math.floor)).toEqual([0, 21]);
    for (const [index, each] of pages.entries()) {
      const number = each.filter(isNumber);
      expect(textOf(linesOf(number)[0] ?? [])).toBe(`—${index + 1}—`);
      const isOdd = index % 2 === 0;
      for (const word of number) expect(word.left > 105 * MILLIMETRE).toBe(isOdd);
      const { top: upper = 0, bottom: lower = 0 } = number[0] ?? {};
      expect(Math.abs((upper + lower) / 2 / MILLIMETRE - (297 - bottom) - 7)).toBeLessThan(1.5);
    }
  });

test('the choices over the sheets stand in even lines without an empty one, wide and narrow', async ({
  page,
}) => {
  await openPrintPage(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const fields = await page.locator('.official-desk .bulletin-choices .field').evaluateAll((all) =>
      all.map((field) => {
        const boxes = Array.from(field.children, (each) => each.getBoundingClientRect());
        const [label, hint, select] = boxes;
        const { top, bottom } = field.getBoundingClientRect();
        const { left = 0, width: wide = 0, top: upper = 0 } = select ?? {};
        const gap = Math.min(upper - (hint?.bottom ?? 0), (hint?.top ?? 0) - (label?.bottom ?? 0));
        return { parts: boxes.length, top, bottom, left, wide, hint: hint?.height ?? 0, gap };
      }),
    );
    expect(fields).toHaveLength(3);
    for (const [place, each] of fields.entries()) {
      expect(each.parts, `${width}`).toBe(3);
      expect(each.hint).toBeGreaterThan(10);
      expect([each.left, each.wide]).toEqual([fields[0]?.left, fields[0]?.wide]);
      expect(each.gap).toBeLessThan(12);
      expect(each.bottom - each.top).toBeLessThan(width > 400 ? 80 : 130);
      if (place > 0) expect(each.top - (fields[place - 1]?.bottom ?? 0)).toBeLessThan(30);
    }
  }
});

test('no heading of a table is broken on paper, nor an area of eleven characters', async ({ page }) => {
  await openPrintPage(page);
  await page.emulateMedia({ media: 'print' });
  const broken = await page.locator('.official-table').evaluateAll((tables) =>
    tables.flatMap((table) =>
      Array.from(table.querySelectorAll('th, .official-table-dense td:first-child'), (cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        const over = cell.scrollWidth > cell.clientWidth + 1;
        return lines.size > 1 || over ? [cell.textContent] : [];
      }).flat(),
    ),
  );
  expect(broken.filter((text) => text.length <= 11)).toEqual([]);
  const pdf = await print(page);
  const lines = (await wordsByPage(pdf)).flatMap(linesOf).map(textOf);
  expect(lines).toContain('任务领域总数判定达序时已完成滞后严重滞后未到期未填报完成率序时');
});

test('the button asks the browser to print, and what was chosen stays', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openPrintPage(page);
  await expect(page).toHaveTitle(/关于永康市2024年政府工作安排完成情况的督查通报/);
  await page.getByRole('button', { name: '打印或存为 PDF' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.getByRole('combobox', { name: '文种' }).selectOption('进度通报');
  await expect(page.getByRole('article')).toContainText('完成情况的进度通报');
  await page.reload();
  await expect(page.getByRole('article')).toContainText('完成情况的进度通报');
});

test('a bulletin of what is not there says so and leads back', async ({ page }) => {
  const address = await freeze(page, '2024-09');
  await page.goto(`${address}/bulletin/inspection;national/no-such-snapshot`);
  await expect(page.getByRole('alert')).toContainText('选来比较的那一期快照不在本机');
  await page.getByRole('link', { name: '返回快照' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeVisible();
  await open(page, '/snapshots/no-such-snapshot/bulletin');
  await expect(page.getByRole('link', { name: '返回快照列表' })).toBeVisible();
});

test('every other printed page has its number and a head: the list and a snapshot', async ({ page }) => {
  const snapshot = (await freeze(page, '2024-09')).replace(/^.*#/, '');
  for (const [address, head] of [
    ['/demo/p/yongkang-2024/2024-09/list/all', '永康市2024年政府工作安排·数据截至2024年9月'],
    [snapshot, '2024年9月进度快照'],
  ] as const) {
    await open(page, address);
    await expect(page.locator('tbody tr').nth(50)).toBeVisible();
    const sheets = printedPages(await page.pdf({ format: 'A4', landscape: true }));
    expect(sheets.length).toBeGreaterThan(3);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet, `${address}, page ${index + 1}`).toContain(`${index + 1}/${sheets.length}`);
      expect(sheet, `${address}, page ${index + 1}`).toContain(plain(head));
    }
  }
});
