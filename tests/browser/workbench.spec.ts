import { CountedKeys } from './counted-keys.ts';
import {
  cellOf,
  detailOf,
  figureOf,
  logColumn,
  openFill,
  pasteBlock,
  questionsIn,
  rowOf,
  saveAll,
  targetsIn,
} from './fill-steps.ts';
import { assign } from './office-steps.ts';
import { expect, meter, open, test } from './watched-page.ts';

// Each test has a browser context of its own.
test.describe.configure({ mode: 'parallel' });

const UNIT = '市商务局';
const openness = { area: '聚力“内外融合”促开放' };
const city = { area: '聚力“品质城市”新蝶变' };

/** Twelve items of a bureau with what they stood at in May, in the words of the plan. */
const may: Readonly<Record<string, string>> = {
  打通永义公路: '前期',
  境外拓市场团组: '15',
  境外自办展: '3',
  建设五金生活馆: '8',
  境外五金品牌展示中心: '2',
  出口总额增速: '5.1',
  办好门博会: '筹备',
  促消费活动: '20',
  社零消费总额增速: '4.2',
  '“一类事”特色场景': '4',
  企业合规改革示范企业: '6',
  为市场主体减负: '6.5',
};

/** What is new in June; the other nine stand as they stood. */
const june: Readonly<Record<string, { keys: string; shown: string }>> = {
  打通永义公路: { keys: '3', shown: '开工' },
  境外拓市场团组: { keys: '18', shown: '18个' },
  为市场主体减负: { keys: '8.2', shown: '8.2亿元' },
};

test('a bureau updates twelve items from the keyboard alone in less than three minutes', async ({ page }) => {
  test.slow();
  await assign(page, Object.fromEntries(Object.keys(may).map((target) => [target, UNIT])));
  await openFill(page, '2024-05', { unit: UNIT });
  await logColumn(page, may);
  await page.getByRole('combobox', { name: '填报月份' }).selectOption('2024-06');
  await expect(page.getByRole('heading', { level: 1, name: `${UNIT} 2024年6月填报` })).toBeVisible();
  // The focus stands where it does for somebody who opens the address.
  await page.reload();
  await expect(page.getByText('已填 0/12')).toBeVisible();
  const targets = await targetsIn(page);
  expect([...targets].sort()).toEqual(Object.keys(may).sort());

  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'wheel'])
      addEventListener(kind, () => {
        document.body.dataset.mouse = kind;
      });
  });
  const keys = new CountedKeys(page);
  const start = performance.now();
  const [first = ''] = targets;
  await keys.tabTo(figureOf(page, first));
  const onTheWay = keys.count;
  for (const target of targets) {
    const before = keys.count;
    await expect(figureOf(page, target)).toBeFocused();
    const change = june[target];
    if (change === undefined) {
      await keys.press('=');
      expect(keys.count - before, target).toBeLessThanOrEqual(2);
    } else {
      await keys.type(change.keys);
      await keys.press('Enter');
    }
  }
  await keys.press('Control+S');
  await expect(page.getByText('已保存 12 项。')).toBeVisible();
  const elapsed = performance.now() - start;
  await expect(page.getByText('已填 12/12')).toBeVisible();

  const modelled = keys.count * 0.35 + Object.keys(june).length * 3;
  test.info().annotations.push({
    type: 'keys',
    description: `${keys.count} keys, ${onTheWay} of them to the first cell; ${modelled.toFixed(0)} s as people type, ${(elapsed / 1000).toFixed(0)} s here`,
  });
  expect(modelled).toBeLessThanOrEqual(180);
  expect(elapsed).toBeLessThanOrEqual(180_000);
  expect(await page.evaluate(() => document.body.dataset.mouse)).toBeUndefined();

  await expect(page.getByRole('grid').getByText('已报送')).toHaveCount(12);
  for (const [target, { shown }] of Object.entries(june)) {
    await page.getByRole('link', { name: target, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: target })).toBeVisible();
    await expect(page.getByRole('region', { name: '全部记录' }).getByText(shown).first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('grid')).toBeVisible();
  }
  await open(page, '/p/yongkang-2024/2024-06');
  await expect(page.getByText('截至6月已填报12项')).toBeVisible();
  // 0.45 + 3/7 + 1/3 + 0.4 + 2/3 + 0.4 + 0.4 + 0.3 + 0.41 + 3/5 of 31; two growths are short of their goals.
  await expect(meter(page, openness.area)).toHaveAttribute('aria-valuenow', '14.2');
});

