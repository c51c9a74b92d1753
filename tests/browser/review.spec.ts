import type { Page } from '@playwright/test';
import { cellOf, figureOf, logColumn, openFill, rowOf, saveAll } from './fill-steps.ts';
import { assign, deafen, planPage, sitAs } from './office-steps.ts';
import { expect, meter, open, test } from './watched-page.ts';

const TRADE = '市商务局';
const OFFICE = '市政府督查室';
const OPENNESS = '聚力“内外融合”促开放';
const EXHIBITIONS = '境外自办展';
const GROUPS = '境外拓市场团组';

const waiting = (page: Page) => page.getByRole('region', { name: /^待审核/ });

test('a figure is handed in, returned, corrected and accepted, and the board can count the accepted ones alone', async ({
  page,
}) => {
  await assign(page, { [EXHIBITIONS]: TRADE, [GROUPS]: TRADE, 促消费活动: OFFICE });
  await sitAs(page, TRADE, '张敏');
  await openFill(page, '2024-06', { unit: TRADE });
  await logColumn(page, { [GROUPS]: '20', [EXHIBITIONS]: '6' });

  // The author cannot review what is her own, and is told so.
  await open(page, planPage('2024-06', 'review'));
  await expect(waiting(page).getByText('本人填报，须由他人审核')).toHaveCount(2);
  await expect(page.getByRole('button', { name: `通过“${GROUPS}”2024年6月的填报` })).toBeDisabled();

  await sitAs(page, OFFICE, '李强');
  await open(page, planPage('2024-06', 'review'));
  await page.getByRole('button', { name: `通过“${GROUPS}”2024年6月的填报` }).click();
  await expect(page.getByText('已通过1条。')).toBeVisible();
  await page.getByRole('button', { name: `退回“${EXHIBITIONS}”2024年6月的填报` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(dialog.getByText('请写明意见，让填报人知道要改什么。')).toBeVisible();
  await dialog.getByRole('textbox', { name: '审核意见' }).fill('请核对是否含境内展');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(page.getByText('已退回1条。')).toBeVisible();

  // The author sees it in the list of what waits, in the navigation and in the grid, and corrects it there.
  await sitAs(page, TRADE, '张敏');
  await open(page, planPage('2024-06', 'todo'));
  const returned = page.getByRole('region', { name: /^退回/ });
  await expect(returned).toContainText('李强退回：请核对是否含境内展');
  await expect(returned.getByRole('heading')).toContainText('1项');
  await expect(page.getByRole('link', { name: /^待办 ?1 ?项待办$/ })).toBeVisible();
  await openFill(page, '2024-06', { unit: TRADE });
  await expect(rowOf(page, EXHIBITIONS)).toContainText('已退回');
  await expect(page.getByText('李强退回：请核对是否含境内展')).toBeVisible();
  await expect(page.getByText('已填 1/2')).toBeVisible();
  await expect(page.getByRole('list', { name: '只看' }).getByRole('link', { name: '已退回' })).toHaveText(
    '已退回 1',
  );
  await figureOf(page, EXHIBITIONS).fill('5');
  await cellOf(page, EXHIBITIONS, '更正理由').fill('已剔除境内展');
  await saveAll(page, '已保存 1 项。');
  await expect(rowOf(page, EXHIBITIONS)).toContainText('已报送');

  // Until it is accepted the board that counts accepted figures does not know it.
  await open(page, '/p/yongkang-2024/2024-06');
  await page.getByRole('combobox', { name: '统计口径' }).selectOption({ label: '仅审核通过' });
  await expect(page.getByText('仅审核通过：只计审核通过和公开发布的数')).toBeVisible();
  // 团组 20 of 40 alone among 31 targets.
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '1.6');
  await sitAs(page, OFFICE, '李强');
  await open(page, planPage('2024-06', 'review'));
  await page.getByRole('button', { name: `通过“${EXHIBITIONS}”2024年6月的填报` }).click();
  await expect(page.getByText('已通过1条。')).toBeVisible();
  await open(page, '/p/yongkang-2024/2024-06;accepted');
  // And 5 of 7 exhibitions.
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '3.9');
  await page.reload();
  await expect(page.getByRole('combobox', { name: '统计口径' })).toHaveValue('accepted');
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '3.9');
});

