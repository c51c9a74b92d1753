import type { CDPSession, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, openBoard, test } from './watched-page.ts';

// A trace keeps pictures and handles of the page, and time is what this file is about.
test.use({ trace: 'off', viewport: { width: 1920, height: 1080 } });

const DEMO = '/demo/p/yongkang-2024';
const INNOVATION = '聚力“科技创新”主引擎';
const PAGES = 12;
const SECONDS = 20;
const TURNS_AN_HOUR = 3600 / SECONDS;

async function openWall(page: Page, address = `${DEMO}/wall`): Promise<void> {
  await page.goto(`/#${address}`);
  await expect(page.locator('.wall-page')).toBeVisible();
}

/** Opens the wall and stops its time a minute after the moment at which its clock was installed. */
async function openStill(page: Page, moment: string, address?: string): Promise<void> {
  await openWall(page, address);
  await expect(page.locator('.wall-part')).toHaveCount(PAGES);
  // To the moment at which the first page has just begun.
  await page.keyboard.press(' ');
  await page.clock.pauseAt(new Date(Date.parse(moment) + 60_000));
  await page.keyboard.press(' ');
  await expect(page.getByText('已暂停', { exact: true })).toBeHidden();
}

/** A text of the page. Not by a locator: Playwright keeps what it last looked at, and here every node is counted. */
const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Which page is shown, counted from 0. */
const placeOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.wall-part')].findIndex((part) => part.matches('.wall-part-here')),
  );

const clockOf = (page: Page): Promise<string> => textOf(page, '.wall-clock');

/** The completion that the one dial of an area's page says. */
const completionOn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('.wall-state [role="meter"]')?.ariaValueNow));

/** How often the wall was given another page, as the page itself sees it. */
const watchTurns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { turns: 0 };
    Object.assign(window, { seen });
    const wall = document.querySelector('.wall');
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element && node.matches('.wall-page')) seen.turns += 1;
    }).observe(wall ?? document, { childList: true });
  });
const turnsSeen = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { seen: { turns: number } }).seen.turns);

/** Lets the time of so many pages run, one after the other, each of them painted. */
async function letTurn(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await page.clock.runFor(SECONDS * 1000);
}

interface Weight {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function weighNow(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}

/** What the page holds once nothing more goes: React lets go of a page a moment after it has left it. */
async function weigh(session: CDPSession): Promise<Weight> {
  let weight = await weighNow(session);
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const next = await weighNow(session);
    same = next.nodes === weight.nodes && next.listeners === weight.listeners ? same + 1 : 0;
    weight = next;
  }
  return weight;
}

/** What the tabs' timers would do by themselves, while the time of the wall moves by hardly anything. */
async function untilSeen(page: Page, isSeen: () => Promise<boolean>): Promise<void> {
  const look = async (): Promise<boolean> => {
    await page.clock.runFor(5);
    return isSeen();
  };
  await expect.poll(look, { intervals: [50] }).toBe(true);
}

/** Another tab in which a figure of December is about to be corrected from 82 to 89 of 100. */
async function openCorrection(page: Page): Promise<void> {
  await page.goto(`/#${DEMO}/2024-12/target/2024-smart-manufacturing-projects`);
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('89');
  await page.getByRole('textbox', { name: '更正理由' }).fill('核对后更正');
}

test('an hour on the wall: 180 turns, a midnight and a correction, and nothing piles up', async ({
  page,
}) => {
  const begin = '2026-07-03T23:19:00+08:00';
  await page.clock.install({ time: new Date(begin) });
  const other = await page.context().newPage();
  await openCorrection(other);
  await openStill(page, begin);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await watchTurns(page);
  const reload = await page.evaluate(() => performance.timeOrigin);

  // Ten minutes, and on to the first page: code and caches are what they will be.
  await letTurn(page, 3 * PAGES);
  expect(await placeOf(page)).toBe(0);
  const early = await weigh(session);

  // To the page of the area in which another tab then corrects a figure.
  const area = 5;
  const before = 7 * PAGES + area;
  await letTurn(page, before - 3 * PAGES);
  expect(await textOf(page, 'h2')).toBe(INNOVATION);
  const was = await completionOn(page);
  await other.getByRole('button', { name: '保存12月更正' }).click();
  await untilSeen(page, async () => (await completionOn(page)) !== was);
  // 89 of 100 instead of 82, of one of 28 targets: a quarter of a point.
  expect((await completionOn(page)) - was).toBeCloseTo(0.25, 0);
  expect(await completionOn(page)).toBeGreaterThan(was);
  expect(await placeOf(page)).toBe(area);

  // 23:20 and 40 minutes.
  const midnight = 40 * 3;
  await letTurn(page, midnight - 2 - before);
  expect(await clockOf(page)).toBe('23:59');
  await letTurn(page, 3);
  expect(await clockOf(page)).toBe('00:00');
  expect(await textOf(page, '.wall-head')).toContain('数据截至 2024年12月');

  await letTurn(page, TURNS_AN_HOUR - midnight - 1);
  expect(await turnsSeen(page)).toBe(TURNS_AN_HOUR);
  expect(await placeOf(page)).toBe(0);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(reload);
  const late = await weigh(session);
  expect({ nodes: late.nodes, listeners: late.listeners }).toEqual({
    nodes: early.nodes,
    listeners: early.listeners,
  });
  // A heap is never the same twice: code gets faster, the clock of the test keeps its list. One page kept at each of
  // these 144 turns would be some fifteen megabytes.
  expect(late.heap - early.heap).toBeLessThan(1_000_000);

  // Any key stops it.
  await page.keyboard.press('x');
  await letTurn(page, 5);
  expect(await placeOf(page)).toBe(0);
  await expect(page.getByText('已暂停', { exact: true })).toBeVisible();
});

