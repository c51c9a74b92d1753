import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encoded } from '../importing/encoded.ts';
import { editedWorkbook } from './edited-workbook.ts';
import {
  carry,
  chip,
  chooseFile,
  commitButton,
  countsOf,
  letGo,
  openImport,
  preview,
  shown,
  table,
  type Upload,
  workbook,
} from './import-page.ts';
import { readKeptLog } from './kept-log.ts';
import { officeLedger } from './office-ledgers.ts';
import { unreadableFiles } from './unreadable-files.ts';
import { expect, meter, open, openBoard, test } from './watched-page.ts';

const OPENNESS = '聚力“内外融合”促开放';
const JUNE = '/p/yongkang-2024/2024-06';

async function logByHand(page: Page, targetId: string, text: string): Promise<void> {
  await open(page, `${JUNE}/target/${targetId}`);
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill(text);
  await page.getByRole('button', { name: '保存6月填报' }).click();
  await expect(page.getByText('已保存：2024年6月')).toBeVisible();
}

const COUNTS = { 新增: 3, 更正: 1, 待确认: 3, 不能导入: 3, 与原有相同: 1, 未填: 1, 不是数据的行: 2 };

test('a ledger as offices keep it is previewed, confirmed, committed and seen on the board; again it changes nothing', async ({
  page,
}) => {
  await logByHand(page, '2024-overseas-self-run-exhibitions', '4');
  await logByHand(page, '2024-pocket-parks', '6');
  const before = await readKeptLog(page);
  const file = workbook('六月台账.xlsx', await officeLedger());

  await test.step('the preview says of every row what becomes of it, and why', async () => {
    await openImport(page);
    await chooseFile(page, file);
    expect(await countsOf(page)).toEqual(COUNTS);
    await expect(page.getByText('表头在第 4 行')).toBeVisible();
    const added = await shown(page, '新增');
    await expect(added.getByRole('row', { name: '新增专利、商标' })).toContainText('1.2万件');
    await expect(added.getByRole('row', { name: '引进高层次人才' })).toContainText('2024年6月');
    await expect(added.getByRole('row', { name: '整治低效工业用地' })).toContainText('3200亩');
    const changed = (await shown(page, '更正')).getByRole('row', { name: '境外自办展' });
    await expect(changed).toContainText('第 5 行');
    await expect(changed).toContainText('4场');
    await expect(changed).toContainText('5场');
    await expect(changed).toContainText('备注：含迪拜五金展');
    await expect((await shown(page, '与原有相同')).getByRole('row', { name: '建成口袋公园' })).toBeVisible();
    await expect((await shown(page, '未填')).getByRole('row', { name: '新增公办学位' })).toBeVisible();
    const skipped = await shown(page, '不是数据的行');
    await expect(skipped.getByRole('row', { name: /^第 17 行/ })).toContainText('合计行');
    await expect(skipped.getByRole('row', { name: /^第 18 行/ })).toContainText('表注');
  });

  await test.step('a refusal names row, column and reason', async () => {
    const refused = await shown(page, '不能导入');
    const about = refused.getByRole('row', { name: /^第 13 行/ });
    await expect(about).toContainText('E 列“进展情况累计完成”：“约”表示约数，请填确切的数');
    await expect(refused.getByRole('row', { name: /^第 14 行/ })).toContainText(
      'C 列“计量单位”：表中单位“亩”换算不成看板的“公里”',
    );
    await expect(refused.getByRole('row', { name: /^第 15 行/ })).toContainText(
      'B 列“目标任务”：看板里没有叫“新建公共充电桩”的任务',
    );
  });

  await test.step('a hidden sheet is read when somebody says so, and then rows are named with their sheet', async () => {
    await page.getByRole('button', { name: '也读取这张表' }).click();
    await expect(chip(page, '不能导入')).toContainText('5');
    const refused = await shown(page, '不能导入');
    const draft = refused.getByRole('row', { name: /^“草稿”第 2 行/ });
    await expect(draft).toContainText('“台账”第 5 行写的不一样');
  });

  await test.step('the same file dropped on the page gives the first preview again', async () => {
    await letGo(page, await carry(page, file));
    await expect(chip(page, '不能导入')).toContainText('3');
    expect(await countsOf(page)).toEqual(COUNTS);
  });

  await test.step('what was asked is answered; what is not answered stays out', async () => {
    const asked = await shown(page, '待确认');
    await asked.getByRole('checkbox', { name: /^确认“台账”第 9 行/ }).check();
    await asked
      .getByLabel('“台账”第 11 行对应的任务')
      .selectOption({ label: '社零消费总额增速（相似度 66%）' });
    await expect(asked.getByRole('row', { name: /^第 12 行/ })).toContainText('发放创业担保贷款');
    await expect(
      page.getByText('新增 5 条，更正 1 条；另有 1 条待确认、3 条不能导入，这次不提交'),
    ).toBeVisible();
    expect(await readKeptLog(page)).toEqual(before);
    await commitButton(page).click();
    await expect(page.getByText('已导入 6 条，1 条与原有相同。')).toBeVisible();
    await expect(page.getByText('还有 4 行没有导入')).toBeVisible();
    expect(await readKeptLog(page)).toMatchObject({ changes: before.changes + 6, imported: 6, folded: 6 });
  });

  await test.step('the figures are on the board', async () => {
    await page.getByRole('link', { name: '查看看板' }).click();
    // (5/7 + 1 + 1 + 2/3) of 31: nothing proves 开工 yet, so the road counts up to the stage before it.
    await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '10.9');
    await open(page, `${JUNE}/target/2024-overseas-self-run-exhibitions`);
    await expect(page.getByText('台账导入：六月台账.xlsx').first()).toBeVisible();
    await page.reload();
    await openBoard(page, JUNE);
    await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '10.9');
  });

  await test.step('the same file a second time has nothing to say', async () => {
    const kept = await readKeptLog(page);
    await openImport(page);
    await chooseFile(page, file);
    expect(await countsOf(page)).toEqual({ ...COUNTS, 新增: 0, 更正: 0, 待确认: 1, 与原有相同: 7 });
    await expect(page.getByRole('button', { name: '没有可提交的' })).toBeVisible();
    await page.getByRole('button', { name: '没有可提交的' }).click({ force: true });
    expect(await readKeptLog(page)).toEqual(kept);
  });
  await expect(preview(page)).toBeVisible();
});

