import { expect, type Page } from '@playwright/test';

/** Freezes a month of the demonstration and ends on its page, whose address comes back. */
export async function freeze(page: Page, month: string): Promise<string> {
  await page.goto(`/#/demo/p/yongkang-2024/${month}/freeze`);
  await page.getByRole('button', { name: '留存快照' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '生成通报' })).toBeVisible();
  return page.url();
}