test('what the wall shows is read at six metres: no type is too small, nothing is cut, at any size', async ({
  page,
}) => {
  for (const [width, height] of [
    [1920, 1080],
    [3840, 2160],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openWall(page, `${DEMO}/2024-09/wall`);
    await page.keyboard.press('Home');
    for (let place = 0; place < PAGES; place += 1) {
      expect(await placeOf(page)).toBe(place);
      expect(await page.evaluate(faultsFromAfar), `page ${place} at ${width}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Home');
  }
});

/** What cannot be read from afar: too small, or not wholly there. Runs in the page. */
function faultsFromAfar(): string[] {
  const smallest = (Math.min(innerWidth, (innerHeight * 16) / 9) * 2.42) / 100;
  const faults: string[] = [];
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the page scrolls');
  for (const element of document.querySelectorAll('.wall-head *, .wall-page *')) {
    const text = [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map((node) => node.textContent);
    if (text.join('').trim() === '' || element.closest('.visually-hidden, title') !== null) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < smallest - 0.1) faults.push(`${text.join('')}: ${size}px`);
    // A line box is a little higher than its line; what is cut loses a good part of a character.
    const box = element.closest('.wall-name, .wall-gap, .wall-plan, .wall-unit > span') ?? element;
    const hidden = getComputedStyle(box).overflow !== 'visible';
    if (hidden && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + size / 2))
      faults.push(`${text.join('')}: cut`);
    const { right, bottom } = element.getBoundingClientRect();
    if (right > innerWidth || bottom > innerHeight) faults.push(`${text.join('')}: outside`);
  }
  return faults;
}

test('the wall is opened from the board, led by keys, and left by them', async ({ page }) => {
  await openBoard(page, `${DEMO}/2024-09`);
  await page.getByRole('link', { name: '大屏' }).click();
  await expect(page).toHaveURL(/2024-09\/wall$/);
  await expect(page.getByRole('meter')).toHaveCount(10);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const said = page.getByRole('status');
  await expect(said).toHaveText('');

  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: '落后最严重的任务' })).toBeVisible();
  await expect(said).toHaveText('第2页，共12页，正在轮播。');
  await page.keyboard.press('Space');
  await expect(said).toHaveText('第2页，共12页，已暂停。');
  await page.keyboard.press('Space');
  await page.keyboard.press('j');
  await expect(said).toHaveText('第2页，共12页，已暂停。');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('第12页，共12页，已暂停。');
  await page.keyboard.press('Home');
  await expect(page.getByRole('meter')).toHaveCount(10);

  await page.keyboard.press('+');
  await expect(page).toHaveURL(/2024-09\/wall\/40$/);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/2024-09\/wall\/10$/);
  await expect(page.getByRole('button', { name: '10秒', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: '退出全屏' })).toBeVisible();
  await page.getByRole('button', { name: '退出全屏' }).click();
  await expect(page.getByRole('button', { name: '全屏', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/2024-09$/);
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('the controls go after a while of calm, come back with a click, and stay while a key is in them', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-07-03T09:00:00+08:00') });
  await openWall(page);
  const bar = page.getByRole('region', { name: '大屏控制' });
  await expect(bar).toHaveCSS('opacity', '1');
  await page.clock.pauseAt(new Date('2026-07-03T09:01:00+08:00'));
  await expect(bar).toHaveCSS('opacity', '0');

  await page.mouse.click(400, 100);
  await expect(bar).toHaveCSS('opacity', '1');
  await bar.getByRole('button', { name: '下一页' }).click();
  expect(await placeOf(page)).toBeGreaterThan(0);
  await page.clock.runFor(6000);
  await expect(bar).toHaveCSS('opacity', '0');

  const pause = bar.getByRole('button', { name: '暂停' });
  await page.keyboard.press('Home');
  for (let tabs = 0; tabs < 60 && !(await bar.evaluate((own) => own.matches(':focus-within'))); tabs += 1)
    await page.keyboard.press('Tab');
  await page.clock.runFor(60_000);
  await expect(bar).toHaveCSS('opacity', '1');
  // The tab key stopped the turning: the page that is read by keyboard stays.
  await expect(pause).toHaveCount(0);
  expect(await placeOf(page)).toBe(0);
  await bar.getByRole('button', { name: '继续' }).focus();
  await page.keyboard.press('Space');
  await expect(pause).toBeFocused();
  await page.clock.runFor(20_000);
  expect(await placeOf(page)).toBe(1);
});

test('a machine that slept shows the right time at once and has turned one page, not many', async ({
  page,
}) => {
  const begin = '2026-12-31T21:59:00+08:00';
  await page.clock.install({ time: new Date(begin) });
  await openStill(page, begin);
  expect(await clockOf(page)).toBe('22:00');
  await page.clock.fastForward('03:00:00');
  expect(await clockOf(page)).toBe('01:00');
  expect(await placeOf(page)).toBe(1);
});

test('the screen is kept awake, again after the tab was away, and let go when the wall is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked = { held: 0, all: 0 };
    const request = async () => {
      asked.held += 1;
      asked.all += 1;
      const lock = {
        released: false,
        release: async () => {
          if (!lock.released) asked.held -= 1;
          lock.released = true;
        },
      };
      Object.assign(window, { drop: lock.release });
      return lock;
    };
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const asked = (): Promise<unknown> => page.evaluate(() => (window as unknown as { asked: unknown }).asked);
  await openWall(page);
  await expect.poll(asked).toEqual({ held: 1, all: 1 });
  await page.evaluate(async () => {
    await (window as unknown as { drop: () => Promise<void> }).drop();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(asked).toEqual({ held: 1, all: 2 });
  await expect(page.getByText('不能阻止屏幕休眠')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(asked).toEqual({ held: 0, all: 2 });
});

test('where the screen cannot be kept awake the wall says so among its controls and goes on', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'wakeLock', { value: undefined }));
  await openWall(page);
  await expect(page.getByText('本浏览器不能阻止屏幕休眠')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(page)).toBe(1);
});

test('the wall without a month shows the latest; that of a month stays with it, and shows what comes in for it', async ({
  page,
  context,
}) => {
  const plan = '/p/yongkang-2024';
  await openWall(page, `${plan}/wall`);
  await expect(page.getByText('数据截至 2024年12月')).toBeVisible();
  await openWall(page, `${plan}/2024-06/wall`);
  await expect(page.getByText('数据截至 2024年6月')).toBeVisible();
  // In June nothing is known: one page, which there is nothing to turn to.
  await expect(page.locator('.wall-part')).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(`/#${plan}/2024-06/target/2024-overseas-self-run-exhibitions`);
  await other.getByRole('textbox', { name: '年初以来累计数' }).fill('1');
  await other.getByRole('button', { name: '保存6月填报' }).click();
  await expect(other.getByText('已保存：2024年6月')).toBeVisible();
  // Now there is: what is behind, its area, and the areas of which nothing is judged.
  await expect(page.locator('.wall-part')).toHaveCount(4);
  expect(await placeOf(page)).toBe(0);
  await expect(page.getByText('数据截至 2024年6月')).toBeVisible();
});

test('a number leads to its items, and back to the page it stood on, paused as it was', async ({ page }) => {
  await openWall(page, `${DEMO}/2024-09/wall`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const behind = page.getByRole('link', { name: /^滞后\d+项$/ });
  const count = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  await behind.click();
  await expect(page.locator('.list-table tbody tr')).toHaveCount(count);
  await page.goBack();
  await expect(page.getByText('已暂停', { exact: true })).toBeVisible();
  expect(await placeOf(page)).toBe(3);
});

test('nothing moves where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWall(page);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const theme of ['light', 'dark'])
  test(`axe finds nothing on any kind of page, ${theme}`, async ({ page }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('juli.display', JSON.stringify({ theme: chosen, motion: 'reduced' })),
      theme,
    );
    for (const address of [`${DEMO}/2024-09/wall`, '/p/yongkang-2024/wall']) {
      await openWall(page, address);
      await page.keyboard.press('Space');
      const pages = await page.locator('.wall-part').count();
      for (const place of [0, 1, 3, pages - 1]) {
        while ((await placeOf(page)) !== place) await page.keyboard.press('ArrowRight');
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
          );
        });
        expect(found, `${address} ${place}`).toEqual([]);
      }
    }
  });

for (const address of [
  '/p/yongkang-2024/2024-12/wall/15',
  '/p/yongkang-2024/2030-01/wall',
  '/p/nowhere/wall',
])
  test(`a wall nobody can mean is not found: ${address}`, async ({ page }) => {
    await page.goto(`/#${address}`);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeVisible();
  });
