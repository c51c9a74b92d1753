import axe from 'axe-core';
import { clockOf, DEMO, openStill, openWall, PAGES, placeOf } from './wall-steps.ts';
import { expect, openBoard, test } from './watched-page.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

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
    const box =
      element.closest(
        '.wall-name, .wall-gap, .wall-plan, .wall-unit > span, .wall-calm-figure, .wall-calm-goal',
      ) ?? element;
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
  await page.clock.pauseAt(new Date('2026-07-03T09:10:00+08:00'));
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

test('a mouse at rest points at nothing: no underline, no cursor, until it is moved', async ({ page }) => {
  await openBoard(page, `${DEMO}/2024-09`);
  const link = page.getByRole('link', { name: '大屏' });
  await link.click();
  const number = page.getByRole('link', { name: /^未填报\d+项$/ });
  await expect(number).toBeVisible();
  const wall = page.locator('.wall');
  await expect(wall).toHaveCSS('cursor', 'none');
  await number.hover();
  await expect(number).toHaveCSS('text-decoration-line', 'underline');
  await expect(wall).not.toHaveCSS('cursor', 'none');
  await expect(wall).toHaveCSS('cursor', 'none');
  await expect(number).toHaveCSS('text-decoration-line', 'none');
});

test('the controls cover no gauge and no count while they are shown, nor that the figures are made up', async ({
  page,
}) => {
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openWall(page, `${DEMO}/2024-09/wall`);
    await page.mouse.click(width / 2, height - 3);
    await expect(page.locator('.wall-bar')).toHaveCSS('opacity', '1');
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.wall-bar')?.getBoundingClientRect();
      const all = [...document.querySelectorAll('.wall-counts, .wall-gauge')];
      const mark = document.querySelector('.wall-demo')?.getBoundingClientRect();
      const atMark = mark && document.elementFromPoint(mark.x + mark.width / 2, mark.y + mark.height / 2);
      return [
        ...all.filter((each) => each.getBoundingClientRect().top < (bar?.bottom ?? Infinity) - 1),
        ...(atMark?.matches('.wall-demo') ? [] : [atMark]),
      ].map((each) => each?.className);
    });
    expect(covered, `${width}`).toEqual([]);
  }
});

test('an area in which nothing is behind shows how its items stand, as many as there is room for', async ({
  page,
}) => {
  await openWall(page, `${DEMO}/2024-09/wall`);
  await page.keyboard.press('Home');
  const items = page.locator('.wall-calm-items > li');
  for (let place = 0; place < PAGES && (await items.count()) < 3; place += 1)
    await page.keyboard.press('ArrowRight');
  await expect(page.getByText('没有落后的任务')).toBeVisible();
  await expect(items.first()).toContainText(/正常.*完成\d/);
  await page.keyboard.press('Space');
  const all = page.getByRole('link', { name: /^共\d+项$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect(page.locator('.list-table tbody tr')).toHaveCount(count);
});

test('a machine that slept shows the right time at once and has turned one page, not many', async ({
  page,
}) => {
  const begin = '2026-12-31T21:50:00+08:00';
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
