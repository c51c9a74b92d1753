/** Small enough that hashing one slice is over within a frame or two. */
const SLICE_BYTES = 512 * 1024;

/** The bytes of a file slice by slice; each wait lets the page draw. */
export async function* slicesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < file.size; from += SLICE_BYTES)
    yield new Uint8Array(await file.slice(from, from + SLICE_BYTES).arrayBuffer());
}
