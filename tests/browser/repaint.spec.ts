import { watchChanges, watchDrawing, whatWasDrawn } from './drawn-gauges.ts';
import { areaHeadings, expect, meter, open, openBoard, test } from './watched-page.ts';

const OPENNESS = '聚力“内外融合”促开放';
const MONTH = '/p/yongkang-2024/2024-11';

test('one entry draws one gauge anew, once, and touches no other', async ({ page, context }) => {
  await watchDrawing(page);
  await openBoard(page, MONTH);
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '0.0');
  // The opening itself draws all ten: the watch sees what it should.
  const opening = await page.evaluate(() => window.drawnGauges.flat());
  expect([...new Set(opening)].sort()).toEqual([...areaHeadings].sort());
  await watchChanges(page);

  const other = await context.newPage();
  await open(other, `${MONTH}/target/2024-overseas-self-run-exhibitions`);
  await other.getByRole('textbox', { name: '年初以来累计数' }).fill('6');
  await other.getByRole('button', { name: '保存11月填报' }).click();
  await expect(other.getByText('已保存：2024年11月，6场（部门自报）。')).toBeVisible();
  await expect(meter(page, OPENNESS)).toHaveAttribute('aria-valuenow', '2.8');
  await expect(page.getByText(/已填报1项/)).toBeVisible();

  expect(await whatWasDrawn(page)).toEqual({ drawn: [OPENNESS], changed: [OPENNESS] });
});
