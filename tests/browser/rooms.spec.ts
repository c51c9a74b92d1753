import type { Page } from '@playwright/test';
import { deskScreens, readersScreens } from './every-screen.ts';
import { freezeTwo } from './freeze-steps.ts';
import { keptScreens, openKept } from './kept-screens.ts';
import { layoutFaults, thingsShown, unfold } from './shown-text.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

const DEMO = '/demo/p/yongkang-2024/2024-09';

/** Half a window of 1280 × 800, as 200 % zoom leaves it; the narrowest phone; and large text on desk and phone. */
const rooms = [
  ['200 % zoom', 'standard', 640, 400],
  ['320 px', 'standard', 320, 640],
  ['large text at 1440 px', 'large', 1440, 900],
  ['large text at 390 px', 'large', 390, 844],
] as const;

/** What of the page as a printer sees it would have to be cut off, or pressed. */
const printFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    const pressed = Array.from(document.querySelectorAll('button, select, input, textarea, .nav a'));
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} wide on a sheet of ${clientWidth}`] : []),
      ...(/^#f{3}(f{3})?$/.test(paper) ? [] : [`paper is ${paper}`]),
      ...pressed.filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
    ];
  });

/** Tries the page as it stands in every room, and on paper last; `where` begins what a fault says. */
async function expectAllThere(page: Page, where: string): Promise<void> {
  const shown = await thingsShown(page);
  for (const [room, text, width, height] of rooms) {
    await page.evaluate((size) => document.documentElement.setAttribute('data-text', size), text);
    await page.setViewportSize({ width, height });
    await expect.soft.poll(() => layoutFaults(page), { message: `${where}, ${room}` }).toEqual([]);
    const left = new Set(await thingsShown(page));
    expect
      .soft(
        shown.filter((thing) => !left.has(thing)),
        `${where}, ${room}`,
      )
      .toEqual([]);
  }
  // Between the margins of A4 upright, at the browser's 96 to the inch, whatever the screen shows.
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.setViewportSize({ width: 718, height: 1015 });
  await page.emulateMedia({ media: 'print' });
  await expect.soft.poll(() => printFaults(page), { message: `${where}, on paper` }).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
}

for (const [name, address] of [...readersScreens, ...deskScreens])
  test(`${name} loses nothing when it is narrow or large, and needs no trimming on paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await unfold(page);
    await expectAllThere(page, name);
  });

test('what was frozen loses nothing when it is narrow or large, and needs no trimming on paper', async ({
  page,
}) => {
  test.slow();
  const kept = await freezeTwo(page);
  for (const screen of keptScreens)
    await test.step(screen[0], async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openKept(page, screen, kept);
      await unfold(page);
      await expectAllThere(page, screen[0]);
    });
});

for (const [width, height] of [
  [320, 640],
  [640, 400],
] as const)
  test(`at ${width} px the focus is seen wherever it goes`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openBoard(page, DEMO);
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return 'nowhere';
        const ring = [at, at.closest('.gauge')].some(
          (each) => each !== null && Number.parseFloat(getComputedStyle(each).outlineWidth) >= 3,
        );
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const isThere = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
        return ring && isThere ? 'seen' : `unseen: ${at.outerHTML}`;
      });
      expect(seen).toBe('seen');
    }
  });
