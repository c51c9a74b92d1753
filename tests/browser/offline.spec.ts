import { expect, openBoard, test } from './watched-page.ts';

test('with the network gone the board still reads and switches months', async ({ page, context }) => {
  await openBoard(page);
  // The lazy screens are fetched once; from then on nothing needs the network.
  await page.getByRole('link', { name: '聚力“内外融合”促开放' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '聚力“内外融合”促开放' })).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('数据截至').selectOption('2024-06');
  await expect(page.getByText('31项均无填报')).toBeVisible();
  await page.getByRole('link', { name: '看板', exact: true }).first().click();
  await expect(page.getByRole('meter')).toHaveCount(10);
});
