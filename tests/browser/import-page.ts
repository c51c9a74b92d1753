import type { JSHandle, Locator, Page } from '@playwright/test';
import { expect, open } from './watched-page.ts';

export const IMPORT_JUNE = '/p/yongkang-2024/2024-06/import';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const workbook = (name: string, buffer: Buffer): Upload => ({ name, mimeType: XLSX, buffer });
export const table = (name: string, buffer: Buffer): Upload => ({ name, mimeType: 'text/csv', buffer });

export const openImport = (page: Page, address = IMPORT_JUNE): Promise<void> => open(page, address);

export const chooseFile = (page: Page, file: Upload): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file);

/** A file as a drag carries it; its bytes are decoded in the page, which is work of ours and not of the page. */
export const carry = (page: Page, { name, mimeType, buffer }: Upload): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle(
    ({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: mimeType }));
      return transfer;
    },
    { name, mimeType, base64: buffer.toString('base64') },
  );

/** Drags what is carried over the page and lets it go there. */
export async function letGo(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('h1', event, { dataTransfer });
}

export const preview = (page: Page): Locator => page.getByRole('region', { name: '预览' });

/** How many rows are of a class, as its button says. */
export const chip = (page: Page, rowClass: string): Locator =>
  page.getByRole('group', { name: '按结果查看' }).getByRole('button', { name: rowClass, exact: false });

/** How many rows the preview counts to each class. */
export async function countsOf(page: Page): Promise<Record<string, number>> {
  await expect(preview(page)).toBeVisible();
  const chips = page.getByRole('group', { name: '按结果查看' }).getByRole('button');
  const texts = await chips.evaluateAll((buttons) =>
    buttons.map((button) => [
      button.firstChild?.textContent ?? '',
      button.querySelector('.chip-count')?.textContent ?? '',
    ]),
  );
  return Object.fromEntries(texts.map(([name, count]) => [name, Number(count)]));
}

/** Shows the rows of a class and returns their section. */
export async function shown(page: Page, rowClass: string): Promise<Locator> {
  await chip(page, rowClass).click();
  return page.getByRole('region', { name: rowClass, exact: true });
}

export const commitButton = (page: Page): Locator => page.getByRole('button', { name: /^提交 \d+ 条$/ });
