import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseFile, countsOf, type Upload } from './import-page.ts';
import { waitingWorkers } from './waiting-workers.ts';
import { expect, open, test } from './watched-page.ts';

const OCTOBER = '/demo/p/yongkang-2024/2024-10';

const saying = (page: Page) => page.getByRole('region', { name: '导出这份快照' }).getByRole('status');

async function freeze(page: Page): Promise<void> {
  await open(page, `${OCTOBER}/freeze`);
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('region', { name: '导出这份快照' })).toBeVisible();
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a snapshot is handed out in four ways, each made beside the page and named for what it is', async ({
  page,
}) => {
  await freeze(page);
  const workbook = await downloaded(page, '下载 Excel');
  expect(workbook.name).toMatch(/^演示数据_.+_截至2024-10_.+_[0-9a-f]{8}\.xlsx$/);
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(saying(page)).toContainText(`已生成“${workbook.name}”`);
  const json = await downloaded(page, '下载 JSON');
  expect(JSON.parse(json.bytes.toString('utf8'))).toHaveProperty('sha256');
  const safe = await downloaded(page, '下载 CSV（用 Excel 打开）');
  expect(safe.bytes.toString('utf8')).toMatch(/^\uFEFF序号,/);
  const exact = await downloaded(page, '下载 CSV（原样）');
  expect(exact.bytes.toString('utf8')).toMatch(/^序号,.*,数据性质\r\n/);
});

test('a file that is cancelled is not made, the page stays usable, and the next one is', async ({ page }) => {
  await freeze(page);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.getByRole('button', { name: '下载 Excel' }).click();
  await expect(page.getByRole('progressbar', { name: '正在生成文件' })).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(saying(page)).toHaveText('已取消，没有生成文件。');
  await expect(saying(page)).toBeFocused();
  expect(downloads).toBe(0);
  expect((await downloaded(page, '下载 JSON')).name).toMatch(/\.json$/);
});

test('with the network gone a file is cancelled, and the next one is still made', async ({
  page,
  context,
}) => {
  const workersAreHere = waitingWorkers(page);
  await freeze(page);
  await workersAreHere();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: '下载 Excel' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(saying(page)).toHaveText('已取消，没有生成文件。');
  expect((await downloaded(page, '下载 Excel')).name).toMatch(/\.xlsx$/);
  expect((await downloaded(page, '下载 CSV（原样）')).name).toMatch(/\.csv$/);
});

const KINDS = [
  ['下载 JSON', 'application/json'],
  ['下载 CSV（原样）', 'text/csv'],
  ['下载 CSV（用 Excel 打开）', 'text/csv'],
  ['下载 Excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

test('the entries of a plan are found where one reports, handed out, and taken in again: nothing changes', async ({
  page,
}) => {
  await open(page, `${OCTOBER}/fill`);
  await page.getByRole('link', { name: '导出填报数据' }).click();
  await expect(page.getByRole('region', { name: '导出填报数据' })).toBeVisible();
  for (const [button, mimeType] of KINDS) {
    await open(page, `${OCTOBER}/import`);
    const { name, bytes } = await downloaded(page, button);
    expect(name).toMatch(/^演示数据_填报数据_.+_\d{4}-\d\d-\d\d.*\.(json|csv|xlsx)$/);
    const file: Upload = { name, mimeType, buffer: bytes };
    await chooseFile(page, file);
    const { 与原有相同: same = 0, 更正: changed = 0, 新增: added = 0 } = await countsOf(page);
    expect(same).toBeGreaterThan(500);
    expect([changed, added]).toEqual([0, 0]);
    await page.reload();
  }
});

test('a snapshot chosen for import is refused, and the page says where it belongs', async ({ page }) => {
  await freeze(page);
  const { name, bytes } = await downloaded(page, '下载 JSON');
  await open(page, `${OCTOBER}/import`);
  await chooseFile(page, { name, mimeType: 'application/json', buffer: bytes });
  await expect(page.getByRole('alert')).toContainText('这是快照文件，不是填报数据');
  await expect(page.getByRole('alert')).toContainText('进度快照');
});
