import type { Page } from '@playwright/test';
import { clockOf, DEMO, letTurn, openStill, PAGES, placeOf, SECONDS, textOf } from './wall-steps.ts';
import { weigh, weighAgainst } from './wall-weight.ts';
import { expect, test } from './watched-page.ts';

// A trace keeps pictures and handles of the page, and here every node is counted.
test.use({ trace: 'off', viewport: { width: 1920, height: 1080 } });

const INNOVATION = '聚力“科技创新”主引擎';
const TURNS_AN_HOUR = 3600 / SECONDS;

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
  const begin = '2026-07-03T23:10:00+08:00';
  await page.clock.install({ time: new Date(begin) });
  const other = await page.context().newPage();
  await openCorrection(other);
  await openStill(page, begin);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await watchTurns(page);
  const reload = await page.evaluate(() => performance.timeOrigin);

  // Ten minutes, and on to the first page: code and caches are what they will be.
  await letTurn(page, 2 * PAGES);
  const first = await weigh(session);
  await letTurn(page, PAGES);
  expect(await placeOf(page)).toBe(0);
  const second = await weigh(session);
  const early = first.nodes < second.nodes ? first : second;

  // To the page of the area in which another tab then corrects a figure.
  const area = 5;
  const before = 7 * PAGES + area;
  await letTurn(page, before - 3 * PAGES);
  expect(await textOf(page, 'h2')).toBe(INNOVATION);
  const was = await completionOn(page);
  await other.getByRole('button', { name: '保存12月更正' }).click();
  await untilSeen(page, async () => (await completionOn(page)) !== was);
  // 89 of 100 instead of 82, of one of 28 targets: a quarter of a point, as two rounded numbers show it.
  expect(['0.2', '0.3']).toContain(((await completionOn(page)) - was).toFixed(1));
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
  const late = await weighAgainst(early, page, session);
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
