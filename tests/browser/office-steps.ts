import type { Page } from '@playwright/test';
import { expect, open } from './watched-page.ts';

/** A page of the 2024 plan for a month, in the real workspace. */
export const planPage = (period: string, page: string): string => `/p/yongkang-2024/${period}/${page}`;

/** The pages of the workbench, full of what the demonstration makes up. */
export const deskPages = ['fill', 'todo', 'review', 'assign']
  .map((page) => `/demo/p/yongkang-2024/2024-10/${page}`)
  .concat('/demo/units', '/demo/audit');

/** Who leads what, as an office keeps it: a table pasted into the page, its unknown units added from there. */
export async function assign(page: Page, unitByTarget: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(unitByTarget).map((cells) => cells.join('\t'));
  const units = new Set(Object.values(unitByTarget));
  await open(page, planPage('2024-06', 'assign'));
  await page.getByText('从 Excel 粘贴分工表').click();
  await page.getByLabel('分工表', { exact: true }).fill(['任务名称\t牵头单位', ...lines].join('\n'));
  await page.getByRole('button', { name: `新增这${units.size}个单位` }).click();
  await page.getByRole('button', { name: `确认分配${lines.length}项` }).click();
  await expect(page.getByText(`已保存${lines.length}项任务的分工。`)).toBeVisible();
}

/** Chooses under 我是谁 who sits at the device. */
export async function sitAs(page: Page, unit: string, name: string): Promise<void> {
  await open(page, '/units');
  const panel = page.getByRole('region', { name: '我是谁' });
  const change = panel.getByRole('button', { name: '更改身份' });
  const how = panel.getByRole('radio', { name: '按单位和姓名' });
  await expect(change.or(how)).toBeVisible();
  if (await change.isVisible()) await change.click();
  await how.check();
  await panel.getByRole('combobox', { name: '单位' }).selectOption({ label: unit });
  await panel.getByRole('textbox', { name: '姓名' }).fill(name);
  await panel.getByRole('button', { name: '就用这个身份' }).click();
  await expect(panel.getByText(`已保存，此后的填报署名为“${unit} · ${name}”。`)).toBeVisible();
}

/** A page that does not hear what other tabs save, as one on another device would not. Before it is opened. */
export async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
}
