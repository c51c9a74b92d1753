import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre';
import { cellOf, figureOf, openFill, saveAll } from './fill-steps.ts';
import { planPage } from './office-steps.ts';
import { expect, open, test } from './watched-page.ts';

const EXHIBITIONS = '境外自办展';

/** Units and a post with its holder, typed and pasted as an office would. */
async function setUpOffices(page: Page): Promise<void> {
  await open(page, '/units');
  await page.getByText('批量粘贴').click();
  await page
    .getByRole('textbox', { name: '单位名单' })
    .fill('序号\t单位名称\n1\t市商务局\n2\t市交通运输局\n3\t市商务局');
  await expect(page.getByText('第4行“市商务局”：与“市商务局”重复。')).toBeVisible();
  await page.getByRole('button', { name: '新增2个单位' }).click();
  await expect(page.getByText('已新增2个单位。')).toBeVisible();
  await page.getByRole('button', { name: '新增岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '岗位名称' }).fill('填报岗');
  await dialog.getByRole('combobox', { name: '单位' }).selectOption({ label: '市商务局' });
  await dialog.getByRole('textbox', { name: '现任' }).fill('张敏');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已新增岗位“填报岗”。')).toBeVisible();
}

/** Chooses the post under 我是谁; its holder signs. */
async function sitOnPost(page: Page, line: string): Promise<void> {
  const panel = page.getByRole('region', { name: '我是谁' });
  await panel.getByRole('radio', { name: '按岗位' }).check();
  await panel.getByRole('combobox', { name: '岗位' }).selectOption({ label: line });
  await panel.getByRole('button', { name: '就用这个身份' }).click();
}

async function log(page: Page, period: string, figure: string): Promise<void> {
  await openFill(page, period, { area: '聚力“内外融合”促开放' });
  await figureOf(page, EXHIBITIONS).fill(figure);
  await saveAll(page, '已保存 1 项。');
}

test('a successor takes a post over: what was logged keeps the old name, what follows has the new one', async ({
  page,
}) => {
  await setUpOffices(page);
  await sitOnPost(page, '市商务局 · 填报岗（张敏）');
  await expect(page.getByText('已保存，此后的填报署名为“市商务局 · 填报岗 · 张敏”。')).toBeVisible();
  await log(page, '2024-05', '4');

  await open(page, '/units');
  await page.getByRole('button', { name: '市商务局填报岗换人' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '继任者姓名' }).fill('王磊');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('“填报岗”现任已改为王磊。')).toBeVisible();
  // Nobody chooses anew: the post is the identity.
  await log(page, '2024-06', '6');

  await page.getByRole('link', { name: EXHIBITIONS }).click();
  const history = page.getByRole('region', { name: '全部记录' });
  await expect(history.getByRole('row', { name: /2024年5月.*4场.*张敏/ })).toBeVisible();
  await expect(history.getByRole('row', { name: /2024年6月.*6场.*王磊/ })).toBeVisible();

  await open(page, '/audit');
  const shown = page.getByRole('status').filter({ hasText: /共\d+条/ });
  await page.getByRole('searchbox', { name: '谁' }).fill('王磊');
  await expect(shown).toHaveText('共1条。');
  await page.getByRole('searchbox', { name: '谁' }).fill('填报岗');
  await page.getByRole('searchbox', { name: '目标任务' }).fill(EXHIBITIONS);
  await expect(shown).toHaveText('共2条。');
});

test('a pasted table assigns targets, offers to add a unit it does not know, and is refused row by row', async ({
  page,
}) => {
  await setUpOffices(page);
  await open(page, planPage('2024-06', 'assign'));
  await page.getByText('从 Excel 粘贴分工表').click();
  await page
    .getByLabel('分工表', { exact: true })
    .fill(
      [
        '序号\t任务名称\t责任单位',
        '1\t境外自办展\t市商务局、市贸促会',
        '2\t打通永义公路\t市交通运输局',
        '3\t没有这项任务\t市商务局',
      ].join('\n'),
    );
  await expect(page.getByText('共3行：新增1，更改0，相同0，未采用2。')).toBeVisible();
  const preview = page.getByRole('region', { name: '核对结果' });
  await expect(preview.getByRole('row', { name: /境外自办展/ })).toContainText('单位名单里没有“市贸促会”。');
  await expect(preview.getByRole('row', { name: /没有这项任务/ })).toContainText('计划里没有这项任务');
  const unknown = page.getByRole('region', { name: '有1个单位不在名单里' });
  await expect(unknown.getByRole('listitem')).toContainText(['市贸促会']);
  await unknown.getByRole('button', { name: '新增这1个单位' }).click();
  await expect(page.getByText('共3行：新增2，更改0，相同0，未采用1。')).toBeVisible();
  await page.getByRole('button', { name: '确认分配2项' }).click();
  await expect(page.getByText('已保存2项任务的分工。')).toBeVisible();
  await expect(page.getByText('已分配 2／230项')).toBeVisible();

  // The unit has its item, the supporting unit sees it apart, the target's page names both.
  await openFill(page, '2024-06', { unit: '市商务局' });
  await expect(page.getByText('已填 0/1')).toBeVisible();
  await page.getByRole('combobox', { name: '单位' }).selectOption({ label: '市贸促会' });
  await expect(page.getByText('配合的任务（1项，由牵头单位填报，不计入本单位进度）')).toBeVisible();
  await page.getByRole('link', { name: EXHIBITIONS }).click();
  await expect(page.getByRole('heading', { level: 1, name: EXHIBITIONS })).toBeVisible();
  for (const unit of ['市商务局', '市贸促会'])
    await expect(page.getByRole('definition').filter({ hasText: unit })).toBeVisible();
});

test('the log says who changed what, from what to what, and is exported as it is shown', async ({
  page,
}, testInfo) => {
  await setUpOffices(page);
  await sitOnPost(page, '市商务局 · 填报岗（张敏）');
  await log(page, '2024-06', '4');
  await figureOf(page, EXHIBITIONS).fill('6');
  await cellOf(page, EXHIBITIONS, '更正理由').fill('补报两场');
  await saveAll(page, '已保存 1 项。');

  await open(page, '/audit');
  await page.getByRole('searchbox', { name: '谁' }).fill('张敏');
  const lines = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText(
    /市商务局.*填报岗.*张敏.*更正.*境外自办展，2024年6月.*4场（部门自报）.*6场（部门自报）.*理由：补报两场/,
  );
  const shown = await lines.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const file = testInfo.outputPath('audit.xlsx');
  await (await download).saveAs(file);
  const { sheets } = await readXlsx(new Uint8Array(await readFile(file)));
  const rows = sheets[0]?.rows.map((row) => row.map((cell) => (cell === '' || cell === null ? '—' : cell)));
  expect(rows?.slice(-shown.length)).toEqual(shown);
});

test('units, figures and the log of one workspace are not in the other', async ({ page }) => {
  await setUpOffices(page);
  await log(page, '2024-06', '6');
  await open(page, '/demo/units');
  await expect(page.getByRole('rowheader', { name: '演示单位甲' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('市商务局');
  await open(page, '/demo/audit');
  await page.getByRole('searchbox', { name: '目标任务' }).fill(EXHIBITIONS);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('本机填报人');

  await page.getByRole('button', { name: '退出演示' }).click();
  await open(page, '/units');
  await expect(page.getByRole('rowheader', { name: '市商务局' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('演示');
  await open(page, '/audit');
  await expect(page.getByRole('main')).toContainText('登记单位');
  await expect(page.getByRole('main')).not.toContainText('演示');
});