test('a column copied from a spreadsheet fills the cells below; what is refused says why beside it', async ({
  page,
}) => {
  await openFill(page, '2024-06', openness);
  await figureOf(page, '境外拓市场团组').focus();
  await pasteBlock(page, '18\r\n约20\r\n１２\r\n');
  await expect(page.getByText('已粘贴 3 行，可撤销。')).toBeVisible();
  await expect(figureOf(page, '境外自办展')).toHaveValue('约20');
  await expect(rowOf(page, '境外自办展')).toContainText('有误');
  await expect(detailOf(page, '境外自办展')).toContainText('“约”表示约数，请填确切的数');
  await expect(figureOf(page, '境外自办展')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('已填 2/230')).toBeVisible();

  const pasted = ['境外拓市场团组', '境外自办展', '建设五金生活馆'];
  await page.keyboard.press('Control+Z');
  for (const target of pasted) await expect(figureOf(page, target)).toHaveValue('');
  await expect(page.getByText('已填 0/230')).toBeVisible();
  await page.keyboard.press('Control+Y');
  await expect(figureOf(page, '境外自办展')).toHaveValue('约20');

  await figureOf(page, '境外自办展').fill('6');
  await saveAll(page, '已保存 3 项。');
  await expect(figureOf(page, '建设五金生活馆')).toHaveValue('12');
});

test('what was typed is there again after the page has crashed', async ({ page, context }) => {
  const doomed = await context.newPage();
  await openFill(doomed, '2024-06', openness);
  await figureOf(doomed, '境外拓市场团组').pressSequentially('18');
  await cellOf(doomed, '境外拓市场团组', '存在问题').pressSequentially('签证周期长');
  await figureOf(doomed, '境外自办展').pressSequentially('5');
  // What is typed is promised to be on its way to the disk after 200 ms; a read waits for what is on its way.
  await doomed.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 200));
    await new Promise((done) => {
      const opening = indexedDB.open('juli');
      opening.onsuccess = () => {
        const read = opening.result.transaction('drafts');
        read.objectStore('drafts').count();
        read.oncomplete = done;
      };
    });
  });
  const crashed = doomed.waitForEvent('crash');
  const devtools = await context.newCDPSession(doomed);
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;

  await openFill(page, '2024-06', openness);
  await expect(page.getByText('已恢复上次没有保存的 2 项。')).toBeVisible();
  await expect(figureOf(page, '境外拓市场团组')).toHaveValue('18');
  await expect(cellOf(page, '境外拓市场团组', '存在问题')).toHaveValue('签证周期长');
  await expect(figureOf(page, '境外自办展')).toHaveValue('5');
  await saveAll(page, '已保存 2 项。');
});

test('an odd figure is asked about: the others are saved, the answer is kept in the history', async ({
  page,
}) => {
  await openFill(page, '2024-06', openness);
  await figureOf(page, '境外自办展').fill('15000');
  await figureOf(page, '建设五金生活馆').fill('8');
  await saveAll(page, '已保存 1 项。还有 1 项没有保存：请先改正或确认。');
  await expect(rowOf(page, '建设五金生活馆')).toContainText('已报送');
  await expect(rowOf(page, '境外自办展')).toContainText('待确认');
  await expect(detailOf(page, '境外自办展')).toContainText('比年度目标多出很多');
  const questions = questionsIn(page, '境外自办展');
  await expect(questions.first()).toBeFocused();
  for (const question of await questions.all()) await question.check();
  await saveAll(page, '已保存 1 项。');
  await page.getByRole('link', { name: '境外自办展' }).click();
  const history = page.getByRole('region', { name: '全部记录' });
  await expect(history.getByText(/^填报时已确认：.*变化10倍以上/)).toBeVisible();
});

test('a unit that does not match last year is asked about', async ({ page }) => {
  await openFill(page, '2024-06', city);
  await figureOf(page, '新增光伏装机容量').fill('4');
  await page.keyboard.press('Enter');
  await expect(detailOf(page, '新增光伏装机容量')).toContainText(
    '去年为8.29万千瓦（82.9兆瓦）。是否为万千瓦？若是，请填40。',
  );
  await saveAll(page, '还有 1 项没有保存：请先改正或确认。');
  await figureOf(page, '新增光伏装机容量').fill('40');
  await saveAll(page, '已保存 1 项。');
});

