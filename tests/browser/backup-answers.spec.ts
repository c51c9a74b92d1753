import { backUp, beginAnew, logFigure, panel, restoreField } from './backup-desk.ts';
import { largeBackup } from './large-backup.ts';
import { expect, open, test } from './watched-page.ts';

const PASSWORD = '永康2024备份用';
const binary = { name: '一.jlbak', mimeType: 'application/octet-stream' };

test('on a second computer a drill calls a file that holds more sound, and says what it holds', async ({
  page,
}, testInfo) => {
  await logFigure(page, '5', '10');
  await logFigure(page, '6');
  const path = await backUp(page, testInfo);
  await beginAnew(page);
  await open(page, '/backup');
  const drill = panel(page, '恢复演练');
  const field = drill.getByLabel('用一份备份文件演练');
  await field.setInputFiles(path);
  const said = drill.getByRole('status');
  await expect(said).toContainText(
    /文件完好，比本机多2条：.*境外自办展.*2024年10月.*5场（.+，.+）；.*境外自办展.*2024年11月.*6场（.+）。这份备份可恢复。/,
  );
  await expect(said).toContainText('请在上面的“恢复”里选这份文件');
  await expect(said).not.toContainText('不一致：');
  await expect(said).not.toContainText(/[0-9a-f]{16}/);

  // Said here beside it, it is counted and neither called newer nor a defect.
  await logFigure(page, '7');
  await open(page, '/backup');
  await field.setInputFiles(path);
  await expect(said).toContainText('文件完好，比本机多2条：');
  await expect(said).toContainText('本机另有1条变更不在这份备份里');
  await expect(said).not.toContainText('备份之后新增的');
});

test('a drill condemns a file that differs in what both hold, whatever more it holds', async ({ page }) => {
  await open(page, '/backup');
  await restoreField(page).setInputFiles({ ...binary, buffer: largeBackup(2) });
  await page.getByRole('button', { name: '并入2条变更', exact: true }).click();
  await expect(page.getByText('恢复完成：新增2条变更')).toBeVisible();
  const drill = panel(page, '恢复演练');
  await drill
    .getByLabel('用一份备份文件演练')
    .setInputFiles({ ...binary, buffer: largeBackup(3, '改过的说明') });
  const said = drill.getByRole('status');
  await expect(said).toContainText('不一致：这份备份恢复后与本机不同。');
  await expect(said).toContainText(/另外，这份备份比本机多1条：.*2024年/);
  await expect(said).not.toContainText('可恢复');
  await expect(said.getByRole('listitem')).toHaveCount(2);
});

test('a drill asks no more for the password of a file once another was chosen', async ({
  page,
}, testInfo) => {
  await logFigure(page, '6');
  const path = await backUp(page, testInfo, PASSWORD);
  const drill = panel(page, '恢复演练');
  const field = drill.getByLabel('用一份备份文件演练');
  const password = drill.getByLabel('密码', { exact: true });
  await field.setInputFiles(path);
  await password.fill('不是这个密码');
  await drill.getByRole('button', { name: '打开' }).click();
  await expect(drill.getByRole('alert')).toContainText('密码不对');
  await expect(password).toBeVisible();
  const other = { name: '快照.json', mimeType: 'application/json', buffer: Buffer.from('{"snapshot":{}}\n') };
  await field.setInputFiles(other);
  await expect(drill.getByRole('alert')).toContainText('这不是本看板的备份文件');
  await expect(password).toBeHidden();
});

test('what was backed up before is not said below what cannot be', async ({ page }, testInfo) => {
  await logFigure(page, '6');
  await backUp(page, testInfo);
  const making = panel(page, '备份');
  await page.getByLabel('用密码加密').check();
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输一遍密码').fill(`${PASSWORD}二`);
  await page.getByRole('button', { name: '立即备份' }).click();
  await expect(making.getByText('两次输入的密码不一致。')).toBeVisible();
  await expect(making.getByText('已备份：')).toBeHidden();
});
