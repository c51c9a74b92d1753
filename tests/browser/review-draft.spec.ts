import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, openBoard, test } from './watched-page.ts';

const PLAN = '/p/yongkang-2024/2024-12';

/** Freezes the year and goes to the draft by the way that people go. */
async function openDraft(page: Page, base = ''): Promise<string> {
  await openBoard(page, `${base}${PLAN}`);
  await page.getByRole('link', { name: '留存快照' }).first().click();
  await page.getByRole('textbox', { name: '快照名称' }).fill('全年定稿');
  await page.getByRole('button', { name: '留存快照' }).click();
  await page.getByRole('link', { name: '查看工作回顾草稿' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '工作回顾草稿' })).toBeVisible();
  return new URL(page.url()).hash;
}

const part = (page: Page, name: RegExp | string) => page.getByRole('region', { name });

test('the draft says what was reached, apart from it what was missed, and nothing of what nobody reported', async ({
  page,
}) => {
  await openDraft(page);
  await expect(page.getByText('依据：进度快照“全年定稿”')).toBeVisible();
  await expect(page.getByText('数据截至2024年12月，是全年数。')).toBeVisible();
  const text = part(page, '正文');
  await expect(text).toContainText('规上工业增加值增长9.5%，高于目标3.5个百分点。');
  await expect(text).toContainText('新增省科技型中小企业194家，完成目标任务的194%，超额完成。');
  await expect(text).toContainText('建成投用国家林草装备科创园，推进中国五金物流港建设。');
  await expect(text).not.toContainText('固定资产投资');
  await expect(text).not.toContainText('首次突破');
  const missed = part(page, '未达到目标的任务（2项）').getByRole('listitem');
  await expect(missed).toHaveText([
    '固定资产投资增长19.7%，低于目标0.3个百分点（目标：增长20%以上）',
    '新增国家高新技术企业40家，完成目标任务的88.9%（目标：45家）',
  ]);
  const cells = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '新增省科技型中小企业' }) })
    .getByRole('cell');
  await expect(cells.nth(2)).toHaveText('超200家，低于上年');
  await expect(cells.nth(3)).toHaveText('超额完成');
  const silent = part(page, '尚无数据（221项）');
  await silent.getByText('逐项列出').click();
  await expect(silent.getByRole('link', { name: '出口总额增速' })).toBeVisible();
});

test('every number leads to its item, last year’s to the years', async ({ page }) => {
  const address = await openDraft(page);
  await part(page, '正文').getByRole('link', { name: '增长9.5%（规上工业增加值增速）' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '规上工业增加值增速' })).toBeVisible();
  await page.goto(`/${address}`);
  await page.getByRole('link', { name: /^47家（/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /新增国家高新技术企业/ })).toBeVisible();
  expect(page.url()).toContain('/years/');
});

test('the draft is copied as text, or selected where the page may not copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = await openDraft(page);
  await page.getByRole('button', { name: '复制草稿' }).click();
  await expect(page.getByText(/^已复制/)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^2024年工作回顾（草稿）\n2024年，对照/);
  expect(copied).toContain('（以下供取舍，不在正文之内）');
  expect(copied).toContain('1.固定资产投资增长19.7%');

  // Plain HTTP in an office has no clipboard.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('about:blank');
  await page.goto(`/${address}`);
  await page.getByRole('button', { name: '复制草稿' }).click();
  const all = page.getByRole('textbox', { name: '草稿全文' });
  await expect(all).toHaveValue(copied);
  await expect(all).toBeFocused();
});

test('the draft comes as a Word document, in the worker', async ({ page }, testInfo) => {
  await openDraft(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    /^永康市2024年政府工作安排_截至2024-12_工作回顾草稿_[0-9a-f]{8}\.docx$/,
  );
  await file.saveAs(testInfo.outputPath('review.docx'));
  const bytes = await readFile(testInfo.outputPath('review.docx'));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText(/已生成“.+\.docx”/)).toBeVisible();
});

test('of made-up figures the draft says so everywhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDraft(page, '/demo');
  const text = part(page, '正文');
  await expect(text).toContainText('【演示数据】2024年工作回顾（草稿）');
  await expect(text).toContainText('本草稿由程序编造的演示数据生成');
  await page.getByRole('button', { name: '复制草稿' }).click();
  await expect(page.getByText(/^已复制/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^【演示数据】/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  expect((await download).suggestedFilename()).toContain('演示');
});

test('the draft stays Chinese on an English page', async ({ page }) => {
  const address = await openDraft(page, '/demo');
  await page.evaluate(() => localStorage.setItem('juli.display', JSON.stringify({ language: 'en' })));
  await page.goto('about:blank');
  await page.goto(`/${address}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Draft review of the year' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the draft' })).toBeVisible();
  await expect(page.locator('article[lang="zh-CN"]')).toContainText('超额完成');
});

test('of a snapshot that is not there there is no draft', async ({ page }) => {
  await open(page, '/snapshots/none/review');
  await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
});
