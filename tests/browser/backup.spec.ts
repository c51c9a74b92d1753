import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  backUp,
  beginAnew,
  clearDatabase,
  logFigure,
  panel,
  restoreField,
  TARGET,
  withFolder,
} from './backup-desk.ts';
import { largeBackup } from './large-backup.ts';
import { expect, meter, open, openBoard, test } from './watched-page.ts';

const OPENNESS = '聚力“内外融合”促开放';
const PASSWORD = '永康2024备份用';

test('backed up, cleared, restored: the loss leads to the restore and the board is the same', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  await open(page, '/backup');
  await expect(page.getByText('还没有备份过')).toBeVisible();
  await expect(page.getByText('1条人工填报的变更')).toBeVisible();
  const path = await backUp(page, testInfo);
  await expect(page.getByText('没有未备份的人工填报')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('上次备份');

  await clearDatabase(page);
  await page.goto('/#/p/yongkang-2024/2024-11');
  await expect(page.getByRole('alert')).toContainText('本机数据不见了');
  await page.getByRole('button', { name: '从备份文件恢复' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据与备份' })).toBeVisible();
  await restoreField(page).setInputFiles(path);
  await expect(panel(page, '恢复').getByText('恢复预览')).toBeVisible();
  const told = panel(page, '恢复').getByRole('list', { name: '将新增哪些' });
  await expect(told.getByRole('listitem')).toHaveCount(1);
  await expect(told).toContainText(/境外自办展.*2024年11月.*6场/);
  await page.getByRole('button', { name: '并入1条变更', exact: true }).click();
  await expect(page.getByText('恢复完成：新增1条变更')).toBeVisible();
  await expect(panel(page, '恢复').getByText('恢复前的预览')).toBeVisible();
  await expect(page.getByText('没有另存副本')).toBeVisible();
  // What came out of a backup file is in it.
  await expect(page.getByText('没有未备份的人工填报')).toBeVisible();
  await page.getByRole('link', { name: '回到看板' }).click();
  await openBoard(page, '/p/yongkang-2024/2024-11');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.8');

  // A second time there is nothing to do.
  await open(page, '/backup');
  await restoreField(page).setInputFiles(path);
  await expect(page.getByText('文件里的内容本机都已有，不需要恢复。')).toBeVisible();
});

test('what is here is copied first and stays beside what is restored', async ({ page }, testInfo) => {
  await logFigure(page, '6');
  const path = await backUp(page, testInfo);
  await beginAnew(page);
  await logFigure(page, '7');
  await open(page, '/backup');
  await restoreField(page).setInputFiles(path);
  const copy = page.waitForEvent('download');
  await page.getByRole('button', { name: '先存副本，再并入1条变更' }).click();
  expect((await copy).suggestedFilename()).toMatch(/^聚力看板恢复前副本_/);
  await expect(page.getByText('恢复完成：新增1条变更')).toBeVisible();
  await open(page, TARGET);
  await expect(page.getByText('7场').first()).toBeVisible();
  await expect(page.getByText('6场').first()).toBeVisible();
});

/** Chooses by a typed name who sits at the device. */
async function sitAs(page: Page, name: string): Promise<void> {
  const who = panel(page, '我是谁');
  await who.getByRole('radio', { name: '按单位和姓名' }).check();
  await who.getByRole('textbox', { name: '姓名' }).fill(name);
  await who.getByRole('button', { name: '就用这个身份' }).click();
  await expect(who.getByText('已保存，此后的填报署名为')).toBeVisible();
}

test('whose name a fresh device takes over is said before and after, and nobody becomes another silently', async ({
  page,
}, testInfo) => {
  await open(page, '/units');
  await sitAs(page, '王科长');
  await logFigure(page, '6');
  const path = await backUp(page, testInfo);
  const restore = panel(page, '恢复');
  const will = restore.getByText('本机还没有选定“我是谁”，恢复后将设为“王科长”');
  const become = restore.getByText('本机的“我是谁”已设为“王科长”');

  // Who is chosen before stays, and nothing is said of another.
  await beginAnew(page);
  await open(page, '/backup');
  await restoreField(page).setInputFiles(path);
  await expect(will).toBeVisible();
  await restore.getByRole('link', { name: '去选定' }).click();
  await sitAs(page, '赵主任');
  await open(page, '/backup');
  await restoreField(page).setInputFiles(path);
  await page.getByRole('button', { name: '并入1条变更', exact: true }).click();
  await expect(restore.getByText('恢复完成：新增1条变更')).toBeVisible();
  await expect(will.or(become)).toBeHidden();

  // On a device that is nobody's it is set, said, and can be changed from there.
  await beginAnew(page);
  await open(page, '/backup');
  await restoreField(page).setInputFiles(path);
  await expect(will).toBeVisible();
  await page.getByRole('button', { name: '并入1条变更', exact: true }).click();
  await expect(become).toBeVisible();
  await expect(will).toBeHidden();
  await restore.getByRole('link', { name: '去更换' }).click();
  const who = panel(page, '我是谁');
  await expect(who.getByText('王科长')).toBeVisible();
  await expect(who.getByRole('button', { name: '更改身份' })).toBeVisible();
});

test('an encrypted backup opens with its password alone', async ({ page }, testInfo) => {
  await logFigure(page, '6');
  const path = await backUp(page, testInfo, PASSWORD);
  expect(await readFile(path, 'latin1')).not.toContain('2024-overseas-self-run-exhibitions');
  await clearDatabase(page);
  await page.goto('/#/p/yongkang-2024/2024-11');
  await page.getByRole('button', { name: '从备份文件恢复' }).click();
  await restoreField(page).setInputFiles(path);
  const restore = panel(page, '恢复');
  await restore.getByLabel('密码', { exact: true }).fill('不是这个密码');
  await restore.getByRole('button', { name: '打开' }).click();
  await expect(restore.getByRole('alert')).toContainText('密码不对，没有恢复任何内容');
  await restore.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await restore.getByRole('button', { name: '打开' }).click();
  await page.getByRole('button', { name: '并入1条变更', exact: true }).click();
  await expect(page.getByText('恢复完成：新增1条变更')).toBeVisible();
  await openBoard(page, '/p/yongkang-2024/2024-11');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.8');
});

/** The lines of a backup by the stand-alone reader of docs/. */
const linesOf = (path: string, password = ''): string =>
  execFileSync(process.execPath, ['docs/read-backup.mjs', path, password], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

test('the copy before the restore of an encrypted file has the same password', async ({ page }, testInfo) => {
  await logFigure(page, '6');
  const path = await backUp(page, testInfo, PASSWORD);
  await beginAnew(page);
  await logFigure(page, '5', '10');
  await open(page, '/backup');
  await restoreField(page).setInputFiles(path);
  const restore = panel(page, '恢复');
  await restore.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await restore.getByRole('button', { name: '打开' }).click();
  await expect(restore.getByLabel('恢复前的副本用同一个密码加密')).toBeChecked();
  await expect(restore.getByText('要么全部并入，要么一条也不并入')).toBeVisible();
  const copy = page.waitForEvent('download');
  await restore.getByRole('button', { name: /先存副本/ }).click();
  const copied = testInfo.outputPath('copy.jlbak');
  await (await copy).saveAs(copied);
  await expect(restore.getByText('恢复前的副本已读回核对，在浏览器的下载目录里')).toBeVisible();
  expect(await readFile(copied, 'latin1')).not.toContain('2024-overseas-self-run-exhibitions');
  expect(linesOf(copied, PASSWORD)).toContain('"period":"2024-10"');
  expect(() => linesOf(copied, '不是这个密码')).toThrow();
});

test('a change with the id of another content is named: what the file says, and what is here', async ({
  page,
}) => {
  await open(page, '/backup');
  const file = { name: '一.jlbak', mimeType: 'application/octet-stream' };
  await restoreField(page).setInputFiles({ ...file, buffer: largeBackup(2) });
  await page.getByRole('button', { name: '并入2条变更', exact: true }).click();
  await expect(page.getByText('恢复完成：新增2条变更')).toBeVisible();
  await restoreField(page).setInputFiles({ ...file, buffer: largeBackup(3, '改过的说明') });
  const restore = panel(page, '恢复');
  await expect(restore.getByRole('button', { name: '先存副本，再并入1条变更' })).toBeVisible();
  const refused = restore.getByRole('region', { name: '不能并入的变更（其余照常并入）' });
  await expect(refused.getByRole('row')).toHaveCount(3);
  const row = refused.getByRole('row').nth(1);
  await expect(row).toContainText(/文件：.*2024年1月.*李主任/);
  await expect(row).toContainText(/本机：.*2024年1月.*李主任/);
  await expect(row).toContainText('以本机为准');
});

test('a file that is damaged, cut off or none of ours is refused with what to do', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  const path = await backUp(page, testInfo);
  const bytes = await readFile(path);
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(bytes.length - 9) ^ 4, bytes.length - 9);
  const wrong: readonly [string, Uint8Array, string][] = [
    ['damaged', flipped, '文件内容已损坏或被改动'],
    ['cut', bytes.subarray(0, bytes.length - 30), '末尾缺30字节'],
    ['other', Buffer.from('{"snapshot":{}}\n'), '这不是本看板的备份文件'],
    ['empty', Buffer.from(''), '文件是空的，没有恢复任何内容'],
  ];
  for (const [name, content, said] of wrong) {
    const other = testInfo.outputPath(`${name}.jlbak`);
    await writeFile(other, content);
    await restoreField(page).setInputFiles(other);
    await expect(panel(page, '恢复').getByRole('alert'), name).toContainText(said);
    await expect(page.getByRole('button', { name: /并入/ })).toBeHidden();
  }
});

test('a drill restores into a throw-away database, says identical and leaves nothing behind', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  const path = await backUp(page, testInfo);
  const drill = panel(page, '恢复演练');
  await drill.getByRole('button', { name: '现状演练' }).click();
  await expect(drill.getByText('一致：按现有数据做的备份可以完整恢复；没有另存文件。')).toBeVisible();
  await expect(drill.getByText(/核对了\d+条变更、\d+项任务的状态、\d+个看板/)).toBeVisible();
  await logFigure(page, '5', '10');
  await open(page, '/backup');
  await drill.getByLabel('用一份备份文件演练').setInputFiles(path);
  await expect(drill.getByText('一致：这份备份可以完整恢复。')).toBeVisible();
  await expect(drill.getByText('本机另有1条变更不在这份备份里，是备份之后新增的')).toBeVisible();
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).not.toContain('juli-drill');
});

