import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, open, openBoard, test } from './watched-page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: '搜索任务、领域、单位和页面' });
const options = (page: Page) => page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

/** Opens the search by its keys and types; pinyin is there as soon as its readings are. */
async function searchFor(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(typed);
}

test('by keys alone: initials, Enter, the target, and back to where one was', async ({ page }) => {
  await openBoard(page, '/demo/p/yongkang-2024/2024-09;accepted');
  await page.mouse.wheel(0, 150);
  await searchFor(page, 'gxjsqy');
  await expect(chosen(page)).toContainText('新增国家高新技术企业');
  await expect(chosen(page)).toContainText('聚力“科技创新”主引擎');
  await expect(chosen(page).locator('mark')).toHaveText('高新技术企业');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen(page).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '新增国家高新技术企业' })).toBeVisible();
  await expect(page).toHaveURL(/\/demo\/p\/yongkang-2024\/2024-09;accepted\/target\//);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('meter')).toHaveCount(10);
  await expect(page).toHaveURL(/2024-09;accepted$/);
});

test('the arrows, Home and End walk through what was found, round and round', async ({ page }) => {
  await openBoard(page);
  await searchFor(page, '高新');
  await expect(options(page).first()).toBeVisible();
  const names = await options(page).locator('.search-name').allTextContents();
  expect(names.length).toBeGreaterThan(3);
  const at = async (index: number) =>
    expect(chosen(page).locator('.search-name')).toHaveText(names.at(index) ?? '');
  await at(0);
  await page.keyboard.press('ArrowDown');
  await at(1);
  await page.keyboard.press('End');
  await at(-1);
  await page.keyboard.press('ArrowDown');
  await at(0);
  await page.keyboard.press('ArrowUp');
  await at(-1);
  await page.keyboard.press('Home');
  await at(0);
});

test('nothing typed offers the pages, and a page is found by its name', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(options(page).filter({ hasText: '亮灯规则' })).toBeVisible();
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.type('待办');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
});

test('the items of a light are found by its word or its initials, with their number, and the list has as many', async ({
  page,
}) => {
  await openBoard(page, '/demo/p/yongkang-2024/2024-09');
  for (const [typed, name, heading] of [
    ['yzzh', '严重滞后任务', '严重滞后'],
    ['落后', '落后任务（滞后和严重滞后）', '落后（滞后和严重滞后）'],
  ] as const) {
    await searchFor(page, typed);
    await expect(chosen(page).locator('.search-name')).toHaveText(name);
    const count = /(\d+)项（截至2024年9月）/.exec((await chosen(page).textContent()) ?? '')?.[1];
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    await expect(page.locator('.list-table tbody tr')).toHaveCount(Number(count));
  }
});

test('the bulletin asks for a snapshot first, and leads to it once there is one', async ({ page }) => {
  await openBoard(page);
  await searchFor(page, '督查通报');
  await expect(chosen(page)).toContainText('要先留存快照');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '快照名称' }).fill('试写通报');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '试写通报' })).toBeVisible();
  await searchFor(page, 'dctb');
  await expect(chosen(page)).toContainText('依据快照“试写通报”');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/snapshots\/[^/]+\/bulletin$/);
  await searchFor(page, '工作回顾');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /工作回顾/ })).toBeVisible();
  await searchFor(page, '备份');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/backup$/);
});

test('Escape closes and gives the focus back; what is typed elsewhere is left alone', async ({ page }) => {
  await open(page, '/p/yongkang-2024/2024-12/area/innovation');
  const filter = page.getByLabel('查找');
  await filter.fill('工程');
  await filter.press('k');
  await expect(filter).toHaveValue('工程k');
  await searchFor(page, '高新');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(filter).toBeFocused();
  await expect(filter).toHaveValue('工程k');
});

test('keys that an input method needs are not taken from it', async ({ page }) => {
  await openBoard(page);
  await searchFor(page, '高新');
  await expect(chosen(page)).toBeVisible();
  const before = await chosen(page).textContent();
  await field(page).evaluate((input) => {
    for (const key of ['ArrowDown', 'Enter'])
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
      );
  });
  await expect(field(page)).toBeFocused();
  expect(await chosen(page).textContent()).toBe(before);
});

test('units, posts and their holders lead to what they answer for', async ({ page }) => {
  await openBoard(page, '/demo/p/yongkang-2024/2024-09');
  await searchFor(page, 'ysdwj 甲');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('演示单位甲');
  await expect(chosen(page).locator('.search-name')).toHaveText('演示单位甲');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '演示单位甲牵头' })).toBeVisible();
  await searchFor(page, '演示牵头领导乙');
  await expect(chosen(page).locator('mark').first()).toHaveText('演示牵头领导乙');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /负责$/ })).toBeVisible();
  expect(await page.locator('.list-table tbody tr').count()).toBeGreaterThan(0);
});

test('a theme is opened in its area, at its heading', async ({ page }) => {
  await openBoard(page);
  await searchFor(page, '强化人才引育');
  await expect(chosen(page)).toContainText('聚力“科技创新”主引擎');
  await page.keyboard.press('Enter');
  const theme = page.getByRole('heading', { level: 2, name: '强化人才引育' });
  await expect(theme).toBeFocused();
  await expect(theme).toBeInViewport();
});

test('what belongs to another year opens in a month of that year', async ({ page }) => {
  await openBoard(page);
  await searchFor(page, '办好十方面民生实事');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '办好十方面民生实事' })).toBeVisible();
  await expect(page).toHaveURL(/\/p\/[^/]+\/2023-\d\d\/target\//);
});

test('nothing found says what can be searched for', async ({ page }) => {
  await openBoard(page);
  await searchFor(page, '没有这样的任务');
  await expect(page.getByRole('status').filter({ hasText: '没有找到“没有这样的任务”' })).toBeVisible();
  await expect(page.getByText('可以搜任务的名称')).toBeVisible();
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const)
  test(`the search has no fault that axe finds and fits the screen, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openBoard(page);
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('gaoxin');
    await expect(chosen(page)).toContainText('高新');
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('dialog');
      const { scrollWidth, clientWidth } = document.documentElement;
      const dialog = document.querySelector('dialog');
      const isWide = scrollWidth > clientWidth || (dialog?.scrollWidth ?? 0) > (dialog?.clientWidth ?? 0);
      return [...violations.map(({ id }) => id), ...(isWide ? ['too wide'] : [])];
    });
    expect(found).toEqual([]);
    await chosen(page).click();
    await expect(page.getByRole('heading', { level: 1, name: /高新/ })).toBeVisible();
  });
