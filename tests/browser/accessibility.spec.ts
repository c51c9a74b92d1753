import type { Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { deskScreens, readersScreens, wallScreen } from './every-screen.ts';
import { freezeTwo } from './freeze-steps.ts';
import { keptScreens, openKept } from './kept-screens.ts';
import { unfold } from './shown-text.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

/** The rules whose answer depends on how the page looks; what the others read is the same in every mode. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** Every way of showing the page but the light one, by the attributes of its root. */
const modes = {
  dark: { theme: 'dark', contrast: 'standard', text: 'standard' },
  'high contrast': { theme: 'light', contrast: 'more', text: 'standard' },
  'high contrast, dark': { theme: 'dark', contrast: 'more', text: 'standard' },
  'large text': { theme: 'light', contrast: 'standard', text: 'large' },
} as const;

const wear = (page: Page, look: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((worn) => Object.assign(document.documentElement.dataset, worn), look).then(() => undefined);

const light = { theme: 'light', contrast: 'standard', text: 'standard' };

/** Finds nothing in the light mode by any rule, nor in the others by those that look. */
async function expectNothing(page: Page, where: string): Promise<void> {
  await wear(page, light);
  expect.soft(await violations(page), where).toEqual([]);
  for (const [mode, look] of Object.entries(modes)) {
    await wear(page, look);
    expect.soft(await violations(page, rulesOfLooks), `${where}, ${mode}`).toEqual([]);
  }
  await wear(page, light);
}

const sizes = [
  [1440, 900],
  [390, 844],
] as const;

for (const [name, address] of [...readersScreens, ...deskScreens])
  test(`axe finds nothing on ${name} in any mode`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    // The area of the workbench with all kinds of cells: a page of 230 rows says nothing more.
    const area = page.getByRole('main').getByRole('combobox', { name: '任务领域' });
    const whole = area.getByRole('option', { name: '聚力“科技创新”主引擎' });
    if ((await area.count()) === 1 && (await whole.count()) === 1)
      await area.selectOption({ label: '聚力“科技创新”主引擎' });
    await unfold(page);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await expectNothing(page, `${width} px`);
    }
  });

/** Leaves some rows to each table and list: axe takes its time over hundreds, and the rest are like the first. */
const shortenLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('main :is(tbody > tr, li):nth-child(n + 6)'))
      row.hidden = true;
  });

test('axe finds nothing on any screen of what was frozen in any mode', async ({ page }) => {
  test.slow();
  const kept = await freezeTwo(page);
  for (const screen of keptScreens)
    await test.step(screen[0], async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openKept(page, screen, kept);
      await unfold(page);
      await shortenLists(page);
      await expectNothing(page, `${screen[0]}, 1440 px`);
      await page.setViewportSize({ width: 390, height: 844 });
      expect.soft(await violations(page), `${screen[0]}, 390 px`).toEqual([]);
    });
});

test('axe finds nothing on the wall in any mode', async ({ page }) => {
  await page.goto(`/#${wallScreen[1]}`);
  await expect(page.getByRole('meter')).toHaveCount(10);
  // The bar fades when nobody moves: what is half faded has no contrast of its own. Who is in it sees it whole.
  await page.locator('.wall-bar').getByRole('button').first().focus();
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expectNothing(page, `${width} px`);
  }
});

test('axe finds nothing on the choices of how the page looks', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('button', { name: '显示', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothing(page, 'the panel');
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
