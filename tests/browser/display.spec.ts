import type { Page } from '@playwright/test';
import { deskScreens, readersScreens, wallScreen } from './every-screen.ts';
import { printedPages } from './printed-pages.ts';
import { layoutFaults, thingsShown, unfold } from './shown-text.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

const DEMO = '/demo/p/yongkang-2024/2024-09';
const KEY = 'juli.display';

const attribute = (page: Page, name: string) => page.locator('html').getAttribute(name);
const panelOf = (page: Page) => page.getByRole('dialog', { name: '显示设置' });

/** Keeps settings as if they had been chosen before the page was opened. */
async function choose(page: Page, settings: Readonly<Record<string, string>>): Promise<void> {
  const kept = JSON.stringify(settings);
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, kept] as const);
}

test.describe('显示', () => {
  test('is opened, chosen from and closed by keyboard, and gives the focus back', async ({ page }) => {
    await openBoard(page);
    const control = page.getByRole('button', { name: '显示', exact: true });
    await control.focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(panelOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panelOf(page)).toBeHidden();
      await expect(control).toBeFocused();
    }
    await page.keyboard.press('Enter');
    for (const name of ['外观', '对比度', '字号', '动态效果', '语言'])
      await expect(panelOf(page).getByRole('group', { name, exact: true })).toBeVisible();
    await panelOf(page).getByRole('group', { name: '外观' }).getByRole('radio', { name: '跟随系统' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await attribute(page, 'data-theme')).toBe('dark');
    await panelOf(page).getByRole('radio', { name: '大字（长辈版）' }).check();
    expect(await attribute(page, 'data-text')).toBe('large');
    await panelOf(page).getByRole('button', { name: '关闭' }).click();
    await expect(panelOf(page)).toBeHidden();
  });

  test('shows what was chosen before anything is painted, and in every tab', async ({ page, context }) => {
    await choose(page, { theme: 'dark', contrast: 'high', text: 'large', motion: 'reduced' });
    await page.addInitScript(() => {
      const seen = window as unknown as { shownFirst: string | undefined };
      new MutationObserver((_, observer) => {
        if (!document.getElementById('root')?.hasChildNodes()) return;
        const { theme, contrast, text, motion } = document.documentElement.dataset;
        seen.shownFirst = [theme, contrast, text, motion].join(' ');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await openBoard(page);
    const first = await page.evaluate(() => (window as unknown as { shownFirst?: string }).shownFirst);
    expect(first).toBe('dark more large reduced');

    const other = await context.newPage();
    await openBoard(other);
    await other.getByRole('button', { name: '显示', exact: true }).click();
    await panelOf(other).getByRole('group', { name: '外观' }).getByRole('radio', { name: '浅色' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('follows the device while nothing is chosen', async ({ page }) => {
    await openBoard(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
    await page.emulateMedia({
      colorScheme: 'light',
      contrast: 'no-preference',
      reducedMotion: 'no-preference',
    });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'standard');
  });

  test('works where the device refuses its storage, and says that nothing is kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openBoard(page);
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await panelOf(page).getByRole('radio', { name: '深色' }).check();
    expect(await attribute(page, 'data-theme')).toBe('dark');
    await expect(panelOf(page).getByRole('status')).toContainText('不允许保存');
  });

  test('of another language starts the page anew in it', async ({ page }) => {
    await openBoard(page);
    await page.getByRole('button', { name: '显示', exact: true }).click();
    const reloaded = page.waitForEvent('load');
    await panelOf(page).getByRole('radio', { name: 'English' }).click();
    await reloaded;
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '')).toMatchObject({
      language: 'en',
    });
  });

  for (const [, address] of [readersScreens[1], readersScreens[4], wallScreen])
    test(`lets nothing move on ${address} when motion is reduced`, async ({ page }) => {
      await choose(page, { motion: 'reduced' });
      await page.goto(`/#${address}`);
      await expect(page.locator('main')).toContainText(/\d/);
      const moving = await page.evaluate(() =>
        Array.from(document.querySelectorAll('*'))
          .filter((each) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
            return (
              animationName !== 'none' ||
              !/^(0s(, )?)+$/.test(transitionDuration) ||
              scrollBehavior === 'smooth'
            );
          })
          .map((each) => each.className),
      );
      expect(moving).toEqual([]);
    });
});

test.describe('in the colours of the device', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the parts of an arc and the lights are still told apart', async ({ page }) => {
    await openBoard(page, DEMO);
    const look = (selector: string, property: 'fill' | 'stroke') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    const paper = await look('.hatch-ground', 'fill');
    expect(await look('.arc-achieved', 'fill')).not.toBe(paper);
    expect(await look('.arc-reported', 'stroke')).not.toBe(paper);
    expect(await look('.arc-unreported', 'stroke')).not.toBe(paper);
    expect(await look('.arc-tick', 'stroke')).not.toBe(paper);
    // A badge turned inside out: on the device's own ground its word would be lost.
    for (const badge of await page.locator('.light-severe:not(.key *, .light-small)').all()) {
      const { color, backgroundColor } = await badge.evaluate((element) => {
        const style = getComputedStyle(element);
        return { color: style.color, backgroundColor: style.backgroundColor };
      });
      expect([color, backgroundColor]).toEqual([paper, await look('.arc-achieved', 'fill')]);
    }
    expect(await page.locator('.light-severe:not(.key *, .light-small)').count()).toBeGreaterThan(0);
  });
});

const onPaper = { preferCSSPageSize: false } as const;
/** As printedPages writes words: without blanks, each character in its usual form. */
const printed = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '');