test('a cumulative figure that falls is asked about', async ({ page }) => {
  await openFill(page, '2024-05', openness);
  await figureOf(page, '境外拓市场团组').fill('18');
  await saveAll(page, '已保存 1 项。');
  await openFill(page, '2024-06', openness);
  await figureOf(page, '境外拓市场团组').fill('17');
  await page.keyboard.press('Enter');
  await expect(detailOf(page, '境外拓市场团组')).toContainText('比5月的18个少。累计数一般不会减少，请核对。');
  await saveAll(page, '还有 1 项没有保存：请先改正或确认。');
  await figureOf(page, '境外拓市场团组').fill('19');
  await saveAll(page, '已保存 1 项。');
});

test('keys of a Chinese input method write, and do not move the cell', async ({ page, context }) => {
  await openFill(page, '2024-06', openness);
  const note = cellOf(page, '境外自办展', '备注');
  await note.focus();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'bu', selectionStart: 2, selectionEnd: 2 });
  for (const key of ['ArrowDown', 'Enter', 'Escape'])
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await devtools.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
  await expect(note).toBeFocused();
  await devtools.send('Input.insertText', { text: '补报一场' });
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('补报一场');
  await figureOf(page, '境外自办展').fill('6');
  await saveAll(page, '已保存 1 项。');
  await page.getByRole('link', { name: '境外自办展' }).click();
  await expect(page.getByRole('region', { name: '全部记录' })).toContainText('备注：补报一场');
});

test('nine items lie fully within the screen that most offices have', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openFill(page, '2024-06', openness);
  const uncovered = await page.getByRole('rowheader').evaluateAll(
    (heads) =>
      heads.filter((head) => {
        const { left, top, bottom } = head.getBoundingClientRect();
        const seen = [top + 1, bottom - 1].map((y) => document.elementFromPoint(left + 1, y));
        return seen.every((element) => head.contains(element));
      }).length,
  );
  expect(uncovered).toBeGreaterThanOrEqual(9);
});

test('what is left to fill can be looked at alone, and stays in sight while it is filled', async ({
  page,
}) => {
  const OCTOBER = '/demo/p/yongkang-2024/2024-10';
  const chip = (word: string) => page.getByRole('list', { name: '只看' }).getByRole('link', { name: word });
  await open(page, `${OCTOBER}/todo`);
  const sentence = await page.getByRole('status').filter({ hasText: '待填' }).textContent();
  const [, due = '', overdue = ''] = /待填(\d+)项（其中逾期未报(\d+)项）/.exec(sentence ?? '') ?? [];
  expect(Number(overdue)).toBeGreaterThan(0);

  await page.getByRole('link', { name: '去补报' }).click();
  await expect(page).toHaveURL(/\/fill\/-\/overdue$/);
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(Number(overdue));
  await expect(chip('其中逾期未报')).toHaveText(`其中逾期未报 ${overdue}`);
  await chip('待填').click();
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(Number(due));
  await expect(page.getByRole('grid').getByText('待填', { exact: true })).toHaveCount(Number(due));

  const figure = page.getByRole('textbox', { name: /年初以来累计数/ }).first();
  await figure.fill('1');
  await expect(chip('待填')).toHaveText(`待填 ${Number(due) - 1}`);
  await expect(chip('未保存')).toHaveText('未保存 1');
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(Number(due));
  await expect(figure).toBeFocused();
  await chip('本月不必填').click();
  const spared = await page.getByRole('grid').getByRole('rowheader').count();
  await expect(page.getByRole('grid').getByText('本月不必填')).toHaveCount(spared);
});

test('what was typed and not saved is named wherever it could be missed, until it is saved', async ({
  page,
}) => {
  await openFill(page, '2024-06', openness);
  await figureOf(page, '境外自办展').fill('5');
  const mark = page.getByRole('navigation', { name: '主导航' }).getByText('未存1');
  await page.getByRole('link', { name: '看板', exact: true }).first().click();
  await expect(mark).toBeVisible();
  await expect(page.getByText('截至6月已填报')).toHaveCount(0);
  await open(page, '/p/yongkang-2024/2024-07/freeze');
  await expect(page.getByText('有1处填写尚未保存，不计入看板和快照。')).toBeVisible();
  await open(page, '/p/yongkang-2024/2024-05/freeze');
  await expect(page.getByRole('button', { name: '留存快照' })).toBeVisible();
  await expect(mark).toBeVisible();
  await expect(page.getByText('尚未保存')).toHaveCount(0);

  await open(page, '/p/yongkang-2024/2024-07/todo');
  await page.getByRole('link', { name: '去看2024年6月的1处' }).click();
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(1);
  await expect(figureOf(page, '境外自办展')).toHaveValue('5');
  await saveAll(page, '已保存 1 项。');
  await expect(mark).toHaveCount(0);
});
