import { deskPages } from './office-steps.ts';
import { areaHeadings, expect, meter, open, openBoard, test } from './watched-page.ts';

test('the ten gauges stand in the order of the plan, each named exactly by its heading', async ({ page }) => {
  await openBoard(page);
  const names = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
  expect(names).toEqual(areaHeadings);
  for (const heading of areaHeadings) await expect(meter(page, heading)).toHaveCount(1);
});

test('the published outcomes of 2024 are in the gauges, to one decimal', async ({ page }) => {
  await openBoard(page);
  await expect(page.getByLabel('数据截至')).toHaveValue('2024-12');
  await expect(meter(page, '全市经济社会发展主要预期目标')).toHaveAttribute('aria-valuenow', '100.0');
  // 自办展 7/7, 团组 42/40 and the 维权中心 of 31 targets.
  await expect(meter(page, '聚力“内外融合”促开放')).toHaveAttribute('aria-valuenow', '9.7');
  // 高新技术企业 40/45 and 科技型中小企业 194/100 (credited 1) of 28 targets.
  await expect(meter(page, '聚力“科技创新”主引擎')).toHaveAttribute('aria-valuenow', '6.7');
  await expect(meter(page, '聚力“民生为本”优服务')).toHaveAttribute('aria-valuenow', '0.0');
  await expect(page.getByText('2024年计划230项任务中，截至12月已填报9项')).toBeVisible();
});

test('the table says the same as the gauges', async ({ page }) => {
  await openBoard(page);
  await page.getByText('表格：同一组数字').click();
  for (const heading of areaHeadings) {
    const now = await meter(page, heading).getAttribute('aria-valuenow');
    await expect(page.getByRole('row', { name: heading })).toContainText(`${now}%`);
  }
  await expect(page.getByText('占比按最大余数法取一位小数，合计为100.0%')).toBeVisible();
});

test('before December nothing is published, and silence is not judged', async ({ page }) => {
  await openBoard(page);
  await page.getByLabel('数据截至').selectOption('2024-06');
  await expect(page.getByText('截至6月尚无填报')).toBeVisible();
  await expect(meter(page, '聚力“内外融合”促开放')).toHaveAttribute('aria-valuenow', '0.0');
  await expect(page).toHaveURL(/yongkang-2024\/2024-06/);
});

test('the 2023 plans are a choice away and show their own areas', async ({ page }) => {
  await openBoard(page);
  await page.getByLabel('年度计划').selectOption('yongkang-2023');
  await expect(page.getByRole('meter')).toHaveCount(6);
  await expect(meter(page, '聚焦科创生态现代化，奋力打造创新驱动新样板')).toHaveCount(1);
  await page.getByLabel('年度计划').selectOption('yongkang-2023-accelerations');
  await expect(page.getByRole('meter')).toHaveCount(8);
  await expect(meter(page, '新时代“千万工程”')).toHaveCount(1);
});

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [1366, 768],
] as const)
  for (const address of ['/', '/demo'])
    test(`all ten gauges are visible without scrolling at ${width}×${height} on ${address}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openBoard(page, address);
      for (const article of await page.getByRole('article').all())
        await expect(article).toBeInViewport({ ratio: 1 });
    });

for (const width of [390, 320])
  test(`nothing is wider than the screen at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const pages = ['/', '/demo', '/p/yongkang-2024/2024-12/area/innovation', '/snapshots', ...deskPages];
    for (const address of pages) {
      await open(page, address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBe(0);
    }
  });

test('an area lists its targets by theme and filters them by light, kind and text', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('link', { name: '聚力“科技创新”主引擎' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '聚力“科技创新”主引擎' })).toBeVisible();
  for (const theme of ['狠抓数字经济', '聚力创新引领', '强化人才引育'])
    await expect(page.getByRole('heading', { level: 2, name: theme })).toBeVisible();
  const smes = page.getByRole('row', { name: '新增省科技型中小企业' });
  await expect(smes).toContainText('194家');
  await expect(smes).toContainText('完成194.0%');
  await page.getByRole('button', { name: '严重滞后 1' }).click();
  await expect(page.getByRole('status').filter({ hasText: '显示1项，共28项' })).toBeVisible();
  await expect(page.getByRole('row', { name: '新增国家高新技术企业' })).toContainText('88.9%');
  await page.getByRole('button', { name: /^全部/ }).click();
  await page.getByLabel('查找').fill('工程师');
  await expect(page.getByRole('row', { name: '培养产业特色工程师' })).toBeVisible();
  await page.getByLabel('查找').fill('没有这样的任务');
  await expect(page.getByText('没有符合条件的目标任务。')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.getByText('显示28项，共28项')).toBeVisible();
});

test('固定资产投资 19.7 against 20%以上 is behind by 0.3 points and forms no ratio', async ({ page }) => {
  await open(page, '/p/yongkang-2024/2024-12/area/investment');
  const row = page.getByRole('row', { name: '固定资产投资增速' });
  await expect(row).toContainText('低于目标0.3个百分点');
  await expect(row).toContainText('滞后');
  await expect(row).not.toContainText('98.5');
});
