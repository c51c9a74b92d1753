import { carry, chip, commitButton, countsOf, letGo, openImport, workbook } from './import-page.ts';
import { longTasksBetween, nowIn, watchLongTasks } from './long-tasks.ts';
import { machineFactor } from './machine.ts';
import { expect, test } from './watched-page.ts';
import { yearLedger } from './year-ledger.ts';

// A trace takes pictures of every row of the page in the page's own time.
test.use({ trace: 'off' });

/** Nothing a person notices: keys and clicks are answered within it. */
const LONGEST_MS = 200;
const ROWS = 5000;

test('5,000 rows are previewed and committed while the page answers all the time', async ({ page }) => {
  await watchLongTasks(page);
  const file = workbook('全年台账.xlsx', await yearLedger({ rows: ROWS }));
  await openImport(page);
  const carried = await carry(page, file);
  const free = await machineFactor(page);

  const dropped = await nowIn(page);
  await letGo(page, carried);
  await expect(commitButton(page)).toBeVisible();
  const previewed = await nowIn(page);
  const counts = await countsOf(page);
  const own = (counts.新增 ?? 0) + (counts.待确认 ?? 0);
  expect(own).toBeGreaterThan(2700);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(ROWS);
  expect(counts).toMatchObject({ 更正: 0, 不能导入: 1120, 未填: 0, 不是数据的行: 0 });

  // Works that reached their goal unproven, and figures that are printed already: asked about, and confirmed by kind.
  await chip(page, '待确认').click();
  const kinds = page.getByRole('group', { name: '按同类问题一并确认' }).getByRole('button');
  for (let left = await kinds.count(); left > 0; left -= 1) {
    await kinds.first().click();
    await expect(kinds).toHaveCount(left - 1);
  }
  const confirmed = await nowIn(page);
  await commitButton(page).click();
  await expect(page.getByText(`已导入 ${own} 条`)).toBeVisible();
  const committed = await nowIn(page);

  const tasks = await longTasksBetween(page, dropped, committed);
  const factor = Math.max(free, await machineFactor(page));
  const figures = `preview ${Math.round(previewed - dropped)} ms, commit ${Math.round(committed - confirmed)} ms`;
  const description = `${figures}, long tasks ${tasks.join(' ') || 'none'} ms, machine ${factor.toFixed(2)}`;
  test.info().annotations.push({ type: '5,000 rows', description });
  expect(tasks[0] ?? 0, description).toBeLessThan(LONGEST_MS * factor);
});
