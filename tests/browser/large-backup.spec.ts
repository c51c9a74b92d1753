import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { largeBackup } from './large-backup.ts';
import { longTasksBetween, nowIn, watchLongTasks } from './long-tasks.ts';
import { machineFactor } from './machine.ts';
import { expect, open, test } from './watched-page.ts';

// A trace takes pictures of every step of the progress in the page's own time.
test.use({ trace: 'off' });

/** Nothing a person notices: keys and clicks are answered within it. */
const LONGEST_MS = 200;
const FIGURES = 50_000;

/** On disk, where a person chooses it: bytes handed to a field are decoded in the page, which is a long task of ours. */
async function backupFile(testInfo: TestInfo, figures: number): Promise<string> {
  const path = testInfo.outputPath('大备份.jlbak');
  await writeFile(path, largeBackup(figures));
  return path;
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('50,000 figures are looked at, restored, backed up and drilled while the page answers all the time', async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  const patience = { timeout: 120_000 };
  const file = await backupFile(testInfo, FIGURES);
  await watchLongTasks(page);
  await open(page, '/backup');
  await expect(panel(page, '数据现状').getByText('尚未备份', { exact: true })).toBeVisible();
  const free = await machineFactor(page);
  const said: string[] = [];
  let longest = 0;
  const timed = async (what: string, act: () => Promise<void>): Promise<void> => {
    const from = await nowIn(page);
    await act();
    const until = await nowIn(page);
    const tasks = await longTasksBetween(page, from, until);
    longest = Math.max(longest, tasks[0] ?? 0);
    said.push(`${what} ${Math.round(until - from)} ms, long tasks ${tasks.join(' ') || 'none'}`);
  };
  const restore = panel(page, '恢复');
  await timed('look', async () => {
    await restore.getByLabel('选择备份文件').setInputFiles(file);
    await expect(restore.getByRole('button', { name: new RegExp(`并入${FIGURES}条变更$`) })).toBeVisible(
      patience,
    );
  });
  await timed('restore', async () => {
    await restore.getByRole('button', { name: /并入\d+条变更$/ }).click();
    await expect(page.getByText(`恢复完成：新增${FIGURES}条变更`)).toBeVisible(patience);
  });
  await timed('make', async () => {
    const download = page.waitForEvent('download', patience);
    await page.getByRole('button', { name: '立即备份' }).click();
    await expect(panel(page, '备份').getByRole('progressbar')).toBeVisible();
    await download;
    await expect(panel(page, '备份').getByText('已备份：')).toBeVisible();
  });
  await timed('drill', async () => {
    await page.getByRole('button', { name: '现状演练' }).click();
    await expect(page.getByText('一致：按现有数据做的备份可以完整恢复；没有另存文件。')).toBeVisible(
      patience,
    );
  });
  const factor = Math.max(free, await machineFactor(page));
  const description = `${said.join('; ')}; machine ${factor.toFixed(2)}`;
  testInfo.annotations.push({ type: '50,000 figures', description });
  expect(longest, description).toBeLessThan(LONGEST_MS * factor);
});

test('long work is cancelled: nothing is handed out, nothing merged, and it can be begun again', async ({
  page,
}, testInfo) => {
  const restore = panel(page, '恢复');
  const button = restore.getByRole('button', { name: /并入\d+条变更$/ });
  const cancel = restore.getByRole('button', { name: '取消' });
  await open(page, '/backup');
  const file = await backupFile(testInfo, 20_000);
  await restore.getByLabel('选择备份文件').setInputFiles(file);
  await cancel.click();
  await expect(cancel).toBeHidden();
  await expect(button).toBeHidden();
  await expect(restore.getByRole('alert')).toBeHidden();
  await restore.getByLabel('选择备份文件').setInputFiles(file);
  await expect(button).toBeVisible({ timeout: 60_000 });
  await button.click();
  await cancel.click();
  await expect(restore.getByText('已取消，没有并入任何内容。')).toBeVisible();
  await restore.getByLabel('选择备份文件').setInputFiles(file);
  await expect(restore.getByRole('button', { name: /并入20000条变更$/ })).toBeVisible({
    timeout: 60_000,
  });
});
