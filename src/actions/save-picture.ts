import type { PictureRequest } from '../drawing/picture-request.ts';
import { drawPicture, type NamedPicture } from '../reporting/draw-picture.ts';
import { type RasterFault, type Rasterise, rasterise } from './rasterise-picture.ts';
import type { Rim } from './rim.ts';

export type PictureFormat = 'png' | 'svg';

export type PictureOutcome =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: RasterFault };

/** Draws what is asked for as it is known now. */
export const drawNow = (rim: Pick<Rim, 'now'>, request: PictureRequest): NamedPicture =>
  drawPicture(request, rim.now());

/** Saves a picture as it was drawn: as SVG, or as PNG at twice the size. Rejects with the signal's reason once it is aborted; nothing is saved then. */
export async function savePicture(
  rim: Pick<Rim, 'saveFile'>,
  picture: NamedPicture,
  format: PictureFormat,
  signal: AbortSignal,
  toPng: Rasterise = rasterise,
): Promise<PictureOutcome> {
  const name = `${picture.stem}.${format}`;
  const raster = format === 'png' ? await toPng(picture, signal) : undefined;
  if (raster?.ok === false) return raster;
  signal.throwIfAborted();
  rim.saveFile(name, raster?.png ?? new Blob([picture.svg], { type: 'image/svg+xml' }));
  return { ok: true, name };
}
