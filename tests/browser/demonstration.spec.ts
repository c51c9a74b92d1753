import { expect, openBoard, test } from './watched-page.ts';

const databases = async (page: import('@playwright/test').Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());

test('the demonstration is one click away, marked, full, and leaves no trace', async ({ page }) => {
  await openBoard(page);
  const real = await page
    .getByRole('meter')
    .evaluateAll((all) => all.map((m) => m.getAttribute('aria-valuenow')));
  await page.getByRole('link', { name: '演示工作区' }).click();
  await expect(page.getByText('演示数据', { exact: true })).toBeVisible();
  await expect(page.getByRole('meter')).toHaveCount(10);
  await expect(page.getByText('未填报').first()).toBeVisible();
  const silent = await page
    .getByRole('meter')
    .evaluateAll((all) => all.filter((m) => m.getAttribute('aria-valuenow') === '0.0').length);
  expect(silent).toBe(0);
  expect(await databases(page)).toEqual(['juli', 'juli-demo']);

  await page.getByRole('button', { name: '退出演示' }).click();
  await expect(page.getByText('演示数据', { exact: true })).toBeHidden();
  await expect.poll(() => databases(page)).toEqual(['juli']);
  await expect(page.getByRole('meter')).toHaveCount(10);
  const after = await page
    .getByRole('meter')
    .evaluateAll((all) => all.map((m) => m.getAttribute('aria-valuenow')));
  expect(after).toEqual(real);
});

test('the demonstration shows the same year each time it is entered', async ({ page }) => {
  const numbers = async (): Promise<(string | null)[]> => {
    await openBoard(page, '/demo');
    return page.getByRole('meter').evaluateAll((all) => all.map((m) => m.getAttribute('aria-valuenow')));
  };
  const first = await numbers();
  await page.getByRole('button', { name: '退出演示' }).click();
  await expect.poll(() => databases(page)).toEqual(['juli']);
  expect(await numbers()).toEqual(first);
});

test('leaving the demonstration in one tab takes nothing away in another', async ({ page, context }) => {
  await openBoard(page, '/demo');
  const other = await context.newPage();
  await openBoard(other, '/demo');
  await page.getByRole('button', { name: '退出演示' }).click();
  await expect(page.getByText('演示数据', { exact: true })).toBeHidden();
  await expect(other.getByRole('meter')).toHaveCount(10);
  await expect(other.getByRole('alert')).toHaveCount(0);
  await other.getByRole('link', { name: '全面加强政府自身建设' }).first().click();
  await expect(other.getByRole('heading', { level: 1, name: '全面加强政府自身建设' })).toBeVisible();
});
