import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, meter, open, openBoard, test } from './watched-page.ts';

const DEMO = '/demo/p/yongkang-2024';
const told = (page: Page) => page.locator('.compare-told');
const rows = (page: Page) => page.locator('.compare-table tbody tr');

async function openCompare(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(told(page)).toBeVisible();
}

/** Every number of the page that leads to its items, with what it says. */
async function countsOn(page: Page): Promise<{ href: string; count: number }[]> {
  const links = page.locator('.compare-sentence a, .flow-table a, .compare-list .chips a');
  return links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      count: Number(/\d+/.exec(link.textContent ?? '')?.[0]),
    })),
  );
}

/** The items the page lists at an address that is reached inside the page, and how many it says it lists. */
async function listedAt(page: Page, href: string, count: number): Promise<{ rows: number; said: number }> {
  return page.evaluate(
    async ([to, wanted]) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const read = () => ({
        rows: document.querySelectorAll('.compare-table tbody tr').length,
        said: Number(
          /\d+/.exec(document.querySelector('.compare-list > [role=status]')?.textContent ?? '')?.[0],
        ),
      });
      location.hash = to;
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
  ['September against August', `${DEMO}/2024-09/compare`, 20],
  ['one area by what was accepted', `${DEMO}/2024-09;accepted/compare/2024-06/area=innovation`, 10],
  ['the year’s end backwards', `${DEMO}/2024-03/compare/2024-12`, 20],
] as const)
  test(`every number leads to as many rows: ${name}`, async ({ page }) => {
    await openCompare(page, address);
    const counts = await countsOn(page);
    expect(counts.length).toBeGreaterThanOrEqual(least);
    const found = [];
    for (const { href, count } of counts) found.push({ href, ...(await listedAt(page, href, count)) });
    expect(found).toEqual(counts.map(({ href, count }) => ({ href, rows: count, said: count })));
  });

test('the flow of lights reconciles: rows total what the first month has, columns what the second has', async ({
  page,
}) => {
  const lightsOf = async (month: string): Promise<Record<string, number>> => {
    await openBoard(page, `${DEMO}/${month}`);
    await page.locator('details.page-table > summary').click();
    const cells = await page
      .locator('.light-table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th')?.textContent,
          Number(row.querySelector('td')?.textContent),
        ]),
      );
    return Object.fromEntries(cells.filter(([, count]) => count !== 0));
  };
  const august = await lightsOf('2024-08');
  const september = await lightsOf('2024-09');
  await openCompare(page, `${DEMO}/2024-09/compare/2024-08`);
  const flow = await page.locator('.flow-table').evaluate((table) => {
    const numbers = (row: Element) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent));
    const names = [...table.querySelectorAll('thead th')].map((head) => head.textContent ?? '').slice(1, -1);
    const body = [...table.querySelectorAll('tbody tr')];
    const foot = table.querySelector('tfoot tr');
    return {
      before: Object.fromEntries(
        body.map((row) => [row.querySelector('th')?.textContent, numbers(row).at(-1)]),
      ),
      sums: body.map((row) =>
        numbers(row)
          .slice(0, -1)
          .reduce((all, count) => all + count, 0),
      ),
      after: Object.fromEntries(names.map((name, place) => [name, foot ? numbers(foot)[place] : undefined])),
    };
  });
  expect(flow.before).toEqual(august);
  expect(flow.after).toEqual(september);
  expect(flow.sums).toEqual(Object.values(flow.before));
});

test('the published outcomes of 2024 are what December brought', async ({ page }) => {
  await openCompare(page, '/p/yongkang-2024/2024-12/compare');
  await expect(told(page)).toHaveText(
    '12月比11月：新完成7项、新填报2项；前一时点尚无填报，后一时点完成率3.4%。',
  );
  await page.getByRole('link', { name: '新填报2项' }).click();
  await expect(rows(page)).toHaveCount(2);
  const highTech = page.getByRole('row', { name: '新增国家高新技术企业' });
  await expect(highTech).toContainText('未填报');
  await expect(highTech).toContainText('严重滞后');
  await expect(highTech).toContainText('40家');
  await expect(page.getByRole('heading', { name: '变化清单' })).toBeFocused();
});

test('a gauge says what became of it since last month, as the two boards print it, and leads to what changed', async ({
  page,
}) => {
  const heading = '聚力“科技创新”主引擎';
  const shownIn = async (month: string): Promise<number> => {
    await openBoard(page, `${DEMO}/${month}`);
    return Number(await meter(page, heading).getAttribute('aria-valuenow'));
  };
  const august = await shownIn('2024-08');
  const points = ((await shownIn('2024-09')) - august).toFixed(1).replace(/\.0$/, '');
  const gauge = page.getByRole('article', { name: heading });
  await expect(gauge.locator('.gauge-change')).toHaveText(`较上月 +${points}个百分点`);
  await expect(meter(page, heading)).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`较上月上升${points}个百分点(，|$)`),
  );
  await page.locator('details.page-table > summary').click();
  await expect(page.getByRole('row', { name: heading })).toContainText(`+${points}`);
  await gauge.getByRole('link', { name: /^较上月/ }).click();
  await expect(page).toHaveURL(/2024-09\/compare\/2024-08\/area=innovation$/);
  await expect(page.getByRole('main').getByRole('combobox', { name: '任务领域' })).toHaveValue('innovation');
  await expect(told(page)).toContainText(`上升${points}个百分点`);
});

