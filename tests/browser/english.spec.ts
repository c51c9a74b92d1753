import { chineseLeft, dataTexts } from './chinese-left.ts';
import { deskScreens, readersScreens, wallScreen } from './every-screen.ts';
import { unfold } from './shown-text.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

/**
 * What stands in Chinese on purpose: words that are typed in Chinese, the name of the other language, the stage before
 * all stages and the author nobody chose, which are kept with the entries.
 */
const ON_PURPOSE = ['中文', '高新', '永政发〔2024〕12号', '万', '亿', '演示数据', '未启动', '本机填报人'];

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

test('the language is chosen under Display and kept', async ({ page, context }) => {
  await openBoard(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Snapshots' })).toBeVisible();
  // What leaves the house stays Chinese: the form of the month and its headings.
  const other = await context.newPage();
  await open(other, '/snapshots');
  await expect(other.getByRole('heading', { level: 1, name: 'Snapshots' })).toBeVisible();
});
