import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { planPage } from './office-steps.ts';
import { expect, meter, open, openBoard, test } from './watched-page.ts';

// Each test has a browser context of its own.
test.describe.configure({ mode: 'parallel' });

const OPENNESS = '聚力“内外融合”促开放';
const EXHIBITIONS = planPage('2024-06', 'target/2024-overseas-self-run-exhibitions');
const EXPRESSWAY = planPage('2024-06', 'target/2024-yilongqing-expressway');

/** 3 of 7 by June: 42.9 % where 50 % are due. */
async function logThree(page: Page): Promise<void> {
  await open(page, EXHIBITIONS);
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('3');
  await page.getByRole('button', { name: '保存6月填报' }).click();
  await expect(page.getByText('已保存：2024年6月')).toBeVisible();
}

const figures = (page: Page) => page.getByLabel('当前态势');
const history = (page: Page) => page.getByRole('region', { name: '全部记录' });
const adjust = (page: Page) => page.locator('details', { hasText: '每次调整都记入全部记录' });

async function openAct(page: Page, act: string): Promise<void> {
  const section = adjust(page);
  if ((await section.getAttribute('open')) === null) await section.locator('summary').first().click();
  await section.getByRole('button', { name: act }).click();
}

async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByLabel(name, { exact: true });
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await field.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
}

/** What the gauge of the area says, in words. */
async function gaugeText(page: Page): Promise<string> {
  await openBoard(page, planPage('2024-06', '').replace(/\/$/, ''));
  return (await meter(page, OPENNESS).getAttribute('aria-valuetext')) ?? '';
}

const tickIn = (text: string): number => Number(/序时([\d.]+)%/.exec(text)?.[1]);

test('a curve set with the keyboard alone moves tick and light, is told from old to new, and is taken back', async ({
  page,
}) => {
  await logThree(page);
  await expect(figures(page)).toContainText('落后序时7.1个百分点');
  const before = await gaugeText(page);

  // The section says what is in force; its button leads to the form.
  await open(page, EXHIBITIONS);
  const section = page.locator('details', { has: page.getByRole('heading', { name: '进度曲线' }) }).first();
  await section.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(section.getByText('按月平均推进')).toBeVisible();
  await expect(section.getByRole('img', { name: /境外自办展的进度曲线：按月平均/ })).toBeVisible();
  await section.getByRole('button', { name: '修改进度曲线' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('进度的算法')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByLabel('进度的算法')).toHaveValue('curve');

  // Refused first: it does not reach the whole, and there is no reason.
  await tabTo(page, '6月');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(page.getByText('12月：最后一个月应为100%。')).toBeVisible();
  await expect(page.getByText('请写明调整理由。')).toBeVisible();
  await expect(page.getByLabel('12月', { exact: true })).toBeFocused();
  await page.keyboard.type('100');
  await expect(page.getByText('最后一个月应为100%')).toBeHidden();
  await tabTo(page, '调整理由');
  await page.keyboard.type('展会集中在下半年');
  await page.keyboard.press('Enter');
  const curve = '分月计划：6月40.0%、12月100.0%';
  await expect(page.getByText(`已保存进度曲线：${curve}。`)).toBeVisible();
  await expect(adjust(page).getByRole('button', { name: '修改进度曲线' })).toBeFocused();
  await expect(figures(page)).toContainText('正常');
  await expect(figures(page)).toContainText('超序时2.9个百分点');
  await expect(figures(page)).toContainText('40.0%');
  await expect(section.getByText('展会集中在下半年')).toBeVisible();

  // The same on the board, in the history and in the log.
  const after = await gaugeText(page);
  expect(tickIn(after)).toBeLessThan(tickIn(before));
  await open(page, EXHIBITIONS);
  const line = history(page).getByRole('row', { name: '进度曲线' });
  await expect(line).toContainText(curve);
  await expect(line).toContainText('原为：按月平均');
  await open(page, '/audit');
  const told = page.getByRole('row').filter({ hasText: '调整进度曲线' });
  await expect(told).toContainText('按月平均');
  await expect(told).toContainText(curve);
  await expect(told).toContainText('理由：展会集中在下半年');

  // Back to the plan's own.
  await open(page, EXHIBITIONS);
  await openAct(page, '修改进度曲线');
  await page.getByRole('button', { name: '恢复原进度曲线' }).click();
  await expect(page.getByText('已换回年初的进度曲线（按月平均）')).toBeVisible();
  await expect(page.getByLabel('调整理由')).toBeFocused();
  await page.keyboard.type('恢复按月考核');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已保存进度曲线：按月平均。')).toBeVisible();
  await expect(figures(page)).toContainText('落后序时7.1个百分点');
  expect(tickIn(await gaugeText(page))).toBe(tickIn(before));
});

test('stages are planned by the month, and a row copied from a sheet fills the months', async ({ page }) => {
  await open(page, EXPRESSWAY);
  await openAct(page, '修改进度曲线');
  await page.getByLabel('进度的算法').selectOption('curve');
  await page.getByLabel('3月', { exact: true }).selectOption('前期');
  await page.getByLabel('6月', { exact: true }).selectOption('谋划');
  await page.getByLabel('12月', { exact: true }).selectOption('开工');
  await page.getByRole('button', { name: '保存进度曲线' }).click();
  await expect(page.getByText('6月：不能低于3月的前期：累计进度只增不减。')).toBeVisible();
  await page.getByLabel('6月', { exact: true }).selectOption('开工');
  await page.getByLabel('12月', { exact: true }).selectOption('');
  await page.getByLabel('调整理由').fill('倒排工期');
  await page.getByRole('button', { name: '保存进度曲线' }).click();
  await expect(page.getByText('已保存进度曲线：分月计划：3月“前期”、6月“开工”。')).toBeVisible();

  await open(page, EXHIBITIONS);
  await openAct(page, '修改进度曲线');
  await page.getByLabel('进度的算法').selectOption('curve');
  await page.getByLabel('9月', { exact: true }).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text', '60\t70\t85\t100\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByLabel('9月', { exact: true })).toHaveValue('60');
  await expect(page.getByLabel('12月', { exact: true })).toHaveValue('100');
});

