import type { Locator, Page } from '@playwright/test';
import { planPage } from './office-steps.ts';
import { expect, open } from './watched-page.ts';

/** Opens the workbench of a month: of one unit, or the targets of one area. */
export async function openFill(
  page: Page,
  period: string,
  of: { readonly unit: string } | { readonly area: string },
): Promise<void> {
  await open(page, planPage(period, 'fill'));
  const [label, choice] = 'unit' in of ? ['单位', of.unit] : ['任务领域', of.area];
  await page.getByRole('combobox', { name: label }).selectOption({ label: choice });
  if ('unit' in of) await expect(page.getByRole('heading', { level: 1, name: `${of.unit} ` })).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** The cell of a target's figure: a number, or the stage it has reached. */
export const figureOf = (page: Page, target: string): Locator =>
  page.getByLabel(new RegExp(`^${target}：(年初以来累计数|增速|当前值|目前节点)`));

export const cellOf = (page: Page, target: string, column: string): Locator =>
  page.getByLabel(`${target}：${column}`, { exact: true });

export const rowOf = (page: Page, target: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: target }) });

/** What is said and asked under a target's row. */
export const detailOf = (page: Page, target: string): Locator =>
  rowOf(page, target).locator('xpath=following-sibling::tr[1]');

export const questionsIn = (page: Page, target: string): Locator =>
  detailOf(page, target).getByRole('checkbox');

/** Saves with the keys that the page names. */
export async function saveAll(page: Page, outcome: string): Promise<void> {
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('status').filter({ hasText: outcome })).toBeVisible();
}

/** The names of the grid's rows, from the first to the last. */
export const targetsIn = (page: Page): Promise<string[]> =>
  page.getByRole('grid').getByRole('rowheader').getByRole('link').allTextContents();

/** Puts a text on the clipboard, as Excel and WPS do with a copied block, and pastes it where the focus is. */
export async function pasteBlock(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** Logs a month's figures of the unit at hand by pasting them as one column in the order of the rows. */
export async function logColumn(page: Page, figures: Readonly<Record<string, string>>): Promise<void> {
  const targets = await targetsIn(page);
  const [first = ''] = targets;
  await figureOf(page, first).focus();
  await pasteBlock(page, targets.map((target) => figures[target] ?? '').join('\r\n'));
  await saveAll(page, `已保存 ${Object.keys(figures).length} 项。`);
}
