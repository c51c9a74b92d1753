import type { Page, TestInfo } from '@playwright/test';
import { expect, open, openBlank } from './watched-page.ts';

export const TARGET = '/p/yongkang-2024/2024-11/target/2024-overseas-self-run-exhibitions';

export async function logFigure(page: Page, value: string, month = '11'): Promise<void> {
  await open(page, TARGET.replace('2024-11', `2024-${month}`));
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill(value);
  await page.getByRole('button', { name: `保存${month}月填报` }).click();
  await expect(page.getByText('已保存')).toBeVisible();
}

export const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Backs up by the button and gives the file. */
export async function backUp(page: Page, testInfo: TestInfo, password?: string): Promise<string> {
  await open(page, '/backup');
  if (password !== undefined) {
    await page.getByLabel('用密码加密').check();
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByLabel('再输一遍密码').fill(password);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '立即备份' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^聚力看板备份_\d{8}-\d{6}_[0-9a-f]{8}(_已加密)?\.jlbak$/);
  expect(file.suggestedFilename().includes('已加密')).toBe(password !== undefined);
  // What was typed is not kept in the fields.
  if (password !== undefined) await expect(page.getByLabel('再输一遍密码')).toHaveValue('');
  await expect(panel(page, '备份').getByText('已备份：')).toBeVisible();
  const path = testInfo.outputPath('backup.jlbak');
  await file.saveAs(path);
  return path;
}

/** Clears what the browser keeps of the site, as 清除网站数据 does, but for the cookie that remembers. */
export async function clearDatabase(page: Page): Promise<void> {
  await openBlank(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        localStorage.clear();
        indexedDB.deleteDatabase('juli').onsuccess = () => resolve();
      }),
  );
}

/** The database is gone and a person begins anew, with what is published alone. */
export async function beginAnew(page: Page): Promise<void> {
  await clearDatabase(page);
  await page.goto('/#/p/yongkang-2024/2024-11');
  await page.getByRole('button', { name: '从头开始，只载入公开数据' }).click();
  await expect(page.getByRole('meter')).toHaveCount(10);
}

export const restoreField = (page: Page) => panel(page, '恢复').getByLabel('选择备份文件');

/** A folder of the origin's own stands for one on the disk: no dialogue of the browser can be pressed here. */
export async function withFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showDirectoryPicker', {
      value: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('备份盘', { create: true }),
    });
  });
}
