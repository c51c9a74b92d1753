import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, open, openBoard, test } from './watched-page.ts';

const HIGH_TECH = '新增国家高新技术企业';

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...found.map(({ id }) => id), ...(scrollWidth > clientWidth ? ['too wide'] : [])];
  });
}

test('a search finds the indicator; goal and outcome stand side by side and the low goal is marked', async ({
  page,
}) => {
  await open(page, '/years');
  await page.getByRole('searchbox', { name: '查找' }).fill('国家高新技术企业');
  const cells = row(page, HIGH_TECH).getByRole('cell');
  await expect(cells.nth(2)).toHaveText(/^68$/);
  await expect(cells.nth(3)).toHaveText(/^47/);
  await expect(cells.nth(4)).toHaveText(/^45低于上年实绩$/);
  await expect(cells.nth(5)).toHaveText(/^40未达，完成88\.9%$/);
  await page.getByRole('searchbox', { name: '查找' }).fill('固定资产投资');
  const rates = row(page, '固定资产投资增速').getByRole('cell');
  await expect(rates.nth(2)).toHaveText(/^20$/);
  await expect(rates.nth(3)).toHaveText(/^20\.2达标，高于目标0\.2个百分点$/);
  await expect(rates.nth(4)).toHaveText(/^20以上低于上年实绩$/);
  await expect(rates.nth(5)).toHaveText(/^19\.7未达，低于目标0\.3个百分点$/);
});

test('what is looked for is in the address, stays with a chip and on the way back, and is of this workspace alone', async ({
  page,
}) => {
  await open(page, '/demo/years');
  const search = page.getByRole('searchbox', { name: '查找' });
  await search.pressSequentially('高新 企业');
  await expect(search).toHaveValue('高新 企业');
  await expect(search).toBeFocused();
  await page.getByRole('list', { name: '筛选' }).getByRole('link', { name: '目标低于上年实绩' }).click();
  await expect(search).toHaveValue('高新 企业');
  await expect(row(page, HIGH_TECH)).toBeVisible();
  expect(await page.locator('.years-row').count()).toBeLessThan(5);
  const found = page.url();
  await page.getByRole('link', { name: HIGH_TECH }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${HIGH_TECH}（家）` })).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue('高新 企业');
  await open(page, '/years');
  await expect(search).toHaveValue('');
  await expect(page.locator('.years-row').nth(10)).toBeVisible();
  await page.goto(found);
  await expect(search).toHaveValue('高新 企业');
  await search.fill('“');
  await expect(search).toHaveValue('“');
  await expect(page).toHaveURL(/\/demo\/years\/list\/below$/);
});

test('one indicator: the line, the bars and the table say the same, with quotes, and lead to the target', async ({
  page,
}) => {
  await open(page, '/years');
  await page.getByRole('link', { name: HIGH_TECH }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${HIGH_TECH}（家）` })).toBeVisible();
  await expect(page.getByText('68/47 → 45/40')).toBeVisible();
  await expect(page.getByText('2024年的目标45家，低于2023年的实绩47家。')).toBeVisible();
  const chart = page.getByRole('img', { name: /68\/47 → 45\/40/ });
  const bars = chart.locator('.recharts-label-list text, .recharts-label');
  await expect(bars.first()).toBeVisible();
  const drawn = (await bars.allTextContents()).filter((text) => text !== '').sort();
  const told = await page.locator('.years-detail .years-figure').allTextContents();
  expect(drawn).toEqual(told.map((text) => text.replace('家', '')).sort());
  await expect(page.getByText('新增国家高新技术企业47家')).toBeVisible();
  await page
    .getByRole('link', { name: `查看任务：${HIGH_TECH}` })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: HIGH_TECH, exact: true })).toBeVisible();
  await page.getByRole('link', { name: '各年目标与实绩' }).click();
  await expect(page).toHaveURL(/\/years\/national-high-tech-enterprises$/);
});

test('what is defined otherwise is left out, with its words and the reason', async ({ page }) => {
  await open(page, '/years/list/omitted');
  await expect(row(page, '新增公办学位').getByText('口径不同，省略')).toBeVisible();
  await page.getByRole('link', { name: '新增公办学位' }).click();
  await expect(page.getByText('扩招1.25万余人')).toBeVisible();
  await expect(page.getByText('为何省略：目标为新增公办学位个数，实绩为扩招人数。')).toBeVisible();
});

test('every chip leads to as many indicators as it counts', async ({ page }) => {
  await open(page, '/years');
  for (const chip of ['全部指标', '目标低于上年实绩', '有口径不同的']) {
    const link = page.getByRole('list', { name: '筛选' }).getByRole('link', { name: chip });
    const count = Number(/\d+$/.exec((await link.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(5);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.years-row')).toHaveCount(count);
  }
  await expect(page.locator('.years-row .years-omitted').first()).toBeVisible();
});

test('the demonstration fills the plan’s year and says so; the years before come from the documents', async ({
  page,
}) => {
  await open(page, '/demo/years');
  const cells = row(page, HIGH_TECH).getByRole('cell');
  await expect(cells.nth(3)).toHaveText(/^47未达/);
  await expect(cells.nth(5)).toContainText('演示数据');
  await page.getByRole('link', { name: HIGH_TECH }).click();
  await expect(page.locator('.years-origin')).toHaveText(['演示数据']);
});

test('a figure corrected on this device is the one that counts', async ({ page }) => {
  await open(page, '/p/yongkang-2024/2024-12/target/2024-national-high-tech-enterprises');
  await page.getByLabel(/累计数/).fill('48');
  await page.getByLabel('更正理由').fill('核定');
  await page.getByRole('button', { name: '保存12月更正' }).click();
  await expect(page.getByText('48家').first()).toBeVisible();
  await page.getByRole('link', { name: '各年目标与实绩' }).click();
  await expect(page.getByText('68/47 → 45/48')).toBeVisible();
  await expect(page.locator('.years-origin')).toHaveText(['填报数']);
});

test.describe('with the network gone', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('the years are read and drawn from what came with the program', async ({ page, context }) => {
    await openBoard(page);
    await page.waitForFunction(() =>
      ['/years-screen-', '/years-chart-', '/published-years-'].every((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      ),
    );
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('link', { name: '跨年', exact: true }).click();
    await page.getByRole('link', { name: HIGH_TECH }).click();
    await expect(page.getByText('68/47 → 45/40')).toBeVisible();
    await expect(page.locator('.years-chart .recharts-surface').first()).toBeVisible();
  });
});

for (const part of ['/years/nowhere', '/years/list/everything', '/years/list/all;text=~20'])
  test(`${part} is not found`, async ({ page }) => {
    await open(page, part);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const)
  test(`no fault that axe finds, nor wider than the screen, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['/years', '/years/low-efficiency-land', '/demo/years']) {
      await open(page, address);
      await expect(page.locator('.years-figure').first()).toBeVisible();
      expect(await violations(page), address).toEqual([]);
    }
  });
