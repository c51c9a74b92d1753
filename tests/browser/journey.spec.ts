import { readFile, writeFile } from 'node:fs/promises';
import { expect, meter, open, openBoard, test } from './watched-page.ts';

const OPENNESS = '聚力“内外融合”促开放';
const TARGET = '/p/yongkang-2024/2024-11/target/2024-overseas-self-run-exhibitions';

test('open, log 境外自办展, see it everywhere, correct, freeze, export, verify, reload: all still there', async ({
  page,
}, testInfo) => {
  // Open: the published outcomes stand in December, nothing in November.
  await openBoard(page);
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '9.7');
  await page.getByLabel('数据截至').selectOption('2024-11');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '0.0');

  // Log, by way of the area.
  await page.getByRole('link', { name: OPENNESS }).first().click();
  await page.getByRole('link', { name: '境外自办展' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '境外自办展' })).toBeVisible();
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('约6');
  await page.getByRole('button', { name: '保存11月填报' }).click();
  await expect(page.getByText('“约”表示约数，请填确切的数')).toBeVisible();
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('6');
  await page.getByRole('button', { name: '保存11月填报' }).click();
  await expect(page.getByText('已保存：2024年11月，6场（部门自报）。')).toBeVisible();

  // Gauge, table and history agree: 6/7 of one target among 31 is 2.8 %.
  const history = page.getByRole('region', { name: '全部记录' });
  await expect(history.getByText('6场').first()).toBeVisible();
  await open(page, '/p/yongkang-2024/2024-11');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.8');
  await page.getByText('表格：同一组数字').click();
  await expect(page.getByRole('row', { name: OPENNESS })).toContainText('2.8%');

  // Correct: the reason is asked for, the earlier figure stays readable.
  await open(page, TARGET);
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('7');
  await page.getByRole('button', { name: '保存11月更正' }).click();
  await expect(page.getByText('更正请写明理由')).toBeVisible();
  await page.getByRole('textbox', { name: '更正理由' }).fill('补报一场');
  await page.getByRole('button', { name: '保存11月更正' }).click();
  await expect(page.getByText('已保存：2024年11月，7场（部门自报）。')).toBeVisible();
  await expect(page.getByText('已被更正').first()).toBeVisible();
  await expect(page.getByText('补报一场').first()).toBeVisible();

  // Freeze.
  await open(page, '/p/yongkang-2024/2024-11');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '3.2');
  await page.getByRole('link', { name: '留存快照' }).click();
  await page.getByRole('textbox', { name: '快照名称' }).fill('十一月定稿');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /十一月定稿/ })).toBeVisible();
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '3.2');
  const address = new URL(page.url()).hash;

  // Export.
  const jsonDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 JSON' }).click();
  const json = testInfo.outputPath('snapshot.json');
  await (await jsonDownload).saveAs(json);
  const xlsxDownload = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  const xlsx = await xlsxDownload;
  expect(xlsx.suggestedFilename()).toMatch(
    /永康市2024年政府工作安排_截至2024-11_十一月定稿_[0-9a-f]{8}\.xlsx/,
  );
  await xlsx.saveAs(testInfo.outputPath('snapshot.xlsx'));

  // Verify: the file as it is, and with one figure changed.
  await open(page, '/snapshots');
  await page.getByLabel('选择快照文件').setInputFiles(json);
  await expect(page.getByText('核验通过')).toBeVisible();
  await expect(page.getByText('本机也有这一份快照。')).toBeVisible();
  const text = await readFile(json, 'utf8');
  const altered = testInfo.outputPath('altered.json');
  await writeFile(altered, text.replace('"value":"7"', '"value":"8"'));
  expect(await readFile(altered, 'utf8')).not.toBe(text);
  await page.getByLabel('选择快照文件').setInputFiles(altered);
  await expect(page.getByText('内容与指纹不符')).toBeVisible();

  // What happens afterwards does not change what was frozen.
  await open(page, TARGET);
  await page.getByRole('button', { name: '撤回2024年11月的填报' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('重复填报');
  await page.getByRole('dialog').getByRole('button', { name: /撤回/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await open(page, '/p/yongkang-2024/2024-11');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.8');

  // Reload: all still there.
  await page.reload();
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.8');
  await page.goto(`/${address}`);
  await expect(page.getByRole('heading', { level: 1, name: /十一月定稿/ })).toBeVisible();
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '3.2');
  await open(page, TARGET);
  await expect(page.getByText('重复填报').first()).toBeVisible();
});

test('a figure saved in one tab moves the gauge in the other', async ({ page, context }) => {
  await openBoard(page, '/p/yongkang-2024/2024-11');
  const other = await context.newPage();
  await open(other, TARGET);
  await other.getByRole('textbox', { name: '年初以来累计数' }).fill('5');
  await other.getByRole('button', { name: '保存11月填报' }).click();
  await expect(other.getByText('已保存')).toBeVisible();
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.3');
});

test('what is typed survives a crash of the page', async ({ page }) => {
  await open(page, TARGET);
  await page.getByRole('textbox', { name: '年初以来累计数' }).pressSequentially('4');
  await page.getByRole('textbox', { name: '备注（选填）' }).pressSequentially('待核');
  await page.waitForTimeout(400);
  await page.goto('about:blank');
  await open(page, TARGET);
  await expect(page.getByText('已恢复未保存的内容')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '年初以来累计数' })).toHaveValue('4');
  await expect(page.getByRole('textbox', { name: '备注（选填）' })).toHaveValue('待核');
});

test('a figure can be found, logged and seen with the keyboard alone', async ({ page }) => {
  await openBoard(page, '/p/yongkang-2024/2024-11');
  await page.getByRole('link', { name: OPENNESS }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: OPENNESS })).toBeVisible();
  await page.getByRole('link', { name: '境外自办展' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '境外自办展' })).toBeVisible();
  const value = page.getByRole('textbox', { name: '年初以来累计数' });
  for (
    let tabs = 0;
    tabs < 40 && !(await value.evaluate((field) => field === document.activeElement));
    tabs += 1
  )
    await page.keyboard.press('Tab');
  await expect(value).toBeFocused();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已保存：2024年11月，6场（部门自报）。')).toBeVisible();
});
