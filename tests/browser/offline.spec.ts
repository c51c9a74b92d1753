import type { Page } from '@playwright/test';
import { figureOf, saveAll } from './fill-steps.ts';
import { chooseFile, countsOf, table } from './import-page.ts';
import { waitingWorkers } from './waiting-workers.ts';
import { expect, openBoard, test } from './watched-page.ts';

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

/** Opens the board and waits until the rest of the program is there too, to the last byte of every worker that waits. */
async function openWhole(page: Page): Promise<void> {
  const workersAreHere = waitingWorkers(page);
  await openBoard(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/audit-report-')),
  );
  await workersAreHere();
  await page.waitForLoadState('networkidle');
}

test('with the network gone an open page still reads, switches months and opens every screen', async ({
  page,
  context,
}) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  // The other screens are fetched once the first is painted; from then on nothing needs the network.
  await openWhole(page);
  await context.setOffline(true);
  await page.getByLabel('数据截至').selectOption('2024-06');
  await expect(page.getByText('31项均无填报').first()).toBeVisible();
  await page.getByRole('link', { name: '聚力“内外融合”促开放' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '聚力“内外融合”促开放' })).toBeVisible();
  await page.getByRole('link', { name: '境外自办展' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '境外自办展' })).toBeVisible();
  await page.getByRole('link', { name: '看板', exact: true }).first().click();
  await page.getByRole('link', { name: '留存快照' }).click();
  await page.getByRole('button', { name: '留存快照' }).click();
  for (const button of ['下载 JSON', '下载 Excel']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await download;
  }
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '进度快照' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '进度快照' })).toBeVisible();
  await page.getByRole('link', { name: '看板', exact: true }).first().click();
  await expect(page.getByRole('meter')).toHaveCount(10);
  // Chromium asks for the icon again whenever the address changes; nothing else is missed.
  expect(failed.filter((path) => path !== '/favicon.svg')).toEqual([]);
});

test('with the network gone an open page goes on taking figures and hands out the form', async ({
  page,
  context,
}) => {
  await openWhole(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('combobox', { name: '填报月份' }).selectOption('2024-06');
  await page.getByRole('combobox', { name: '任务领域' }).selectOption({ label: '聚力“内外融合”促开放' });
  await figureOf(page, '境外自办展').fill('6');
  await saveAll(page, '已保存 1 项。');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填报模板' }).click();
  expect((await download).suggestedFilename()).toBe('填报模板_全部任务_2024-06.xlsx');
  await page.getByRole('link', { name: '境外自办展' }).click();
  await expect(page.getByRole('region', { name: '全部记录' }).getByText('6场').first()).toBeVisible();
});

test('with the network gone a ledger is read and committed, also a second one', async ({ page, context }) => {
  await openWhole(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('combobox', { name: '填报月份' }).selectOption('2024-06');
  await page.getByRole('link', { name: '导入台账' }).click();
  await chooseFile(page, table('六月.csv', Buffer.from('任务名称,本月累计\n境外自办展,5\n')));
  expect(await countsOf(page)).toMatchObject({ 新增: 1 });
  await page.getByRole('button', { name: /^提交/ }).click();
  await expect(page.getByText(/已导入\s*1\s*条/).first()).toBeVisible();
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('combobox', { name: '填报月份' }).selectOption('2024-07');
  await page.getByRole('link', { name: '导入台账' }).click();
  await chooseFile(page, table('七月.csv', Buffer.from('任务名称,本月累计\n境外自办展,6\n')));
  expect(await countsOf(page)).toMatchObject({ 新增: 1 });
});
