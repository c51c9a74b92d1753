import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { choose } from './chosen-display.ts';
import { freeze, freezeTwo } from './freeze-steps.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

const SEPTEMBER = '/demo/p/yongkang-2024/2024-09';
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const TEMPLATE = {
  name: '红头.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from('PK'),
};

test('what was chosen for a bulletin is still chosen after a look at the page that is printed', async ({
  page,
}) => {
  await freezeTwo(page);
  await choice(page, '文种').selectOption('进度通报');
  await choice(page, '版面').selectOption({ label: '常用（34.58/32.58毫米，29.45磅）' });
  await choice(page, '与哪一期比较').selectOption('不比较');
  await page.getByLabel('选择模板').setInputFiles(TEMPLATE);
  await page.getByRole('link', { name: '预览、打印或存为 PDF' }).click();
  await expect(page.getByRole('article')).toContainText('完成情况的进度通报');
  await page.goBack();
  await expect(choice(page, '文种')).toHaveValue('progress');
  await expect(choice(page, '版面')).toHaveValue('adjusted');
  await expect(choice(page, '与哪一期比较')).toHaveValue('');
  await expect(page.getByText('已选“红头.docx”')).toBeVisible();
  await expect(choice(page, '文种')).toBeInViewport();

  // What is chosen on the printed page is what is meant from then on, and the way back ends at the choices.
  await page.getByRole('link', { name: '预览、打印或存为 PDF' }).click();
  await choice(page, '文种').selectOption('督查通报');
  await expect(page.getByRole('article')).toContainText('完成情况的督查通报');
  await page.getByRole('link', { name: '返回快照' }).click();
  await expect(choice(page, '文种')).toHaveValue('inspection');
  await expect(choice(page, '版面')).toHaveValue('adjusted');
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeFocused();
});

/** How high the label and the control of a choice stand. */
const lineOf = (page: Page, name: string): Promise<number[]> =>
  page
    .locator('.bulletin-choices .field', { has: choice(page, name) })
    .locator('.field-label, .select')
    .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));

test('the page of a bulletin names its snapshot, where its choices stand in line', async ({ page }) => {
  await freeze(page, '2024-09');
  await page.getByRole('link', { name: '预览、打印或存为 PDF' }).click();
  const crumbs = page.getByRole('navigation', { name: '位置' });
  await expect(crumbs.getByRole('link', { name: '2024年9月进度快照' })).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: '返回快照' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeVisible();
  for (const part of ['版面', '与哪一期比较'])
    expect(await lineOf(page, part)).toEqual(await lineOf(page, '文种'));
});

test('a name that is taken is not proposed again, and not accepted', async ({ page }) => {
  await freeze(page, '2024-09');
  await open(page, `${SEPTEMBER}/freeze`);
  const name = page.getByRole('textbox', { name: '快照名称' });
  await expect(name).toHaveValue('2024年9月进度快照（2）');
  await name.fill(' 2024年9月进度快照 ');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByText(/本机已有一份“2024年9月进度快照”（.+留存）/)).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('2024年9月定稿');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.locator('.snapshot-title')).toContainText('2024年9月定稿');
  // Two of one month are told apart by when they were taken.
  await expect(choice(page, '与哪一期比较').getByRole('option').nth(1)).toHaveText(
    /^2024年9月进度快照｜\d{4}年\d+月\d+日 \d\d:\d\d/,
  );
});

test('after the form the page says that the snapshot was taken, once, and its heading has the focus', async ({
  page,
}) => {
  await freeze(page, '2024-09');
  const said = page.getByRole('status').filter({ hasText: '已留存“2024年9月进度快照”。' });
  await expect(said).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('on a phone the gauges begin on the first screen, and what follows is folded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await freeze(page, '2024-09');
  await page.reload();
  const first = page.locator('.gauge').first();
  await expect(first).toBeVisible();
  expect(await first.evaluate((node) => node.getBoundingClientRect().top + scrollY)).toBeLessThan(844);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
  // One line says what it rests on; the fingerprint is behind it.
  const basis = page.locator('.snapshot-basis');
  await expect(basis.locator('summary')).toContainText('核验通过');
  await expect(basis.locator('summary')).toContainText('数据截至2024年9月');
  await expect(basis.getByText('SHA-256 指纹')).toBeHidden();
  await basis.locator('summary').click();
  await expect(basis.getByText('SHA-256 指纹')).toBeVisible();
  const area = page.locator('.snapshot-targets details').first();
  await expect(area.getByRole('table')).toBeHidden();
  await area.locator('summary').click();
  await expect(area.getByRole('table')).toBeVisible();
});

test('what is folded on a phone is all on paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await freeze(page, '2024-09');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('SHA-256 指纹').first()).toBeVisible();
  await expect(page.locator('.snapshot-targets').getByRole('table').last()).toBeVisible();
});

test('on a phone the navigation shows where one is, and fades where it goes on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/snapshots');
  const nav = page.getByRole('navigation', { name: '主导航' });
  await expect(nav.getByRole('link', { name: '进度快照' })).toBeInViewport({ ratio: 1 });
  await expect(nav).toHaveAttribute('data-more', 'before');
  await open(page, '/');
  await expect(nav.getByRole('link', { name: '看板', exact: true })).toBeInViewport({ ratio: 1 });
  await expect(nav).toHaveAttribute('data-more', 'after');
});