test('a table saved as GBK is read in its own encoding', async ({ page }) => {
  const text = '目标任务,计量单位,累计完成\r\n境外自办展,场,5\r\n“品字标”企业,家,３\r\n';
  await openImport(page);
  await chooseFile(page, table('六月.csv', Buffer.from(encoded(text, 'GB18030'))));
  expect(await countsOf(page)).toMatchObject({ 新增: 2, 不能导入: 0 });
  await expect(page.getByText('文本编码：GB18030')).toBeVisible();
  await expect(page.getByLabel('没有写明月份的行，数据截至')).toHaveValue('2024-06');
  await expect((await shown(page, '新增')).getByRole('row', { name: '“品字标”企业' })).toContainText('3家');
  await commitButton(page).click();
  await expect(page.getByText('已导入 2 条，0 条与原有相同。')).toBeVisible();
});

test('a column that was taken for another is put right once and remembered for the next such ledger', async ({
  page,
}) => {
  const ledger = (...lines: string[]): Buffer =>
    Buffer.from(['任务名称,累计完成,现状值', ...lines].join('\n'));
  await openImport(page);
  await chooseFile(page, table('五月.csv', ledger('境外自办展,71%,5', '建成口袋公园,60%,6')));
  expect(await countsOf(page)).toMatchObject({ 新增: 0, 不能导入: 2 });
  await page.getByText('查看或修改各列的含义').click();
  await page.getByLabel('C 列“现状值”的含义').selectOption({ label: '累计完成（当前值）' });
  await expect(chip(page, '新增')).toContainText('2');
  await expect((await shown(page, '新增')).getByRole('row', { name: '境外自办展' })).toContainText('5场');

  await page.reload();
  await chooseFile(page, table('六月.csv', ledger('境外自办展,86%,6')));
  await expect((await shown(page, '新增')).getByRole('row', { name: '境外自办展' })).toContainText('6场');
  await page.getByText('查看或修改各列的含义').click();
  await expect(page.getByLabel('B 列“累计完成”的含义')).toHaveValue('');

  await page.getByRole('button', { name: '恢复自动识别' }).click();
  await expect(chip(page, '不能导入')).toContainText('1');
});

test('what is no readable ledger is refused in words, at once, and the page goes on', async ({ page }) => {
  await openImport(page);
  const before = await readKeptLog(page);
  const times: string[] = [];
  for (const { title, ...file } of await unreadableFiles()) {
    const chosen = performance.now();
    await chooseFile(page, file);
    const refusal = page.getByRole('alert').filter({ hasText: `文件：${file.name}` });
    await expect(refusal).toContainText(title);
    const time = performance.now() - chosen;
    times.push(`${file.name} ${Math.round(time)} ms`);
    // About a second on a free machine; a shared one may be slow.
    expect(time, file.name).toBeLessThan(10_000);
  }
  test.info().annotations.push({ type: 'refused after', description: times.join(', ') });
  await chooseFile(page, workbook('六月台账.xlsx', await officeLedger()));
  expect(await countsOf(page)).toMatchObject({ 新增: 5, 不能导入: 3 });
  expect(await readKeptLog(page)).toEqual(before);
});

