import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { assign } from './office-steps.ts';
import { expect, open, openBoard, test } from './watched-page.ts';

const TARGET = '/p/yongkang-2024/2024-11/target/2024-overseas-self-run-exhibitions';
const rows = (page: Page) => page.locator('.snapshot-list tbody tr');
const fact = (page: Page, term: string) =>
  page.locator('.snapshot-facts > div', { has: page.getByText(term, { exact: true }) });

/** Logs a figure of November, or corrects it. */
async function log(page: Page, figure: string, reason?: string): Promise<void> {
  await open(page, TARGET);
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill(figure);
  if (reason !== undefined) await page.getByRole('textbox', { name: '更正理由' }).fill(reason);
  await page.getByRole('button', { name: /^保存11月/ }).click();
  await expect(page.getByText(`已保存：2024年11月，${figure}场`)).toBeVisible();
}

/** Freezes the newest plan with one click and opens what was taken. */
async function takeOne(page: Page): Promise<void> {
  await open(page, '/snapshots');
  // The month is that of the board last looked at, else the latest.
  await page.getByRole('button', { name: /^留存\d+月快照$/ }).click();
  await page.getByRole('status').getByRole('link', { name: '打开' }).click();
  await expect(page.locator('.snapshot-title')).toBeVisible();
  await page.locator('.snapshot-basis > summary').click();
}

async function freezeNovember(page: Page, name: string): Promise<void> {
  await open(page, '/p/yongkang-2024/2024-11/freeze');
  await page.getByRole('textbox', { name: '快照名称' }).fill(name);
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.locator('.snapshot-title')).toContainText(name);
}

async function download(page: Page, path: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /JSON/ }).click();
  await (await saved).saveAs(path);
  return readFile(path, 'utf8');
}

test('one click takes a snapshot; the next is chained to it, and both are signed by this device', async ({
  page,
}) => {
  await open(page, '/snapshots');
  await page.getByRole('button', { name: '留存12月快照' }).click();
  await expect(page.getByText('已留存“2024年12月进度快照”。')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('首份');
  await page.getByRole('button', { name: '留存12月快照' }).click();
  await expect(page.getByText('已留存“2024年12月进度快照（2）”。')).toBeVisible();
  await expect(rows(page).first()).toContainText('衔接');
  await page.getByRole('status').getByRole('link', { name: '打开' }).click();
  await page.locator('.snapshot-basis > summary').click();
  await expect(fact(page, '签名')).toContainText('本机签名，有效');
  await expect(fact(page, '签名')).toContainText(/密钥指纹 [0-9a-f]{4}( [0-9a-f]{4}){3}/);
  await expect(fact(page, '与上一份')).toContainText('上一份快照在本机，指纹与这里记下的一致。');
  const format = page.getByRole('link', { name: '格式说明' });
  const schema = await page.request.get(new URL((await format.getAttribute('href')) ?? '', page.url()).href);
  expect(await schema.json()).toMatchObject({ $id: 'urn:juli:snapshot:2' });
  await page.getByRole('link', { name: '打开“2024年12月进度快照”' }).click();
  await expect(fact(page, '与上一份')).toContainText('首份');
});

test('without SubtleCrypto, as on plain HTTP, a snapshot is taken unsigned and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  });
  await takeOne(page);
  await expect(fact(page, '签名')).toContainText('未签名');
  await expect(page.getByText('打开时已核验：内容与指纹一致')).toBeVisible();
});

test('where signing breaks, a snapshot is taken and the reason is said, with one click and with the form', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuses = () => Promise.reject(new DOMException('no', 'OperationError'));
    Object.defineProperty(SubtleCrypto.prototype, 'generateKey', { value: refuses });
  });
  await open(page, '/snapshots');
  await page.getByRole('button', { name: '留存12月快照' }).click();
  await expect(page.locator('.taken-status')).toContainText('没有签上名');
  await expect(page.locator('.taken-status')).toContainText('OperationError');
  await open(page, '/p/yongkang-2024/2024-11/freeze');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.locator('.taken-status')).toContainText('没有签上名');
  await page.locator('.taken-status').getByRole('link', { name: '打开' }).click();
  await expect(fact(page, '签名')).toContainText('未签名');
});

/** Puts into the log another text under the id of the one snapshot, as an earlier version let a restore do. */
const addRival = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores = database.transaction(['log', 'snapshots'], 'readwrite');
      const [row] = await done(stores.objectStore('snapshots').getAll());
      const blocks = await done(stores.objectStore('log').getAll());
      const block = blocks.find(({ subject }) => subject === `snapshot:${row?.id}`);
      if (block) {
        const [change] = block.changes;
        const text = change.body.text.replace(/"name":"2024年12月进度快照"/, '"name":"冒名快照"');
        const forged = { ...change, id: 'forged', device: 'elsewhere', body: { ...change.body, text } };
        const { position: _own, ...rest } = block;
        await done(stores.objectStore('log').add({ ...rest, ids: ['forged'], changes: [forged] }));
        await done(stores.objectStore('snapshots').put({ ...row, rivals: 1 }));
      }
      database.close();
    }
  });

