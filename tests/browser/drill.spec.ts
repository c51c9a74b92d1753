import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, open, openBoard, test } from './watched-page.ts';

/** Every link of the board that leads to a list, with the first number it says. */
async function countsOn(page: Page): Promise<{ href: string; count: number }[]> {
  const links = await page.locator('main a[href*="/list/"]').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent ?? '',
    })),
  );
  return links.flatMap(({ href, text }) => {
    const count = /\d+/.exec(text)?.[0];
    return count === undefined ? [] : [{ href, count: Number(count) }];
  });
}

/** Opens a list inside the page as it stands, without loading it anew, and counts its rows. */
async function rowsAt(page: Page, href: string, count: number): Promise<{ rows: number; said: number }> {
  return page.evaluate(
    async ([to, wanted]) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const read = () => ({
        rows: document.querySelectorAll('.list-table tbody tr').length,
        said: Number(/\d+/.exec(document.querySelector('#list-title ~ .summary')?.textContent ?? '')?.[0]),
      });
      location.hash = to;
      // The list of the address before stands until this one is painted.
      for (let frames = 0; frames < 3; frames += 1) await frame();
      const patience = performance.now() + 10_000;
      while ((read().rows !== wanted || read().said !== wanted) && performance.now() < patience)
        await frame();
      return read();
    },
    [href, count] as const,
  );
}

for (const [name, address, least] of [
  ['the demonstration in September', '/demo/p/yongkang-2024/2024-09', 50],
  ['the demonstration by what was accepted', '/demo/p/yongkang-2024/2024-09;accepted', 50],
  ['the published year', '/p/yongkang-2024/2024-12', 25],
  ['a month without a figure', '/p/yongkang-2024/2024-06', 20],
] as const)
  test(`every number of the board leads to as many rows: ${name}`, async ({ page }) => {
    await openBoard(page, address);
    await expect(page.locator('.bulletin a').first()).toBeVisible();
    await page.locator('details.page-table > summary').click();
    const counts = await countsOn(page);
    expect(counts.length).toBeGreaterThanOrEqual(least);
    const found = [];
    for (const { href, count } of counts) found.push({ href, ...(await rowsAt(page, href, count)) });
    expect(found).toEqual(counts.map(({ href, count }) => ({ href, rows: count, said: count })));
  });

for (const address of [
  '/demo/p/yongkang-2024/2024-09/area/innovation',
  '/demo/p/yongkang-2024/2024-09;accepted/area/prosperity',
  '/demo/p/yongkang-2024/2024-09/list/all',
])
  test(`every number of ${address} leads to as many rows`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('.count-link').first()).toBeVisible();
    const counts = (await countsOn(page)).filter(({ href }) => !href.endsWith(address));
    expect(counts.length).toBeGreaterThanOrEqual(8);
    const found = [];
    for (const { href, count } of counts) found.push({ href, ...(await rowsAt(page, href, count)) });
    expect(found).toEqual(counts.map(({ href, count }) => ({ href, rows: count, said: count })));
  });

/** Texts outside any link that say a number of items. What the page itself shows, and rules, are no counts to follow. */
const unlinkedCounts = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const apart =
      'a, svg, select, .field-hint, .summary[role="status"] > strong, .page-foot, .laggards-head, .visually-hidden';
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const said = /(?<!\d)[1-9]\d*\s*项/.exec(textContent ?? '')?.[0];
      if (said !== undefined && parentElement?.closest(apart) === null) found.push(textContent ?? '');
    }
    return found;
  });

for (const address of [
  '/demo/p/yongkang-2024/2024-09',
  '/p/yongkang-2024/2024-12',
  '/demo/p/yongkang-2024/2024-09/area/innovation',
  '/p/yongkang-2024/2024-12/area/investment',
  '/demo/p/yongkang-2024/2024-09/list/all',
])
  test(`no sentence of ${address} counts items without leading to them`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('main a[href*="/list/"]').first()).toBeVisible();
    expect(await unlinkedCounts(page)).toEqual([]);
    // The check itself: a number that loses its link is seen.
    await page
      .locator('main a[href*="/list/"]', { hasText: /[1-9]\d*项/ })
      .first()
      .evaluate((link) => {
        link.replaceWith(link.textContent ?? '');
      });
    expect(await unlinkedCounts(page)).toHaveLength(1);
  });

test('no number on a gauge or in a table is left without its list, but for none', async ({ page }) => {
  await openBoard(page, '/demo/p/yongkang-2024/2024-09');
  const unlinked = await page.locator('.count b, .page-table td.number').evaluateAll((all) =>
    all
      .filter((each) => /^[1-9]\d*$/.test(each.textContent ?? ''))
      .filter((each) => each.closest('a') === null && each.querySelector('a') === null)
      .map((each) => each.textContent),
  );
  expect(unlinked).toEqual([]);
});