test('a revised goal stands beside that of the year’s start, and completion is measured anew', async ({
  page,
}) => {
  await logThree(page);
  await openAct(page, '调整目标');
  await expect(page.getByLabel('新的目标')).toBeFocused();
  await page.getByLabel('新的目标').fill('7.0');
  await page.keyboard.press('Enter');
  await expect(page.getByText('与现行目标相同，不需要调整。')).toBeVisible();
  await page.getByLabel('新的目标').fill('6');
  await expect(page.getByText('调整后：7场以上 → 6场以上')).toBeVisible();
  await page.getByLabel('调整理由').fill('一场展会停办');
  await page.getByLabel('文号（选填）').fill('永政发〔2024〕12号');
  await page.getByRole('button', { name: '保存目标调整' }).click();
  await expect(page.getByText('已保存：目标调整为6场以上。')).toBeVisible();
  await expect(figures(page)).toContainText('调整后目标');
  await expect(figures(page)).toContainText('6场以上');
  await expect(figures(page)).toContainText('年初目标 7场以上');
  await expect(figures(page)).toContainText('完成50.0%');
  await expect(figures(page)).toContainText('与序时持平');
  await expect(page.getByText('调整理由：一场展会停办（永政发〔2024〕12号）')).toBeVisible();
  const line = history(page).getByRole('row', { name: '目标调整' });
  await expect(line).toContainText('原目标：7场以上');
  await expect(line).toContainText('文号：永政发〔2024〕12号');
});

test('a withdrawn target leaves the board; its page says who withdrew it, when and why', async ({ page }) => {
  expect(await gaugeText(page)).toContain('共31项');
  await open(page, EXHIBITIONS);
  await openAct(page, '取消任务');
  const dialog = page.getByRole('dialog', { name: '取消任务：境外自办展' });
  await dialog.getByRole('button', { name: '确认取消任务' }).click();
  await expect(dialog.getByText('请写明取消理由。')).toBeVisible();
  await dialog.getByRole('button', { name: '保留任务' }).click();
  await expect(dialog).toBeHidden();
  await expect(adjust(page).getByRole('button', { name: '取消任务' })).toBeFocused();

  await openAct(page, '取消任务');
  await dialog.getByRole('textbox', { name: '取消理由' }).fill('并入境外拓市场');
  await page.keyboard.press('Enter');
  await expect(page.getByText('本任务已取消，不再列入看板和汇总')).toBeVisible();
  await expect(page.getByText('并入境外拓市场').first()).toBeVisible();
  await expect(page.getByText(/^\d{4}年\d+月\d+日 \d\d:\d\d，本机填报人$/)).toBeVisible();
  expect(await gaugeText(page)).toContain('共30项');
});