test.describe('on paper', () => {
  for (const [format, landscape] of [
    ['A4', true],
    ['A4', false],
    ['A3', true],
    ['A3', false],
  ] as const)
    test(`the board is one sheet and one for its tables: ${format}, ${landscape ? 'across' : 'upright'}`, async ({
      page,
    }) => {
      // Whatever the screen shows: paper is light and of its own size.
      await choose(page, { theme: 'dark', text: 'large' });
      for (const address of ['/p/yongkang-2024/2024-12', DEMO]) {
        await openBoard(page, address);
        await expect(page.locator('.laggard').first()).toBeVisible();
        const pages = printedPages(await page.pdf({ ...onPaper, format, landscape }));
        expect(pages, address).toHaveLength(2);
        const [board = '', tables = ''] = pages;
        for (const words of ['全面加强政府自身建设', '未填报超过', '统计口径'])
          expect(board).toContain(words);
        expect(tables).toContain('占比');
        for (const sheet of pages) {
          expect(sheet).toContain(printed('永康市2024年政府工作安排 · 数据截至2024年'));
          expect(sheet.includes(printed('演示数据 · 不是实际进度'))).toBe(address === DEMO);
        }
        expect(tables).toContain('2/2');
      }
    });

  test('rows stay whole and heads come again: every sheet of a long list has its head', async ({ page }) => {
    await open(page, `${DEMO}/list/all`);
    await expect(page.locator('.list-table tbody tr')).toHaveCount(230);
    const sheets = printedPages(await page.pdf({ ...onPaper, format: 'A4', landscape: true }));
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets.slice(0, -1)) {
      expect(sheet).toContain('落后天数');
      expect(sheet).toContain(printed('演示数据 · 不是实际进度'));
    }
  });
});

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

for (const [name, address] of [...readersScreens, ...deskScreens])
  test(`${name} loses nothing when it is narrow or large, and needs no trimming on paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await unfold(page);
    const shown = await thingsShown(page);
    for (const [room, text, width, height] of rooms) {
      await page.evaluate((size) => document.documentElement.setAttribute('data-text', size), text);
      await page.setViewportSize({ width, height });
      await expect.poll(() => layoutFaults(page), { message: room }).toEqual([]);
      const left = new Set(await thingsShown(page));
      expect(
        shown.filter((thing) => !left.has(thing)),
        room,
      ).toEqual([]);
    }
    // Between the margins of A4 upright, at the browser's 96 to the inch, whatever the screen shows.
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await page.setViewportSize({ width: 718, height: 1015 });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => printFaults(page)).toEqual([]);
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