test('nothing that a person said is no backup', async ({ page }) => {
  await open(page, '/backup');
  await page.getByRole('button', { name: '立即备份' }).click();
  await expect(panel(page, '备份').getByRole('alert')).toContainText('没有可备份的内容');
});

test('chosen changes: a plan, and since a day', async ({ page }, testInfo) => {
  await logFigure(page, '6');
  await open(page, '/backup');
  await page.getByLabel('某天以来的变更').check();
  await page.getByLabel('起始日期').fill('2024-01-01');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '立即备份' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^聚力看板部分备份_/);
  const path = testInfo.outputPath('chosen.jlbak');
  await file.saveAs(path);
  await expect(page.getByText('还没有备份过')).toBeVisible();
  await restoreField(page).setInputFiles(path);
  await expect(panel(page, '恢复').getByText('部分变更', { exact: true })).toBeVisible();
  await page.getByLabel('一个年度计划').check();
  await page.getByLabel('年度计划', { exact: true }).selectOption({ index: 1 });
  const plan = page.waitForEvent('download');
  await page.getByRole('button', { name: '立即备份' }).click();
  expect((await plan).suggestedFilename()).toMatch(/^聚力看板部分备份_/);
});

test('into a folder, of which the browser is asked, a backup is written and read back', async ({ page }) => {
  await withFolder(page);
  await logFigure(page, '6');
  await open(page, '/backup');
  const folder = panel(page, '自动备份');
  await folder.getByRole('button', { name: '选择文件夹' }).click();
  await expect(folder.getByText(/已写入并核对：聚力看板备份_/)).toBeVisible();
  await expect(page.getByText('（已写入文件夹并读回核对）')).toBeVisible();
  await panel(page, '恢复演练').getByRole('button', { name: '用文件夹中最新的一份演练' }).click();
  await expect(page.getByText('一致：这份备份可以完整恢复。')).toBeVisible();

  // Days later what is new is written by itself.
  await logFigure(page, '5', '10');
  await open(page, '/backup');
  await expect(page.getByText('1条人工填报的变更')).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
  await page.reload();
  await expect(page.getByText('没有未备份的人工填报')).toBeVisible();

  // The copy before a restore goes there too.
  const buffer = largeBackup(1);
  await restoreField(page).setInputFiles({ name: '一.jlbak', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByText('恢复前的副本先写入文件夹“备份盘”并读回核对。')).toBeVisible();
  await page.getByRole('button', { name: '先存副本，再并入1条变更' }).click();
  await expect(
    page.getByText(/恢复前的副本已写入文件夹“备份盘”并读回核对：聚力看板恢复前副本_/),
  ).toBeVisible();
  await folder.getByRole('button', { name: '停止自动备份' }).click();
  await expect(folder.getByText('还没有选定文件夹。')).toBeVisible();
});

test('automatic backups are closed with a password once it was agreed what that means', async ({ page }) => {
  await withFolder(page);
  await logFigure(page, '6');
  await open(page, '/backup');
  const automatic = panel(page, '自动备份');
  await expect(automatic.getByText('自动备份不加密，拿到文件的人都能读。')).toBeVisible();
  await automatic.getByRole('button', { name: '设置密码' }).click();
  await expect(automatic.getByText('密码本身不留')).toBeVisible();
  await automatic.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await automatic.getByLabel('再输一遍密码').fill(PASSWORD);
  await automatic.getByRole('button', { name: '保存密码设置' }).click();
  await expect(automatic.getByRole('alert')).toContainText('须同意保存密钥');
  await automatic.getByLabel('同意在这台电脑上保存加密用的密钥').check();
  await automatic.getByRole('button', { name: '保存密码设置' }).click();
  await expect(automatic.getByText('自动备份用密码加密。')).toBeVisible();
  await page.reload();
  await automatic.getByRole('button', { name: '选择文件夹' }).click();
  await expect(automatic.getByText(/已写入并核对：聚力看板备份_/)).toBeVisible();
  const written = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('备份盘');
    const texts: string[] = [];
    for await (const handle of (
      folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }
    ).values())
      texts.push(await (await handle.getFile()).text());
    return texts;
  });
  expect(written).toHaveLength(1);
  expect(written[0]).toContain('"cipher":"AES-256-GCM"');
  expect(written[0]).not.toContain('2024-overseas-self-run-exhibitions');
  // So is the copy before a restore, although the file that is restored has no password.
  await expect(page.getByText(/聚力看板备份_.*_已加密\.jlbak（已加密）/)).toBeVisible();
  const buffer = largeBackup(1);
  await restoreField(page).setInputFiles({ name: '一.jlbak', mimeType: 'application/octet-stream', buffer });
  const restoring = panel(page, '恢复');
  await expect(restoring.getByText('恢复前的副本和自动备份一样加密')).toBeVisible();
  await restoring.getByRole('button', { name: '先存副本，再并入1条变更' }).click();
  await expect(restoring.getByText(/聚力看板恢复前副本_.*_已加密\.jlbak/)).toBeVisible();
  // A drill proves that the password is known too, and so it asks for it.
  const drill = panel(page, '恢复演练');
  await drill.getByRole('button', { name: '用文件夹中最新的一份演练' }).click();
  await drill.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await drill.getByRole('button', { name: '打开' }).click();
  await expect(drill.getByText('一致：这份备份可以完整恢复。')).toBeVisible();
});

