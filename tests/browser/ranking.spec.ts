import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, open, test } from './watched-page.ts';

const september = '/demo/p/yongkang-2024/2024-09/ranking';
const rows = (page: Page) => page.locator('.ranking-table tbody tr');

/** Opens a ranking and waits for its table. */
async function openRanking(page: Page, address = september): Promise<void> {
  await open(page, address);
  await expect(rows(page).first()).toBeVisible();
}

/** Every number on the page that leads to a list, with its address. */
const countsOn = (page: Page): Promise<{ href: string; count: number }[]> =>
  page.locator('main a[href*="/list/"]').evaluateAll((all) =>
    all.flatMap((link) => {
      const count = /\d+/.exec(link.textContent ?? '')?.[0];
      return count === undefined ? [] : [{ href: link.getAttribute('href') ?? '', count: Number(count) }];
    }),
  );

/** How many rows the list at an address has, opened within the page as it stands. */
async function rowsAt(page: Page, href: string, wanted: number): Promise<number> {
  return page.evaluate(
    async ([to, count]) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const read = (): number => document.querySelectorAll('.list-table tbody tr').length;
      location.hash = to;
      // The list of the address before stands until this one is painted.
      for (let frames = 0; frames < 3; frames += 1) await frame();
      const patience = performance.now() + 10_000;
      while (read() !== count && performance.now() < patience) await frame();
      return read();
    },
    [href, wanted] as const,
  );
}

for (const [name, address, least] of [
  ['units in September', september, 45],
  ['areas in November by what was accepted', '/demo/p/yongkang-2024/2024-11;accepted/ranking/areas', 45],
  ['areas of the published year', '/p/yongkang-2024/2024-12/ranking/areas;min=10', 15],
] as const)
  test(`every number of the ranking leads to as many rows: ${name}`, async ({ page }) => {
    await openRanking(page, address);
    const counts = await countsOn(page);
    expect(counts.length).toBeGreaterThanOrEqual(least);
    const found = [];
    for (const { href, count } of counts) found.push({ href, count: await rowsAt(page, href, count) });
    expect(found).toEqual(counts);
  });

test('units stand by place with share, gap and change, and what is behind them adds up', async ({ page }) => {
  await openRanking(page);
  await expect(rows(page)).toHaveCount(8);
  await expect(rows(page).first()).toContainText(/^1演示单位辛14／1782\.4%\+0\.5/);
  await expect(rows(page).nth(2)).toContainText('升1');
  const unexplained = await rows(page).evaluateAll((all) =>
    all.map((row) => {
      const counted = row.querySelector('.ranking-counted')?.textContent ?? '';
      const [met = 0, comparable = 0] = counted.split('／').map(Number);
      const cell = (head: string): number =>
        Number(row.querySelector(`td[data-head="${head}"]`)?.textContent);
      return comparable - met - cell('滞后') - cell('严重滞后') - cell('未填报');
    }),
  );
  expect(unexplained).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  const links = await countsOn(page);
  expect(links.find(({ href }) => href.endsWith('/list/mark=unled'))?.count).toBe(7);
});

test('equal places are shared and whoever has too little to compare is listed with the reason', async ({
  page,
}) => {
  await openRanking(page, '/demo/p/yongkang-2024/2024-11;accepted/ranking/areas;min=1');
  const places = await page.locator('.ranking-place b').allTextContents();
  expect(places).toEqual(['1', '1', '3', '4', '5', '6', '7', '8', '9', '10']);
  await expect(rows(page).nth(0)).toContainText('并列');
  await expect(rows(page).nth(1)).toContainText('并列');
  await expect(page.getByText('其中1项逾期未报，不计')).toBeVisible();
  await page.getByLabel('可比任务门槛').selectOption('3');
  await expect(page).toHaveURL(/ranking\/areas$/);
  const excluded = page.getByRole('table', { name: '没有参加排名的和原因' });
  await expect(excluded.getByRole('row')).toHaveCount(3);
  await expect(excluded).toContainText('可比任务不足3项');
});

test('its address holds month, basis, who is ranked and from how many items on', async ({ page }) => {
  await openRanking(page);
  await page.getByRole('link', { name: '按领域' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2024-09\/ranking\/areas$/);
  await page.getByLabel('可比任务门槛').selectOption('10');
  await expect(page).toHaveURL(/ranking\/areas;min=10$/);
  await page.getByLabel('数据截至').selectOption('2024-06');
  await page.getByLabel('统计口径').selectOption('accepted');
  await expect(page).toHaveURL(/2024-06;accepted\/ranking\/areas;min=10$/);
  const shown = await rows(page).allTextContents();
  await page.reload();
  await expect(rows(page)).toHaveText(shown);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/2024-09\/ranking\/areas;min=10$/);
});

test('where no unit leads anything the page says so, leads to the assignments and shows areas', async ({
  page,
}) => {
  await openRanking(page, '/p/yongkang-2024/2024-12/ranking');
  await expect(page.getByText('还没有任务明确牵头单位')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '晒拼：各领域' })).toBeVisible();
  await page.getByRole('link', { name: '按单位' }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('link', { name: '去明确牵头单位' }).click();
  await expect(page).toHaveURL(/2024-12\/assign$/);
});

test('a month of which nothing can be judged gives no places', async ({ page }) => {
  await open(page, '/p/yongkang-2024/2024-06/ranking');
  await expect(page.getByText('暂不排列名次')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: '查看未填报的230项' })).toBeVisible();
});

for (const part of ['nobody', 'units;min=2', 'units;min=3;x=1'])
  test(`a ranking nobody can mean, ${part}, is not found and not another`, async ({ page }) => {
    await open(page, `${september}/${part}`);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 700],
] as const)
  test(`the ranking has no fault that axe finds, nor is it wider than the screen, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openRanking(page);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...violations.map(({ id }) => id), ...(scrollWidth > clientWidth ? ['too wide'] : [])];
    });
    expect(found).toEqual([]);
  });