test('the worst are named with unit, gap and days, and lead to their target', async ({ page }) => {
  await openBoard(page, '/demo/p/yongkang-2024/2024-09');
  const worst = page.getByRole('list', { name: '落后最严重的任务' }).getByRole('listitem');
  await expect(worst).toHaveCount(3);
  for (const item of await worst.all()) {
    await expect(item).toContainText(/个百分点/);
    await expect(item).toContainText(/演示单位/);
  }
  const name = (await worst.first().getByRole('link').textContent()) ?? '';
  await worst.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('chips widen and narrow the list and change its address; back undoes them', async ({ page }) => {
  await open(page, '/demo/p/yongkang-2024/2024-09/list/light=severe');
  const rows = page.locator('.list-table tbody tr');
  const severe = await rows.count();
  const behind = page.getByRole('list', { name: '亮灯' }).getByRole('link', { name: /^滞后/ });
  const more = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  await behind.click();
  await expect(page).toHaveURL(/list\/light=lagging$/);
  await expect(rows).toHaveCount(severe + more);
  await page.getByLabel('类型').selectOption('numeric');
  await expect(page).toHaveURL(/list\/light=lagging;kind=numeric$/);
  await page.goBack();
  await page.goBack();
  await expect(rows).toHaveCount(severe);
});

test('back from a target finds the list where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/demo/p/yongkang-2024/2024-09/list/all');
  await expect(page.locator('.list-table tbody tr')).toHaveCount(230);
  const far = page.locator('.list-table tbody tr').nth(120).getByRole('link');
  await far.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(2000);
  await far.click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});

test("an area's filter is in its address, and back undoes and restores it", async ({ page }) => {
  await open(page, '/demo/p/yongkang-2024/2024-09/area/innovation');
  const rows = page.locator('.standing-table tbody tr');
  const all = await rows.count();
  await page.getByRole('button', { name: /^滞后/ }).click();
  await expect(page).toHaveURL(/area\/innovation\/light=behind$/);
  const behind = await rows.count();
  expect(behind).toBeLessThan(all);
  await page.getByLabel('查找').fill('新增');
  await expect(page).toHaveURL(/area\/innovation\/light=behind;text=/);
  const narrowed = await rows.count();
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goBack();
  await expect(rows).toHaveCount(narrowed);
  await expect(page.getByLabel('查找')).toHaveValue('新增');
  await page.reload();
  await expect(rows).toHaveCount(narrowed);
  await page.goBack();
  await expect(rows).toHaveCount(all);
});

test('back from a target finds its area where it was left', async ({ page }) => {
  await open(page, '/demo/p/yongkang-2024/2024-09/area/innovation');
  const far = page.locator('.standing-table tbody tr').last().getByRole('link');
  await far.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(500);
  await far.click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});

test("a target's way up names its theme, which its area begins at", async ({ page }) => {
  await open(page, '/demo/p/yongkang-2024/2024-09/target/2024-national-high-tech-enterprises');
  const way = page.getByRole('navigation', { name: '位置' });
  await expect(way.getByRole('link')).toHaveText(['看板', '聚力“科技创新”主引擎', '聚力创新引领']);
  await way.getByRole('link', { name: '聚力创新引领' }).click();
  const theme = page.getByRole('heading', { level: 2, name: '聚力创新引领' });
  await expect(theme).toBeFocused();
  await expect(theme).toBeInViewport();
  await expect(page.getByRole('heading', { level: 2, name: '强化人才引育' })).toBeAttached();
});

for (const part of ['light=green', 'forecast=likely', 'theme=nowhere', 'unit=u1'])
  test(`an area with a filter it cannot show, ${part}, is not found`, async ({ page }) => {
    await open(page, `/p/yongkang-2024/2024-12/area/innovation/${part}`);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
  });

for (const part of ['light=green', 'area=nowhere', 'unit=nobody', 'everything', 'light=severe;x=1'])
  test(`a list nobody can mean, ${part}, is not found and not everything`, async ({ page }) => {
    await open(page, `/p/yongkang-2024/2024-12/list/${part}`);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the list has no fault that axe finds, nor is it wider than the screen, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/demo/p/yongkang-2024/2024-09/list/light=lagging');
    await expect(page.locator('.list-table')).toBeVisible();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...violations.map(({ id }) => id), ...(scrollWidth > clientWidth ? ['too wide'] : [])];
    });
    expect(found).toEqual([]);
  });