test('a file that was verified is read where it is: the sentence, the gauges, the targets', async ({
  page,
  browser,
}, testInfo) => {
  await freeze(page, '2024-09');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 JSON' }).click();
  const path = testInfo.outputPath('snapshot.json');
  await (await saved).saveAs(path);
  const other = await (await browser.newContext()).newPage();
  await other.goto('/#/snapshots');
  await other.getByLabel('选择快照文件').setInputFiles(path);
  await expect(other.locator('.verify-result')).toContainText('核验通过');
  const file = other.getByRole('region', { name: '文件里的快照' });
  await expect(file).toContainText('未存入本机');
  await expect(file).toContainText('2024年9月进度快照');
  await expect(file.locator('.summary')).toContainText('达序时');
  await expect(file.getByRole('meter')).toHaveCount(10);
  await other.getByRole('button', { name: '查看文件里的数字' }).click();
  await expect(file.getByRole('heading', { level: 2 }).first()).toBeFocused();
  expect(await violations(other)).toEqual([]);
  await other.context().close();

  // Of an altered file nothing is shown, but the one that is here is one step away.
  const altered = testInfo.outputPath('altered.json');
  const text = await readFile(path, 'utf8');
  await writeFile(altered, text.replace('"asOf":"2024-09","basis"', '"asOf":"2024-08","basis"'));
  await open(page, '/demo/snapshots');
  await page.getByLabel('选择快照文件').setInputFiles(altered);
  await expect(page.locator('.verify-result')).toContainText('内容与指纹不符');
  await expect(page.getByRole('region', { name: '文件里的快照' })).toHaveCount(0);
  await page.locator('.verify-result').getByRole('link', { name: '打开本机的快照' }).click();
  await expect(page.locator('.snapshot-title')).toContainText('2024年9月进度快照');
});

test('who has not said who he is can do so before he freezes, and need not', async ({ page }) => {
  const asked = page.getByText('还没有选定“我是谁”，留存人会记为“本机填报人”');
  await open(page, '/p/yongkang-2024/2024-11/freeze');
  await expect(asked).toBeVisible();
  await open(page, '/snapshots');
  await expect(asked).toBeVisible();
  await page.getByRole('link', { name: '去选定' }).click();
  await page.getByRole('radio', { name: '按单位和姓名' }).check();
  await page.getByRole('textbox', { name: '姓名' }).fill('王主任');
  await page.getByRole('button', { name: '就用这个身份' }).click();
  await expect(page.getByText('已保存，此后的填报署名为“王主任”。')).toBeVisible();
  await open(page, '/p/yongkang-2024/2024-11/freeze');
  await expect(page.getByRole('textbox', { name: '快照名称' })).toBeVisible();
  await expect(asked).toHaveCount(0);
});

test('one click freezes the month that is being looked at', async ({ page }) => {
  await openBoard(page, `${SEPTEMBER};accepted`);
  await page.getByRole('link', { name: '进度快照' }).click();
  await page.getByRole('button', { name: '留存9月快照' }).click();
  await expect(page.getByText('已留存“2024年9月进度快照（仅审核通过）”。')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: '打开' }).click();
  await page.getByRole('navigation', { name: '位置' }).getByRole('link', { name: '进度快照' }).click();
  await expect(page.getByRole('button', { name: '留存9月快照' })).toBeVisible();
});

test('the table of a comparison is understood on a phone: its caption whole, its heads there, more to come by scrolling', async ({
  page,
}) => {
  const { earlier, later } = await freezeTwo(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/demo/snapshots/compare/${earlier}/${later}`);
  const frame = page.locator('.flow-frame');
  await expect(frame).toBeVisible();
  const within = async (part: string): Promise<boolean> =>
    frame
      .locator(part)
      .first()
      .evaluate((node) => {
        const { left, right } = node.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      });
  await expect(frame.getByText('左右滑动可看其余各列')).toBeVisible();
  expect(await within('thead th:last-child')).toBe(false);
  await frame.evaluate((node) => node.scrollTo(node.scrollWidth, 0));
  for (const part of ['.flow-caption', 'thead th:first-child', 'thead th:last-child'])
    expect(await within(part), part).toBe(true);
});

test('the foot of a page keeps its distance', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of ['/snapshots', '/units', '/audit', `${SEPTEMBER}/fill`]) {
    await open(page, address);
    const gap = await page.evaluate(() => {
      const last =
        document.querySelector('main .page')?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      const foot = document.querySelector('.page-end');
      const words = document.createRange();
      if (foot) words.selectNodeContents(foot);
      return words.getBoundingClientRect().top - last;
    });
    expect(gap, address).toBeGreaterThanOrEqual(12);
  }
});

test('in English a sentence stands apart from the one before', async ({ page }) => {
  const address = (await freeze(page, '2024-09')).replace(/^.*#/, '');
  await choose(page, { language: 'en' });
  await page.reload();
  await page.locator('.snapshot-basis > summary').click();
  for (const to of [address, `${address}/review`]) {
    await open(page, to);
    await expect(page.locator('.summary')).toBeVisible();
    // Of pieces side by side; paragraphs have lines of their own.
    const said = await page.locator('.summary, .snapshot-verified p').allTextContents();
    for (const each of said) expect(each).not.toMatch(/[a-z\d]\.[A-Z]/);
  }
});