test('what was typed to adjust a target is there after a restart, says so, and is forgotten once it is done with', async ({
  page,
}) => {
  const restored = page.getByText('已恢复未保存的内容');
  const restart = async (act: string): Promise<void> => {
    await page.waitForTimeout(400);
    await page.reload();
    await openAct(page, act);
  };
  await open(page, EXHIBITIONS);
  await openAct(page, '修改进度曲线');
  await page.getByLabel('进度的算法').selectOption('curve');
  await page.getByLabel('6月', { exact: true }).fill('40');
  await page.getByLabel('12月', { exact: true }).fill('100');
  await page.getByLabel('调整理由').fill('展会集中在下半年');
  await restart('修改进度曲线');
  await expect(restored).toBeVisible();
  await expect(page.getByLabel('进度的算法')).toHaveValue('curve');
  await expect(page.getByLabel('6月', { exact: true })).toHaveValue('40');
  await page.getByRole('button', { name: '保存进度曲线' }).click();
  await expect(page.getByText('已保存进度曲线：分月计划：6月40.0%、12月100.0%。')).toBeVisible();
  await openAct(page, '修改进度曲线');
  await expect(page.getByLabel('进度的算法')).toHaveValue('curve');
  await expect(restored).toBeHidden();

  await openAct(page, '调整目标');
  await page.getByLabel('新的目标').fill('6');
  await page.getByLabel('文号（选填）').fill('永政发〔2024〕12号');
  await restart('调整目标');
  await expect(restored).toBeVisible();
  await expect(page.getByLabel('文号（选填）')).toHaveValue('永政发〔2024〕12号');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page.getByLabel('新的目标')).toHaveValue('');
  await expect(page.getByLabel('新的目标')).toBeFocused();
  await restart('调整目标');
  await expect(page.getByLabel('新的目标')).toBeFocused();
  await expect(restored).toBeHidden();

  const dialog = page.getByRole('dialog', { name: '取消任务：境外自办展' });
  const reason = dialog.getByRole('textbox', { name: '取消理由' });
  await openAct(page, '取消任务');
  await reason.fill('并入境外拓市场');
  await restart('取消任务');
  await expect(reason).toHaveValue('并入境外拓市场');
  await expect(reason).toBeFocused();
  await expect(dialog.getByText('已恢复未保存的内容')).toBeVisible();
  await dialog.getByRole('button', { name: '保留任务' }).click();
  await openAct(page, '取消任务');
  await expect(reason).toHaveValue('');
});

test('a curve of stages keeps its stages when the goal stage is revised, and the form says so before', async ({
  page,
}) => {
  await open(page, EXPRESSWAY);
  await openAct(page, '修改进度曲线');
  await page.getByLabel('进度的算法').selectOption('curve');
  await page.getByLabel('6月', { exact: true }).selectOption('谋划');
  await page.getByLabel('12月', { exact: true }).selectOption('开工');
  await page.getByLabel('调整理由').fill('倒排工期');
  await page.getByRole('button', { name: '保存进度曲线' }).click();
  await expect(page.getByText('已保存进度曲线')).toBeVisible();
  await openAct(page, '调整目标');
  await page.getByLabel('新的目标节点').selectOption('在建');
  await expect(page.getByText('各月所写的节点不变')).toBeVisible();
  await page.getByLabel('调整理由').fill('加快建设');
  await page.getByRole('button', { name: '保存目标调整' }).click();
  await expect(page.getByText('已保存：目标调整为')).toBeVisible();
  await openAct(page, '修改进度曲线');
  await expect(page.getByLabel('6月', { exact: true })).toHaveValue('谋划');
  await expect(page.getByLabel('12月', { exact: true })).toHaveValue('在建');
  await expect(history(page).getByRole('row', { name: '进度曲线' })).toContainText('6月“谋划”、12月“开工”');
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`axe finds nothing on the forms of what is adjusted at ${width} px, and none is wider than the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const [address, act] of [
      [EXHIBITIONS, '修改进度曲线'],
      [EXPRESSWAY, '修改进度曲线'],
      [EXHIBITIONS, '调整目标'],
    ] as const) {
      await open(page, address);
      await openAct(page, act);
      if (act === '修改进度曲线') await page.getByLabel('进度的算法').selectOption('curve');
      await page.getByRole('button', { name: /^保存(进度曲线|目标调整)$/ }).click();
      await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: injected } = window as unknown as { axe: typeof axe };
        return (await injected.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, `${address} ${act}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
