import { expect, type Page } from '@playwright/test';

/** Freezes a month of the demonstration and ends on its page, whose address comes back. */
export async function freeze(page: Page, month: string): Promise<string> {
  await page.goto(`/#/demo/p/yongkang-2024/${month}/freeze`);
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeVisible();
  return page.url();
}

/** The ids of two snapshots of the demonstration. */
export interface Kept {
  readonly earlier: string;
  readonly later: string;
}

const idOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Freezes two months of the demonstration one after the other; the page must speak Chinese. */
export async function freezeTwo(page: Page): Promise<Kept> {
  const earlier = idOf(await freeze(page, '2024-08'));
  return { earlier, later: idOf(await freeze(page, '2024-09')) };
}