test('where no folder can be chosen a backup is downloaded by itself when it is due', async ({
  page,
}, testInfo) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showDirectoryPicker', { value: undefined });
  });
  await logFigure(page, '6');
  await open(page, '/backup');
  await page.getByLabel('定期自动下载').selectOption('每天');
  await expect(panel(page, '自动备份').getByText('已保存')).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
  const download = page.waitForEvent('download');
  await page.reload();
  const path = testInfo.outputPath('automatic.jlbak');
  await (await download).saveAs(path);
  expect(linesOf(path)).toContain('2024-overseas-self-run-exhibitions');
  const bar = page.getByRole('complementary', { name: '数据与备份' });
  await expect(bar).toContainText('已自动下载一份备份');
  await bar.getByRole('button', { name: '知道了' }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByText('没有未备份的人工填报')).toBeVisible();
});

test('whether data is kept and when it was backed up is in sight on every page, also of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const line = page.getByRole('contentinfo').getByText(/尚未备份过 · 没有未备份的变更/);
  for (const address of ['/', '/p/yongkang-2024/2024-11/list', '/p/yongkang-2024/2024-11/fill', '/backup']) {
    await open(page, address);
    await expect(line).toBeInViewport({ ratio: 1 });
    await expect(line).toContainText(/浏览器可能清理|长期保存/);
  }
  // What is to be pressed stands above it.
  await open(page, '/p/yongkang-2024/2024-11/fill');
  const [save, foot] = await Promise.all([page.locator('.fill-bar').boundingBox(), line.boundingBox()]);
  if (save && foot) expect(save.y + save.height).toBeLessThanOrEqual(foot.y + 1);
});

test('after a week without a backup every page says so', async ({ page }) => {
  await logFigure(page, '6');
  await page.clock.setFixedTime(Date.now() + 8 * 86_400_000);
  await openBoard(page);
  const bar = page.getByRole('complementary', { name: '数据与备份' });
  await expect(bar).toContainText('已8天未备份，1条变更只存在这台电脑上。');
  await bar.getByRole('link', { name: '去备份' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '数据与备份' })).toBeVisible();
  await expect(bar).toBeHidden();
});

test.describe('without crypto, as on plain HTTP', () => {
  test('the page says so and backs up without a password', async ({ page }, testInfo) => {
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
    });
    await logFigure(page, '6');
    await open(page, '/backup');
    await expect(page.getByText('浏览器不提供加密')).toBeVisible();
    await expect(page.getByLabel('用密码加密')).toBeHidden();
    await backUp(page, testInfo);
  });
});