test('two figures that do not know of each other stand side by side until one is chosen', async ({
  page,
  context,
}) => {
  await assign(page, { [EXHIBITIONS]: TRADE });
  const target = planPage('2024-06', 'target/2024-overseas-self-run-exhibitions');
  const value = (of: Page) => of.getByRole('textbox', { name: '年初以来累计数' });
  // As on two devices: neither page hears of what the other saves.
  const other = await context.newPage();
  await deafen(other);
  await open(other, target);
  await value(other).fill('6');
  await sitAs(page, TRADE, '张敏');
  await open(page, target);
  await value(page).fill('5');
  await page.getByRole('button', { name: '保存6月填报' }).click();
  await expect(page.getByText('已保存：2024年6月，5场（部门自报）。')).toBeVisible();
  await sitAs(page, TRADE, '王磊');
  await other.getByRole('button', { name: '保存6月填报' }).click();
  await expect(other.getByText('已保存：2024年6月，6场（部门自报）。')).toBeVisible();

  await open(page, target);
  for (const each of [page, other]) {
    const rivals = each.getByRole('region', { name: '两数并存' });
    await expect(rivals.getByRole('row', { name: /^6场.*王磊.*现行/ })).toBeVisible();
    await expect(rivals.getByRole('row', { name: /^5场.*张敏.*并存/ })).toBeVisible();
  }
  await page.getByRole('link', { name: '去取舍2024年6月并存的数' }).click();
  await page.getByRole('button', { name: /^采用市商务局 张敏填报的5场/ }).click();
  await page.getByRole('textbox', { name: '采用的理由' }).fill('与合同台账一致');
  await page.getByRole('dialog').getByRole('button', { name: '采用', exact: true }).click();
  await expect(page.getByText('“境外自办展”2024年6月已只留一个数。')).toBeVisible();
  await open(page, target);
  await expect(page.getByRole('region', { name: '两数并存' })).toBeHidden();
  await expect(page.getByRole('region', { name: '现行填报' })).toContainText('5场');
  await expect(page.getByRole('region', { name: '全部记录' })).toContainText('与合同台账一致');
});

test('a locked month refuses with its reason and keeps what was typed; an exemption lets the unit through', async ({
  page,
  context,
}) => {
  await assign(page, { [EXHIBITIONS]: TRADE });
  await sitAs(page, TRADE, '张敏');
  const desk = await context.newPage();
  await deafen(desk);
  await openFill(desk, '2024-06', { unit: TRADE });
  await figureOf(desk, EXHIBITIONS).fill('6');

  await open(page, planPage('2024-06', 'review'));
  const locks = page.getByRole('region', { name: '月份锁定' });
  await locks.getByRole('textbox', { name: '理由' }).fill('六月通报已定稿');
  await locks.getByRole('button', { name: '锁定2024年6月' }).click();
  await expect(locks.getByText('已锁定2024年6月。')).toBeVisible();

  await desk.keyboard.press('Control+S');
  await expect(desk.getByText('这个月份已经锁定，没有保存')).toBeVisible();
  await expect(figureOf(desk, EXHIBITIONS)).toHaveValue('6');
  await desk.reload();
  await expect(desk.getByText('理由：六月通报已定稿')).toBeVisible();
  await expect(figureOf(desk, EXHIBITIONS)).toHaveValue('6');
  await expect(rowOf(desk, EXHIBITIONS)).toContainText('锁定');

  await locks.getByRole('combobox', { name: '单位' }).selectOption({ label: TRADE });
  await locks.getByRole('textbox', { name: '理由' }).last().fill('补报一场展会');
  await locks.getByRole('button', { name: '限时开放' }).click();
  await expect(locks.getByText(`已为${TRADE}开放到`)).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('本月已锁定，但本单位牵头的任务限时开放至')).toBeVisible();
  await saveAll(desk, '已保存 1 项。');
  await expect(rowOf(desk, EXHIBITIONS)).toContainText('已报送');
});
