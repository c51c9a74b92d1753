import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { backUp, logFigure, panel, restoreField, TARGET, withFolder } from './backup-desk.ts';
import { largeBackup } from './large-backup.ts';
import { expect, open, test } from './watched-page.ts';

const NAME = '批复.txt';

async function attach(page: Page): Promise<void> {
  await open(page, TARGET);
  const evidence = page.getByRole('region', { name: '佐证材料' });
  const file = { name: NAME, mimeType: 'text/plain', buffer: Buffer.from('同意立项') };
  await evidence.locator('input[type="file"]').setInputFiles(file);
  await expect(evidence.getByText(`已附上“${NAME}”`)).toBeVisible();
}

/** The disk gives other bytes than were put there. */
async function rot(page: Page): Promise<void> {
  const files = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('juli');
        opening.onsuccess = () => {
          const store = opening.result.transaction('files', 'readwrite').objectStore('files');
          const keys = store.getAllKeys();
          keys.onsuccess = () => {
            for (const sha256 of keys.result) store.put({ sha256, content: new Blob(['烂了']) });
          };
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve(keys.result.length);
          };
          store.transaction.onabort = () => reject(new Error('aborted'));
        };
      }),
  );
  expect(files).toBe(1);
}

const LACKING = `1个佐证文件读不出，未进备份：${NAME}`;

test('evidence that cannot be read is said of every backup, and at the foot until one is whole', async ({
  page,
}) => {
  await withFolder(page);
  await logFigure(page, '6');
  await attach(page);
  await rot(page);
  const foot = page.getByRole('contentinfo');
  const automatic = panel(page, '自动备份');

  await open(page, '/backup');
  await automatic.getByRole('button', { name: '选择文件夹' }).click();
  await expect(automatic.getByText(/已写入并核对：聚力看板备份_/)).toBeVisible();
  await expect(automatic.getByRole('status').filter({ hasText: LACKING })).toContainText(
    '请用以前的备份恢复，或在原处重新附上同一个文件',
  );
  await expect(foot).toContainText('1个佐证文件未进备份');
  await expect(panel(page, '数据现状')).toContainText('（1个佐证文件未进备份）');

  // By hand it is said beside the file.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '立即备份' }).click();
  await download;
  await expect(panel(page, '备份')).toContainText(LACKING);

  // Days later it is made without a click, and said without one.
  await logFigure(page, '5', '10');
  await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
  await page.reload();
  const bar = page.getByRole('complementary', { name: '数据与备份' });
  await expect(bar).toContainText(/已自动备份到文件夹：聚力看板备份_/);
  await expect(bar).toContainText(LACKING);
  await bar.getByRole('button', { name: '知道了' }).click();
  await expect(bar).toBeHidden();
  await page.reload();
  await expect(foot).toContainText('没有未备份的变更');
  await expect(foot).toContainText('1个佐证文件未进备份');

  // Of the copy before a restore, too.
  await open(page, '/backup');
  await expect(automatic).toContainText(LACKING);
  const buffer = largeBackup(1);
  await restoreField(page).setInputFiles({ name: '一.jlbak', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: '先存副本，再并入1条变更' }).click();
  await expect(panel(page, '恢复')).toContainText(/已写入文件夹“备份盘”并读回核对：聚力看板恢复前副本_/);
  await expect(panel(page, '恢复')).toContainText(LACKING);

  // What the sentence says to do ends it: the same file once more, and nothing is attached twice.
  await attach(page);
  await expect(page.getByRole('button', { name: `移除“${NAME}”` })).toHaveCount(1);
  await open(page, '/backup');
  await expect(automatic).toContainText(LACKING);
  await automatic.getByRole('button', { name: '现在写入一份' }).click();
  await expect(automatic.getByText(/已写入并核对：聚力看板备份_/)).toBeVisible();
  await expect(automatic).not.toContainText('未进备份');
  await expect(foot).not.toContainText('未进备份');
});

/** As an earlier program could: a change of people in the log that was stamped on no day. */
async function misdate(page: Page): Promise<void> {
  const misdated = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        let count = 0;
        const opening = indexedDB.open('juli');
        opening.onsuccess = () => {
          const store = opening.result.transaction('log', 'readwrite').objectStore('log');
          const rows = store.openCursor();
          rows.onsuccess = () => {
            const cursor = rows.result;
            if (cursor === null) return;
            const { changes, ...row } = cursor.value;
            const said = changes.filter(({ author }: { author: object }) => !('document' in author));
            for (const change of said) change.at = '2024-99-99T99:99:99.999Z/00000';
            count += said.length;
            if (said.length > 0) cursor.update({ ...row, changes });
            cursor.continue();
          };
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve(count);
          };
          store.transaction.onabort = () => reject(new Error('aborted'));
        };
      }),
  );
  expect(misdated).toBe(1);
}