async function downloaded(page: Page, button: string | RegExp): Promise<{ name: string; buffer: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

test('the form of a month comes back filled in; as long as nobody typed into it there is nothing to do', async ({
  page,
}) => {
  await logByHand(page, '2024-overseas-self-run-exhibitions', '4');
  const before = await readKeptLog(page);
  await open(page, `${JUNE}/fill`);
  const form = await downloaded(page, '下载填报模板');
  expect(form.name).toBe('填报模板_全部任务_2024-06.xlsx');
  await page.getByRole('link', { name: '导入台账' }).click();
  await chooseFile(page, workbook(form.name, form.buffer));
  expect(await countsOf(page)).toEqual({
    新增: 0,
    更正: 0,
    待确认: 0,
    不能导入: 0,
    与原有相同: 1,
    未填: 229,
    不是数据的行: 0,
  });
  await expect(page.getByRole('button', { name: '没有可提交的' })).toBeVisible();

  const filled = await editedWorkbook(form.buffer, {
    境外自办展: { 本月累计: 5, 存在问题: '展位不足' },
    新增绿道: { 本月累计: '3.5公里', 数据来源: '预计' },
    'S321（烈桥至武义）前期': { 目前节点: '谋划' },
    创建规范化执法队: { 目前节点: '不适用', 备注: '本年不再评选' },
  });
  await chooseFile(page, workbook(form.name, filled));
  await expect(chip(page, '新增')).toContainText('3');
  expect(await countsOf(page)).toMatchObject({ 新增: 3, 更正: 1, 不能导入: 0, 未填: 226 });
  await commitButton(page).click();
  await expect(page.getByText('已导入 4 条，0 条与原有相同。')).toBeVisible();
  expect(await readKeptLog(page)).toMatchObject({ changes: before.changes + 4, imported: 4, folded: 4 });

  await page.getByRole('link', { name: '回到填报' }).click();
  const again = await downloaded(page, '下载填报模板');
  await openImport(page);
  await chooseFile(page, workbook(again.name, again.buffer));
  expect(await countsOf(page)).toMatchObject({ 新增: 0, 更正: 0, 待确认: 0, 与原有相同: 4, 未填: 226 });
});

test('what the demonstration exported is refused by the real workspace in a sentence, and goes back where it is from', async ({
  page,
}) => {
  await open(page, '/demo/p/yongkang-2024/2024-10/import');
  const buttons = ['下载 JSON', '下载 CSV（原样）', '下载 CSV（用 Excel 打开）', '下载 Excel'];
  const files: Upload[] = [];
  for (const button of buttons) {
    const { name, buffer } = await downloaded(page, button);
    files.push({ name, mimeType: 'application/octet-stream', buffer });
  }
  await open(page, '/demo/p/yongkang-2024/2024-10/fill');
  const form = await downloaded(page, '下载填报模板');
  files.push(workbook(form.name, form.buffer));
  await openImport(page);
  const before = await readKeptLog(page);
  for (const file of files) {
    await chooseFile(page, file);
    const refusal = page.getByRole('alert').filter({ hasText: `文件：${file.name}` });
    await expect(refusal).toContainText('这是演示数据，不能导入正式工作区');
    await expect(refusal).toContainText('请打开“演示工作区”，到那里的“导入台账”页导入');
    await expect(commitButton(page)).toHaveCount(0);
  }
  expect(await readKeptLog(page)).toEqual(before);
  await open(page, '/demo/p/yongkang-2024/2024-10/import');
  await chooseFile(page, workbook(form.name, form.buffer));
  expect((await countsOf(page)).与原有相同).toBeGreaterThan(100);
});

test('rows that were refused come back as a workbook, are put right there and imported', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, workbook('六月台账.xlsx', await officeLedger()));
  expect(await countsOf(page)).toMatchObject({ 新增: 5, 待确认: 3, 不能导入: 3 });
  await commitButton(page).click();
  await expect(page.getByText('已导入 5 条')).toBeVisible();
  const list = await downloaded(page, '下载待改清单（6 行）');
  expect(list.name).toBe('待改_六月台账.xlsx');

  await openImport(page);
  await chooseFile(page, workbook(list.name, list.buffer));
  // As it came it says the same again: nothing passes because it went round.
  expect(await countsOf(page)).toMatchObject({ 新增: 0, 更正: 0, 待确认: 3, 不能导入: 3 });
  const corrected = await editedWorkbook(list.buffer, {
    新增数智工厂: { 本月累计: '20' },
    新增绿道: { 计量单位: '公里' },
    新建公共充电桩: { 任务名称: '建设五金生活馆', 计量单位: '家', 本月累计: '12' },
    发放创业担保贷款: { 本月累计: '1800' },
    社零总额增速: { 任务名称: '社零消费总额增速' },
    义龙庆高速及永康联络线: { 目前节点: '前期' },
  });
  await chooseFile(page, workbook(list.name, corrected));
  await expect(chip(page, '不能导入')).toContainText('0');
  expect(await countsOf(page)).toMatchObject({ 新增: 6, 更正: 0, 待确认: 0, 不能导入: 0 });
  await commitButton(page).click();
  await expect(page.getByText('已导入 6 条，0 条与原有相同。')).toBeVisible();
  await open(page, `${JUNE}/target/2024-smart-factories`);
  await expect(page.getByText('20家').first()).toBeVisible();
  await open(page, '/audit');
  await expect(page.getByText('待改_六月台账.xlsx').first()).toBeVisible();
});