test('two texts under one id are both there: the list and the page say so, and each can be had', async ({
  page,
}, testInfo) => {
  await takeOne(page);
  await addRival(page);
  await page.reload();
  const conflict = page.getByRole('alert').filter({ hasText: '两份不同的快照自称同一份' });
  await expect(conflict.getByRole('row')).toHaveCount(3);
  await expect(conflict.getByRole('row', { name: '本页显示的' })).toContainText('记为本机留存，第1份到本机');
  const other = conflict.getByRole('row', { name: '另一份' });
  await expect(other).toContainText('记为其他设备留存，第2份到本机');
  await expect(other).toContainText('内容与指纹不符');
  await expect(conflict).not.toContainText('冒名快照');
  const saved = page.waitForEvent('download');
  await other.getByRole('button', { name: /下载原文.*第2份/ }).click();
  const path = testInfo.outputPath('rival.json');
  await (await saved).saveAs(path);
  expect(await readFile(path, 'utf8')).toContain('冒名快照');
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: testInfo.outputPath(`rivals-${width}.png`) });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      const { scrollWidth, clientWidth } = document.documentElement;
      return [...violations.map(({ id }) => id), ...(scrollWidth > clientWidth ? ['too wide'] : [])];
    });
    expect(found).toEqual([]);
  }
  await open(page, '/snapshots');
  await expect(page.getByText('有快照编号冲突')).toBeVisible();
  await expect(rows(page).first()).toContainText('编号冲突');
});

test('an altered file names the entry that was altered and says both figures; one of another device says whose key to ask for', async ({
  page,
  browser,
}, testInfo) => {
  await log(page, '6');
  await freezeNovember(page, '核验');
  const path = testInfo.outputPath('snapshot.json');
  const text = await download(page, path);
  const alter = async (from: string, to: string): Promise<void> => {
    expect(text.split(from).length).toBeGreaterThan(1);
    const altered = testInfo.outputPath('altered.json');
    const at = text.indexOf(from);
    await writeFile(altered, text.slice(0, at) + to + text.slice(at + from.length));
    await page.getByLabel('选择快照文件').setInputFiles(altered);
  };
  await open(page, '/snapshots');
  await alter('"reading":{"kind":"value","value":"6"}', '"reading":{"kind":"value","value":"7"}');
  await expect(page.getByText('内容与指纹不符')).toBeVisible();
  await expect(page.locator('.altered')).toContainText(
    '“境外自办展”2024年11月的填报：被改动。态势里记录的是6场，按文件里的填报是7场。',
  );
  await alter('"asOf":"2024-11","basis"', '"asOf":"2024-10","basis"');
  await expect(page.locator('.altered')).toContainText('抬头');
  await alter('"algorithm":', '"by":"王主任","algorithm":');
  await expect(page.getByText('签名与内容不符')).toBeVisible();
  const value = /"value":"([0-9a-f]{128})"/.exec(text)?.[1] ?? '';
  await alter(value, `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`);
  await expect(page.locator('.altered')).toContainText('签名：被改动。');

  const other = await (await browser.newContext()).newPage();
  await other.goto('/#/snapshots');
  await other.getByLabel('选择快照文件').setInputFiles(path);
  await expect(other.getByText('核验通过')).toBeVisible();
  await expect(fact(other, '签名')).toContainText('其他设备签名，有效');
  await other.context().close();
});

