import type { Page } from '@playwright/test';
import { choose, KEY } from './chosen-display.ts';
import { readersScreens, wallScreen } from './every-screen.ts';
import { freezeTwo } from './freeze-steps.ts';
import { keptScreens, openKept } from './kept-screens.ts';
import { expect, openBoard, test } from './watched-page.ts';

const DEMO = '/demo/p/yongkang-2024/2024-09';

const attribute = (page: Page, name: string) => page.locator('html').getAttribute(name);
const panelOf = (page: Page) => page.getByRole('dialog', { name: '显示设置' });

/** The classes of everything on the page that would move. */
const movingOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter((each) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
        return (
          animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration) || scrollBehavior === 'smooth'
        );
      })
      .map((each) => each.className),
  );

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
      expect(await movingOn(page)).toEqual([]);
    });

  test('lets nothing move on what was frozen when motion is reduced', async ({ page }) => {
    test.slow();
    await choose(page, { motion: 'reduced' });
    const kept = await freezeTwo(page);
    for (const screen of keptScreens) {
      await openKept(page, screen, kept);
      expect.soft(await movingOn(page), screen[0]).toEqual([]);
    }
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
