import { crc32 } from './crc32.ts';
import { damaged, Refused } from './refused.ts';
import type { ZipEntry } from './zip-directory.ts';
import { DEFLATED } from './zip-guard.ts';

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/** Stops at the first chunk that goes beyond the declared size, so that a lie costs no memory. */
async function inflated(packed: Uint8Array<ArrayBuffer>, { name, size }: ZipEntry): Promise<Uint8Array> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const out = new Uint8Array(size);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => Promise.reject(damaged('checksum', name)));
    if (done) break;
    if (length + value.length > size) {
      await reader.cancel().catch(() => undefined);
      throw new Refused({ code: 'bomb', part: name });
    }
    out.set(value, length);
    length += value.length;
  }
  if (length !== size) throw damaged('size', name);
  return out;
}

/**
 * The content of one guarded entry, exactly as long as declared and with the CRC-32 declared; otherwise throws
 * `Refused`. Peers skip the CRC and read 287.7 where 287.6 was written.
 */
export async function inflate(zip: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<Uint8Array> {
  const packed = zip.subarray(entry.data, entry.data + entry.packed);
  const content = entry.method === DEFLATED ? await inflated(packed, entry) : packed;
  if (crc32(content) !== entry.crc) throw damaged('checksum', entry.name);
  return content;
}