test('two snapshots are compared in words and as a table, and swapped', async ({ page }) => {
  await freezeNovember(page, '初稿');
  await log(page, '6');
  await freezeNovember(page, '二稿');
  await log(page, '7', '补报一场');
  await freezeNovember(page, '定稿');
  await page.getByRole('link', { name: '与另一份比较' }).click();
  const told = page.locator('.compare-told');
  await expect(told).toContainText('“定稿”比“二稿”：');
  await expect(told).toContainText('新完成1项');
  const totals = page.getByText(/前一时点\d+项，后一时点\d+项，合并为\d+项，每项只列一次/);
  const said = (await totals.textContent()) ?? '';
  const [before, after, all] = [...said.matchAll(/(\d+)项/g)].map(([, count]) => Number(count));
  expect([before, after]).toEqual([all, all]);
  await expect(page.locator('.flow-table tfoot td').last()).toHaveText(String(all));
  await expect(page.getByRole('row', { name: '境外自办展' })).toContainText('7场');
  await page.getByRole('button', { name: '前后互换' }).click();
  await expect(told).toContainText('“二稿”比“定稿”：');
  await expect(told).toContainText('转黄1项');

  await open(page, '/snapshots');
  await page.getByRole('link', { name: '对比两份快照' }).click();
  await expect(told).toContainText('“定稿”比“二稿”：');
  await page.getByLabel('前一时点的快照').selectOption({ index: 3 });
  await expect(told).toContainText('“定稿”比“初稿”：新完成1项');
  await expect(page).toHaveURL(/#\/snapshots\/compare\/[0-9a-f]{32}\/[0-9a-f]{32}$/);
  await page.getByLabel('前一时点的快照').selectOption({ index: 1 });
  await expect(page.getByText('前后两份是同一份快照')).toBeVisible();
});

test('whoever leads an item goes by the name that the second snapshot keeps, not by that of today', async ({
  page,
}) => {
  await assign(page, { 境外自办展: '商务局' });
  await freezeNovember(page, '初稿');
  await log(page, '6');
  await freezeNovember(page, '定稿');
  await open(page, '/units');
  await page.getByRole('button', { name: '给商务局改名' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '单位名称' }).fill('商务和投资促进局');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已改名为“商务和投资促进局”。')).toBeVisible();
  await open(page, '/snapshots/compare');
  const row = page.getByRole('row', { name: '境外自办展' });
  await expect(row).toContainText('牵头：商务局');
  await open(page, '/p/yongkang-2024/2024-11/compare');
  await expect(page.getByRole('row', { name: '境外自办展' })).toContainText('牵头：商务和投资促进局');
});

test('snapshots of two plans are not compared item by item, and the page says so', async ({ page }) => {
  await takeOne(page);
  await open(page, '/p/yongkang-2023/2023-12/freeze');
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.locator('.snapshot-title')).toBeVisible();
  await open(page, '/snapshots/compare');
  await expect(page.getByText('请选择两份快照。')).toBeVisible();
  await page.getByLabel('前一时点的快照').selectOption({ index: 1 });
  await page.getByLabel('后一时点的快照').selectOption({ index: 2 });
  await expect(page.getByText('两份快照不属于同一个年度计划')).toBeVisible();
});

test('a month that is over is offered for freezing below the board, once, and can be sent away', async ({
  page,
}) => {
  const offer = page.getByRole('region', { name: '月末留存' });
  // What the documents printed alone needs no snapshot.
  await openBoard(page);
  await page.waitForTimeout(3000);
  await expect(offer).toHaveCount(0);
  await openBoard(page, '/demo');
  await expect(offer).toContainText(/\d+月已结束，还没有留存\d+月的快照。/);
  await offer.getByRole('button', { name: /^留存\d+月快照$/ }).click();
  await expect(offer.getByText(/^已留存“2024年\d+月进度快照”。/)).toBeVisible();
  await expect(offer.getByText('还没有选定“我是谁”')).toHaveCount(0);
  await offer.getByRole('link', { name: '打开' }).click();
  await expect(page.locator('.snapshot-title')).toBeVisible();
  await openBoard(page, '/demo');
  await page.waitForTimeout(3000);
  await expect(offer).toHaveCount(0);
});

test('the offer says whose name the snapshot will carry where nobody was chosen, and where to choose', async ({
  page,
}) => {
  const offer = page.getByRole('region', { name: '月末留存' });
  const asked = offer.getByText('还没有选定“我是谁”，留存人会记为“本机填报人”，留存后不能更改。');
  await openBoard(page, '/demo');
  await expect(asked).toBeVisible();
  await offer.getByRole('link', { name: '去选定' }).click();
  await page.getByRole('radio', { name: '按单位和姓名' }).check();
  await page.getByRole('textbox', { name: '姓名' }).fill('王主任');
  await page.getByRole('button', { name: '就用这个身份' }).click();
  await expect(page.getByText('已保存，此后的填报署名为“王主任”。')).toBeVisible();
  await openBoard(page, '/demo');
  await offer.getByRole('button', { name: /^留存\d+月快照$/ }).click();
  await offer.getByRole('link', { name: '打开' }).click();
  await page.locator('.snapshot-basis > summary').click();
  await expect(fact(page, '留存人')).toContainText('王主任');
});

test('the offer is not made before the month is over, and not again once it was sent away', async ({
  page,
}) => {
  const offer = page.getByRole('region', { name: '月末留存' });
  await page.clock.setFixedTime('2024-12-31T15:59:00.000Z');
  await open(page, '/p/yongkang-2024/2024-12/target/2024-overseas-self-run-exhibitions');
  await page.getByRole('textbox', { name: '年初以来累计数' }).fill('9');
  await page.getByRole('textbox', { name: '更正理由' }).fill('年底核对');
  await page.getByRole('button', { name: /^保存12月/ }).click();
  await expect(page.getByText('已保存：2024年12月，9场')).toBeVisible();
  await openBoard(page);
  await page.waitForTimeout(3000);
  await expect(offer).toHaveCount(0);
  await page.clock.setFixedTime('2024-12-31T16:00:30.000Z');
  await page.reload();
  await expect(offer).toContainText('12月已结束');
  await offer.getByRole('button', { name: '本月不再提示' }).press('Enter');
  await expect(offer).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
  await page.reload();
  await page.waitForTimeout(3000);
  await expect(offer).toHaveCount(0);
});