test('the first month of a plan has no month before: a first figure is no rise', async ({ page }) => {
  await openBoard(page, `${DEMO}/2024-01`);
  await expect(page.locator('.gauge-change').first()).toHaveText('首次填报');
  await openBoard(page, '/p/yongkang-2024/2024-06');
  await expect(page.locator('.gauge-change')).toHaveCount(0);
  await openCompare(page, `${DEMO}/2024-01/compare`);
  await expect(page.getByText('两个时点相同，没有可比的变化。')).toBeVisible();
});

test('a corrected figure is known as it was then, with the reason why it changed since', async ({ page }) => {
  const target = '/p/yongkang-2024/2024-11/target/2024-overseas-self-run-exhibitions';
  const log = async (figure: string, reason?: string): Promise<void> => {
    await open(page, target);
    await page.getByRole('textbox', { name: '年初以来累计数' }).fill(figure);
    if (reason !== undefined) await page.getByRole('textbox', { name: '更正理由' }).fill(reason);
    await page.getByRole('button', { name: /^保存11月/ }).click();
    await expect(page.getByText(`已保存：2024年11月，${figure}场`)).toBeVisible();
  };
  // 23:59 in Shanghai on the 5th, and the first minute of the 10th.
  await page.clock.setFixedTime('2031-03-05T15:59:00.000Z');
  await log('2');
  await page.clock.setFixedTime('2031-03-09T16:00:30.000Z');
  await log('7', '补报五场');

  await openCompare(page, '/p/yongkang-2024/2024-11/compare/2024-11@2031-03-05');
  await expect(told(page)).toContainText('11月（按现在所知）比11月（按2031年3月5日所知）：新完成1项；');
  const row = page.getByRole('row', { name: '境外自办展' });
  await expect(row).toContainText('2场');
  await expect(row).toContainText('7场');
  await expect(row).toContainText('2024年11月：补报五场');
  await expect(page.getByText('公开文件中的目标任务视为自始已知')).toBeVisible();

  // The day before the correction knows no more; the day of it does; the day before the first knows nothing.
  const known = page.getByRole('group', { name: '前一时点' }).getByLabel('当时所知');
  await known.fill('2031-03-09');
  await expect(page).toHaveURL(/2024-11@2031-03-09$/);
  await expect(told(page)).toContainText('新完成1项');
  await known.fill('2031-03-10');
  await expect(page.getByText('两个时点之间没有变化。')).toBeVisible();
  await known.fill('2031-03-04');
  await expect(row).toContainText('未填报');
  await expect(told(page)).toContainText('前一时点尚无填报');
});

test('the moments are changed and swapped by keyboard, and the address says it all', async ({
  page,
  context,
}) => {
  await openCompare(page, `${DEMO}/2024-09/compare`);
  const before = page.getByRole('group', { name: '前一时点' });
  const after = page.getByRole('group', { name: '后一时点' });
  await before.getByLabel('数据截至').selectOption('2024-06');
  await expect(page).toHaveURL(/2024-09\/compare\/2024-06$/);
  await expect(told(page)).toContainText('9月比6月');
  const there = await told(page).textContent();
  await page.getByRole('button', { name: '前后互换' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2024-06\/compare\/2024-09$/);
  await expect(page.getByRole('button', { name: '前后互换' })).toBeFocused();
  await expect(told(page)).toContainText('6月比9月');
  await after.getByLabel('当时所知').fill('2024-07-31');
  await expect(page).toHaveURL(/2024-06\/compare\/2024-09\.\.@2024-07-31$/);
  await expect(told(page)).toContainText('6月（按2024年7月31日所知）比9月（按现在所知）');
  await after.getByRole('button', { name: '改为现在所知' }).click();
  await page.getByRole('button', { name: '前后互换' }).click();
  await expect(told(page)).toHaveText(there ?? '');
  await page.getByRole('link', { name: /^转黄\d+项$/ }).click();
  const count = await rows(page).count();
  // Sent to a colleague: the same list on another page.
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other)).toHaveCount(count);
  await expect(told(other)).toHaveText(there ?? '');
});

test('back from a target finds the list where it was left', async ({ page }) => {
  await openCompare(page, `${DEMO}/2024-09/compare/2024-08/kind=moved`);
  const far = rows(page).nth(40).getByRole('link');
  await far.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(1000);
  await far.click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(told(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});

for (const part of [
  '2024-13',
  '2023-12',
  '2024-06@2024-02-30',
  '2024-08/kind=green',
  '2024-08/kind=adjusted',
  '2024-08/area=nowhere',
])
  test(`a comparison nobody can mean, ${part}, is not found`, async ({ page }) => {
    await open(page, `/p/yongkang-2024/2024-12/compare/${part}`);
    await expect(page.getByRole('heading', { level: 1, name: '没有这个页面' })).toBeVisible();
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 700],
] as const)
  test(`the comparison has no fault that axe finds, nor is it wider than the screen, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openCompare(page, `${DEMO}/2024-09/compare/2024-06@2024-07-31`);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...violations.map(({ id }) => id), ...(scrollWidth > clientWidth ? ['too wide'] : [])];
    });
    expect(found).toEqual([]);
  });
