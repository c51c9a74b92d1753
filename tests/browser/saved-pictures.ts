import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './watched-page.ts';

type Format = 'PNG' | 'SVG';

/** The button beside a chart; `what` is the chart. */
export const pictureButton = (page: Page, what: string): Locator =>
  page.getByRole('button', { name: `存为图片：${what}`, exact: true });

/** Opens the dialog of a chart's picture and waits until the picture is seen. */
export async function openPicture(page: Page, what: string): Promise<Locator> {
  await pictureButton(page, what).click();
  const dialog = page.getByRole('dialog', { name: `存为图片：${what}` });
  const preview = dialog.getByRole('img', { name: `预览：${what}` });
  await expect(preview).toBeVisible();
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(500);
  return dialog;
}

/** The file that a button of the dialog saves. */
export async function saved(
  page: Page,
  dialog: Locator,
  format: Format,
): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `下载 ${format}` }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  await expect(dialog.getByRole('status')).toContainText(`已生成“${name}”`);
  return { name, bytes: await readFile(await download.path()) };
}

/** What the browser's own parser finds in an SVG; in an empty page, since the product's parses no text. */
export async function parsed(page: Page, svg: string) {
  const empty = await page.context().newPage();
  const found = await empty.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      isWell: root.getElementsByTagName('parsererror').length === 0 && root.nodeName === 'svg',
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      text: (root.textContent ?? '').replaceAll(/\s/g, ''),
    };
  }, svg);
  await empty.close();
  return found;
}

/** A square of a PNG: how dark each of its pixels is, 0…255. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The size of a PNG as the browser decodes it, and the darkness of the pixels in some of its squares. */
export const decoded = (page: Page, png: Buffer, squares: readonly Square[]) =>
  page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const darkness = wanted.map(({ x, y, size }) => {
        const { data } = context.getImageData(x, y, size, size);
        return Array.from({ length: size * size }, (_, pixel) => 255 - (data[pixel * 4] ?? 255));
      });
      return { width: bitmap.width, height: bitmap.height, darkness };
    },
    { base64: png.toString('base64'), wanted: squares },
  );
