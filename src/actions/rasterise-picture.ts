/** Why there is no PNG: wider or higher than a canvas may be, or the browser did not draw it. */
export type RasterFault = 'too-large' | 'unrendered';
export type Raster =
  | { readonly ok: true; readonly png: Blob }
  | { readonly ok: false; readonly fault: RasterFault };

interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** An SVG as PNG at twice its size. Rejects with the signal's reason once it is aborted. */
export type Rasterise = (drawing: Drawing, signal: AbortSignal) => Promise<Raster>;

/** Sharp on screens of two device pixels a pixel, and when a page is printed. */
const SCALE = 2;
/** What desktop browsers allow a canvas: a side in pixels, and all of it. Where less is allowed, nothing is drawn and that is said. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 268_435_456;

/** What comes first: the work, or that nobody wants it any more. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const given = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  signal.throwIfAborted();
  return Promise.race([work, given]);
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });

/** The image drawn on paper of the size; null where the browser has no room for it. */
async function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(image, 0, 0, width, height);
  return pngOf(canvas);
}

/** Draws with the browser's own faces: an image that may not fetch, run or reach the page. */
export const rasterise: Rasterise = async (drawing, signal) => {
  const [width, height] = [drawing.width * SCALE, drawing.height * SCALE];
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
    return { ok: false, fault: 'too-large' };
  const url = URL.createObjectURL(new Blob([drawing.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    const isDrawable = await unlessAborted(
      image.decode().then(
        () => true,
        () => false,
      ),
      signal,
    );
    const png = isDrawable ? await unlessAborted(drawn(image, width, height), signal) : null;
    return png === null ? { ok: false, fault: 'unrendered' } : { ok: true, png };
  } finally {
    URL.revokeObjectURL(url);
  }
};
