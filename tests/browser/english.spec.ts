import type { Page } from '@playwright/test';
import { chineseLeft, dataTexts } from './chinese-left.ts';
import { deskScreens, readersScreens, wallScreen } from './every-screen.ts';
import { freezeTwo } from './freeze-steps.ts';
import { keptScreens, openKept } from './kept-screens.ts';
import { unfold } from './shown-text.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

/**
 * What stands in Chinese on purpose: words that are typed in Chinese, the name of the other language, the stage before
 * all stages and the author nobody chose, which are kept with the entries.
 */
const ON_PURPOSE = [
  '中文',
  '高新',
  '永政发〔2024〕12号',
  '【通报正文】',
  '万',
  '亿',
  '演示数据',
  '未启动',
  '本机填报人',
];

/** As they were proposed while the page spoke Chinese. */
const SNAPSHOT_NAMES = ['2024年8月进度快照', '2024年9月进度快照'];

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('juli.display', JSON.stringify({ language: 'en' })));
});

for (const [name, address] of [...readersScreens, ...deskScreens, wallScreen])
  test(`in English ${name} speaks no Chinese but the data's`, async ({ page }) => {
    await page.goto(`/#${address}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main')).not.toContainText('Reading the data');
    await unfold(page);
    const data = await dataTexts(page, address.startsWith('/demo') ? 'juli-demo' : 'juli');
    expect(await chineseLeft(page, [...data, ...ON_PURPOSE])).toEqual([]);
  });

/**
 * Takes away what is quoted, for an official document is Chinese in whatever language it is looked at; its headings come
 * back, one of which names the tab.
 */
const dropQuotes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('[lang|="zh"]')).flatMap((quote) => {
      const headings = Array.from(quote.querySelectorAll('h2'), (heading) => heading.textContent);
      quote.replaceChildren();
      return headings;
    }),
  );

test('in English what was frozen speaks no Chinese but the data’s and what it quotes', async ({
  page,
  context,
}) => {
  test.slow();
  const desk = await context.newPage();
  const kept = await freezeTwo(desk);
  const data = [...(await dataTexts(desk, 'juli-demo')), ...ON_PURPOSE, ...SNAPSHOT_NAMES];
  await desk.close();
  for (const screen of keptScreens)
    await test.step(screen[0], async () => {
      await openKept(page, screen, kept);
      await unfold(page);
      const headings = await dropQuotes(page);
      expect.soft(await chineseLeft(page, [...data, ...headings]), screen[0]).toEqual([]);
    });
});

test('in English too all ten gauges are visible without scrolling at 1440×900', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openBoard(page, '/demo/p/yongkang-2024/2024-09');
  await expect(page.locator('.board-forecast')).toBeVisible();
  for (const article of await page.getByRole('article').all())
    await expect(article).toBeInViewport({ ratio: 1 });
});

test('the language is chosen under Display and kept', async ({ page, context }) => {
  await openBoard(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Snapshots' })).toBeVisible();
  // What leaves the house stays Chinese: the form of the month and its headings.
  const other = await context.newPage();
  await open(other, '/snapshots');
  await expect(other.getByRole('heading', { level: 1, name: 'Snapshots' })).toBeVisible();
});
