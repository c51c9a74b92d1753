import { test as base, expect, type Page } from '@playwright/test';

/** The ten areas of the 2024 plan in its own order. */
export const areaHeadings = [
  '全市经济社会发展主要预期目标',
  '聚力“大抓项目”扩投资',
  '聚力“双轮驱动”强工业',
  '聚力“科技创新”主引擎',
  '聚力“内外融合”促开放',
  '聚力“品质城市”新蝶变',
  '聚力“共同富裕”勇示范',
  '聚力“民生为本”优服务',
  '聚力“治理提效”保安全',
  '全面加强政府自身建设',
];

/**
 * A page that is watched: an uncaught error, a console error, a breach of the content policy or a request to another
 * origin fails the test. `expectedErrors` names the console errors that the test provokes.
 */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, baseURL, expectedErrors }, use) => {
    const faults: string[] = [];
    const note = (fault: string): void => {
      if (!expectedErrors.some((expected) => expected.test(fault))) faults.push(fault);
    };
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) note(`request: ${request.url()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Opens an address of the product and waits until something is read. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(`/#${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the board and waits for its ten gauges, confirmed by the database. */
export async function openBoard(page: Page, address = '/'): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('meter')).toHaveCount(10);
}

export const meter = (page: Page, heading: string) => page.getByRole('meter', { name: heading, exact: true });

/** A page of the product's origin without the product, from which its database can be reached. */
export async function openBlank(page: Page): Promise<void> {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto('/blank');
}
