import type { Page } from '@playwright/test';
import { expect, openBoard, test } from './watched-page.ts';

const BOARD = '/demo/p/yongkang-2024/2024-09';

const form = (page: Page) => page.getByRole('group', { name: '选择规则' });
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });

/** 达序时, 其中正常, 滞后, 严重滞后 as the comparison announces them for a rule. */
async function announced(page: Page, name: string): Promise<number[]> {
  const cells = await row(page, name).first().getByRole('cell').allInnerTexts();
  return cells.slice(0, 4).map(Number);
}

/** The same three counts as the board's bulletin says them; what it does not name is none. */
async function onBoard(page: Page): Promise<number[]> {
  const said = await page.locator('.bulletin').innerText();
  return ['达序时', '；滞后', '严重滞后'].map((what) =>
    Number(new RegExp(`${what}(\\d+)项`).exec(said)?.[1] ?? 0),
  );
}

const counts = ([onSchedule = -1, , behind = -1, severe = -1]: readonly number[]): number[] => [
  onSchedule,
  behind,
  severe,
];

test('a rule is chosen by keyboard, does what it announced everywhere, is told, and is taken back', async ({
  page,
}) => {
  await openBoard(page, BOARD);
  const before = await onBoard(page);
  await expect(page.locator('.page-foot')).toContainText('亮灯规则（默认）');
  await page.locator('.page-foot').getByRole('link', { name: '亮灯规则' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '亮灯规则' })).toBeVisible();
  await expect(page.getByText('还没有人选定过，按默认规则判定。')).toBeVisible();
  expect(counts(await announced(page, '默认'))).toEqual(before);
  const promised = await announced(page, '月度二分');
  expect(promised[3]).toBe(0);

  // The rule in force and a blank reason are refused beside the fields.
  await page.getByRole('button', { name: '采用此规则' }).click();
  await expect(form(page).getByText('这就是现行规则。要改用，请选择另一种。')).toBeVisible();
  await expect(form(page).getByRole('radio', { name: /^默认/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(form(page).getByRole('radio', { name: '月度二分' })).toBeChecked();
  await expect(page.getByRole('heading', { name: /^改用“月度二分”后变灯的任务（\d+项）$/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const reason = page.getByRole('textbox', { name: '理由' });
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/请写明理由。/);
  await page.keyboard.type('县委办2024年考核办法');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '已改用“月度二分”' })).toBeVisible();
  await expect(page.getByText('理由：县委办2024年考核办法')).toBeVisible();

  await openBoard(page, BOARD);
  await expect(page.locator('.page-foot')).toContainText('亮灯规则（月度二分）');
  await expect(page.locator('.page-foot')).toContainText('不设严重滞后');
  expect(await onBoard(page)).toEqual(counts(promised));
  await page.goto('/#/demo/audit');
  await expect(page.getByRole('row').filter({ hasText: '选定亮灯规则' }).first()).toContainText('月度二分');

  await page.goto('/#/demo/p/yongkang-2024/2024-09/rules');
  await form(page).getByRole('radio', { name: '默认' }).check();
  await reason.fill('试行结束');
  await page.getByRole('button', { name: '采用此规则' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已改用“默认”' })).toBeVisible();
  await openBoard(page, BOARD);
  expect(await onBoard(page)).toEqual(before);
});

test('the lights that a rule would change are listed, as many as are announced, before it is chosen', async ({
  page,
}) => {
  await page.goto('/#/demo/p/yongkang-2024/2024-09/rules');
  await expect(page.getByRole('heading', { level: 1, name: '亮灯规则' })).toBeVisible();
  for (const name of ['月度二分', '10–30', '连续两期升级']) {
    const show = page.getByRole('button', { name: new RegExp(`查看改用“${name}”后变灯的\\d+项任务`) });
    const count = Number(await show.innerText());
    await show.click();
    await expect(
      page.getByRole('heading', { name: `改用“${name}”后变灯的任务（${count}项）` }),
    ).toBeFocused();
    const more = page.getByRole('button', { name: /^显示全部\d+项$/ });
    if (await more.isVisible()) await more.click();
    await expect(page.locator('.rules-changed tbody tr')).toHaveCount(count);
  }
});

test('under a rule that escalates, a target says why it is severe', async ({ page }) => {
  await page.goto('/#/demo/p/yongkang-2024/2024-09/rules');
  await page.getByRole('button', { name: /^查看改用“连续两期升级”/ }).click();
  const first = page.locator('.rules-changed tbody tr').first().getByRole('link');
  const href = (await first.getAttribute('href')) ?? '';
  await page.getByRole('textbox', { name: '理由' }).fill('督查办法');
  await page.getByRole('button', { name: '采用此规则' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已改用“连续两期升级”' })).toBeVisible();
  await page.goto(`/${href}`);
  await expect(page.getByText(/已连续2个月滞后，按现行规则升级，亮“严重滞后”。/)).toBeVisible();
  await expect(page.locator('.page-foot')).toContainText('亮灯规则（连续两期升级）');
});

test('a choice and its reason that were not saved are there after a restart, say so and can be cleared', async ({
  page,
}) => {
  await page.goto('/#/demo/p/yongkang-2024/2024-09/rules');
  await form(page).getByRole('radio', { name: '月度二分' }).check();
  const reason = page.getByRole('textbox', { name: '理由' });
  await reason.fill('县委办考核办法');
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.getByText('已恢复未保存的内容')).toBeVisible();
  await expect(form(page).getByRole('radio', { name: '月度二分' })).toBeChecked();
  await expect(reason).toHaveValue('县委办考核办法');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(reason).toHaveValue('');
  await expect(form(page).getByRole('radio', { name: /^默认/ })).toBeChecked();
  await page.waitForTimeout(400);
  await page.reload();
  await expect(form(page).getByRole('radio', { name: /^默认/ })).toBeChecked();
  await expect(page.getByText('已恢复未保存的内容')).toBeHidden();
});
