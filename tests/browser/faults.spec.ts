import type { Page } from '@playwright/test';
import { expect, meter, open, openBlank, openBoard, test } from './watched-page.ts';

test('without IndexedDB the board says so and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('浏览器不允许保存数据');
  await expect(page.getByRole('alert')).toContainText('请改用普通窗口');
});

test('a database of a newer version is left alone', async ({ page }) => {
  await openBoard(page);
  await openBlank(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('juli', 999);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.goto('/#/p/yongkang-2024/2024-11');
  await expect(page.getByRole('alert')).toContainText('本机数据由更新的版本写入');
  await expect(page.getByRole('alert')).toContainText('请刷新页面');
});

const clearDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('juli').onsuccess = () => resolve();
      }),
  );

test('when the site data was cleared the board says that the data is gone and writes nothing', async ({
  page,
}) => {
  await openBoard(page);
  await openBlank(page);
  await clearDatabase(page);
  await page.goto('/#/p/yongkang-2024/2024-11');
  await expect(page.getByRole('alert')).toContainText('本机数据不见了');
  await page.getByRole('button', { name: '从头开始，只载入公开数据' }).click();
  await expect(page.getByRole('meter')).toHaveCount(10);
});

test('that the data is gone is said on every page, with the way out', async ({ page }) => {
  await openBoard(page);
  await openBlank(page);
  await clearDatabase(page);
  await page.goto('/#/p/yongkang-2024/2024-12/area/openness');
  await expect(page.getByRole('alert')).toContainText('本机数据不见了');
  await page.getByRole('button', { name: '从头开始，只载入公开数据' }).click();
  await expect(page.getByRole('row', { name: '境外自办展' })).toContainText('7场');
});

test('a mirror left by another version does not keep the board from opening', async ({ page }) => {
  await openBoard(page);
  await page.evaluate(() => {
    const key = 'juli.board-mirror.3';
    const view = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, view.replaceAll('countsByLight', 'lightCounts'));
  });
  await page.reload();
  await expect(page.getByRole('meter')).toHaveCount(10);
});

test('a database that is deleted under an open page is announced', async ({ page }) => {
  await openBoard(page);
  await page.evaluate(() => {
    indexedDB.deleteDatabase('juli');
  });
  await expect(page.getByRole('alert')).toContainText('本机数据不见了');
});

test('an upgrade in another tab closes this one for writing and says so', async ({ page, context }) => {
  await openBoard(page);
  const other = await context.newPage();
  await openBlank(other);
  await other.evaluate(() => {
    indexedDB.open('juli', 999);
  });
  await expect(page.getByRole('alert')).toContainText('看板已在另一个标签页更新');
});

test.describe('a damaged data file', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('is named, and nothing is loaded', async ({ page }) => {
    await page.route('**/2024-*.json', (route) =>
      route.fulfill({ body: '{"id":"yongkang-2024","targets":[' }),
    );
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('随程序发布的数据文件损坏');
    await page.unroute('**/2024-*.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('meter')).toHaveCount(10);
  });

  test('that is missing is named too', async ({ page }) => {
    await page.route('**/links-*.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('随程序发布的数据文件损坏');
  });
});

test('an unknown address leads back to the board', async ({ page }) => {
  await open(page, '/nowhere');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  await page.getByRole('link', { name: '返回看板' }).click();
  await expect(page.getByRole('meter')).toHaveCount(10);
  for (const address of ['/p/no-such-plan', '/p/yongkang-2024/2024-12/area/none', '/snapshots/none']) {
    await open(page, address);
    await expect(page.getByRole('heading', { name: '没有这个页面' }), address).toBeVisible();
  }
});

test('the month of an address that is no month is refused', async ({ page }) => {
  await open(page, '/p/yongkang-2024/2024-13');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
});

test('a full disk is said beside the button, the input stays and nothing is half saved', async ({ page }) => {
  await openBoard(page);
  await open(page, '/p/yongkang-2024/2024-11/target/2024-overseas-self-run-exhibitions');
  await page.getByRole('textbox', { name: /累计|完成值|数值/ }).fill('6');
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      ...args: unknown[]
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'meta') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await page.getByRole('button', { name: '保存11月填报' }).click();
  await expect(page.getByText('磁盘空间不足，没有保存')).toBeVisible();
  await expect(page.getByText('已保存')).toBeHidden();
  await expect(page.getByRole('textbox', { name: /累计|完成值|数值/ })).toHaveValue('6');
  await page.reload();
  await open(page, '/p/yongkang-2024/2024-11');
  await expect(meter(page, '聚力“内外融合”促开放')).toHaveAttribute('aria-valuenow', '0.0');
});
