import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { deskPages } from './office-steps.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

/** What axe finds on the page as it stands, as readable lines. */
async function violations(page: Page): Promise<string[]> {
  // The content policy forbids injected scripts, so axe runs in the page's own evaluation.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const injected = window as unknown as { axe: typeof axe };
    return (await injected.axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const screens = [
  ['the board', '/'],
  ['the demonstration', '/demo/p/yongkang-2024/2024-09'],
  ['an area', '/demo/p/yongkang-2024/2024-09/area/innovation'],
  ['a target with a trend', '/demo/p/yongkang-2024/2024-09/target/2024-national-high-tech-enterprises'],
  ['a target in stages', '/p/yongkang-2024/2024-12/target/2024-forestry-equipment-park'],
  ['a target without figures', '/p/yongkang-2024/2024-12/target/2024-export-growth'],
  ['freezing', '/p/yongkang-2024/2024-12/freeze'],
  ['the snapshots', '/snapshots'],
  ['an unknown address', '/nowhere'],
] as const;

for (const [name, address] of screens)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`axe finds nothing on ${name} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, address);
      await page.waitForLoadState('networkidle');
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
    });

test('axe finds nothing on a frozen board, nor beside refused fields, nor in a dialog', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('link', { name: '留存快照' }).click();
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('meter')).toHaveCount(10);
  expect(await violations(page)).toEqual([]);

  await open(page, '/p/yongkang-2024/2024-12/target/2024-overseas-self-run-exhibitions');
  await page.getByRole('button', { name: '保存12月更正' }).click();
  await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '撤回2024年12月的填报' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`axe finds nothing on the pages of the workbench at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of deskPages) {
      await open(page, address);
      // The area of the workbench with all kinds of cells: a page of 230 rows says nothing more.
      const area = page.getByRole('main').getByRole('combobox', { name: '任务领域' });
      if (await area.isVisible()) await area.selectOption({ label: '聚力“科技创新”主引擎' });
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      expect(await violations(page), address).toEqual([]);
    }
  });

test('every gauge says in words what it shows', async ({ page }) => {
  await openBoard(page);
  for (const meter of await page.getByRole('meter').all()) {
    const now = await meter.getAttribute('aria-valuenow');
    expect(now).toMatch(/^\d+\.\d$/);
    const text = await meter.getAttribute('aria-valuetext');
    expect(text).toContain(`完成率${now}%`);
    expect(text).toMatch(/序时\d+\.\d%，共\d+项，达序时\d+项、判定\d+项，已完成\d+项，未填报\d+项/);
  }
});