test('changes that a restore would leave out are said of every backup that nobody watches, and at the foot', async ({
  page,
}) => {
  await withFolder(page);
  await logFigure(page, '6');
  await misdate(page);
  await open(page, '/backup');
  const automatic = panel(page, '自动备份');
  await automatic.getByRole('button', { name: '选择文件夹' }).click();
  await expect(automatic.getByText(/已写入并核对：聚力看板备份_/)).toBeVisible();
  const said = /备份里有恢复不了的变更。 文件第\d+行的变更本身有误，恢复时会略过/;
  await expect(automatic).toContainText(said);
  await expect(panel(page, '数据现状')).toContainText('（其中有变更恢复时会略过）');
  await expect(page.getByRole('contentinfo')).toContainText('备份里有变更恢复不了');

  // By hand, and of the copy before a restore, too.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '立即备份' }).click();
  await download;
  await expect(panel(page, '备份')).toContainText(said);
  const buffer = largeBackup(1);
  await restoreField(page).setInputFiles({ name: '一.jlbak', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: '先存副本，再并入1条变更' }).click();
  await expect(panel(page, '恢复')).toContainText(said);
});

async function takeOut(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `下载“${NAME}”` }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('evidence that has rotted is put back from a backup, opens again, and the next backup lacks nothing', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  await attach(page);
  const path = await backUp(page, testInfo);
  await rot(page);
  await open(page, TARGET);
  await page.getByRole('button', { name: `下载“${NAME}”` }).click();
  await expect(page.getByText('佐证文件与当初附上的不一致')).toBeVisible();

  // A drill with the file says what it can do, and does nothing.
  await open(page, '/backup');
  const drill = panel(page, '恢复演练');
  await drill.getByLabel('用一份备份文件演练').setInputFiles(path);
  await expect(drill).toContainText('一致：这份备份可以完整恢复。');
  await expect(drill).toContainText(`本机有1个佐证文件已损坏或读不出，这份备份里是完好的：${NAME}。`);

  await restoreField(page).setInputFiles(path);
  const restore = panel(page, '恢复');
  await expect(restore).toContainText('新增0个，修复1个（本机的已损坏或读不出），已有0个');
  await restore.getByRole('button', { name: '先存副本，再并入', exact: true }).click();
  await expect(restore).toContainText('恢复完成：修复1个佐证文件。');
  await expect(restore).toContainText('副本是修复之前的，里面没有这1个佐证文件。');
  await expect(restore).not.toContainText('备份缺佐证');

  await open(page, TARGET);
  expect(await takeOut(page)).toBe('同意立项');
  await backUp(page, testInfo);
  await expect(panel(page, '备份')).not.toContainText('未进备份');
  await expect(page.getByRole('contentinfo')).not.toContainText('未进备份');
  await restoreField(page).setInputFiles(testInfo.outputPath('backup.jlbak'));
  await expect(restore).toContainText('新增0个，已有1个');
  await expect(restore).toContainText('文件里的内容本机都已有，不需要恢复。');
});

test('on a phone what stays above the foot is not behind it, also when evidence is missing', async ({
  page,
}, testInfo) => {
  await attach(page);
  await rot(page);
  await backUp(page, testInfo);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/p/yongkang-2024/2024-11/fill');
  const line = page.getByRole('contentinfo').getByText('1个佐证文件未进备份');
  await expect(line).toBeInViewport({ ratio: 1 });
  const [save, foot] = await Promise.all([
    page.locator('.fill-bar').boundingBox(),
    page.locator('.backup-line').boundingBox(),
  ]);
  expect((save?.y ?? 0) + (save?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
});

test('the device’s own backup brings nothing onto it, drafts and settings included, and no copy is made', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  await open(page, TARGET.replace('2024-11', '2024-10'));
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('5');
  const path = await backUp(page, testInfo);
  expect(await readFile(path, 'latin1')).toMatch(/"drafts":1,/);
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await restoreField(page).setInputFiles(path);
  const restore = panel(page, '恢复');
  await expect(restore.getByText('文件里的内容本机都已有，不需要恢复。')).toBeVisible();
  await expect(restore.getByText('新增草稿0份、设置0项，本机已有的不动')).toBeVisible();
  await expect(restore.getByRole('button', { name: /并入/ })).toBeHidden();
  expect(downloads).toEqual([]);
});

test('a restore that fails tells the name of the copy that was saved before it', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  await open(page, '/backup');
  const path = testInfo.outputPath('other.jlbak');
  await writeFile(path, largeBackup(1));
  await restoreField(page).setInputFiles(path);
  const button = page.getByRole('button', { name: '先存副本，再并入1条变更' });
  await expect(button).toBeVisible();
  // The file that was looked at is not the one on the disk any more.
  await appendFile(path, 'x');
  const copy = page.waitForEvent('download');
  await button.click();
  const name = (await copy).suggestedFilename();
  const restore = panel(page, '恢复');
  await expect(restore.getByRole('alert')).toContainText('文件读不出来，没有恢复任何内容');
  await expect(restore.getByText(`恢复前的副本已读回核对，在浏览器的下载目录里：${name}`)).toBeVisible();
});
