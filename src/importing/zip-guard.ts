import { limits } from './import-limits.ts';
import { damaged, Refused } from './refused.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

const STORED = 0;
export const DEFLATED = 8;

/** A drive, a root, a way upwards, an empty step, a control character: no part of a workbook is called so. */
const UNSAFE_NAME = /^\/|^[a-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\p{Cc}/iu;

/** Each name once: Windows and the office programs do not tell capitals apart, so neither do we. */
function refuseNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name === '' || UNSAFE_NAME.test(name)) throw damaged('name', name);
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw damaged('duplicate', name);
    seen.add(key);
  }
}

/** Two entries over the same bytes are how a small file declares a huge one. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const { name, start, end } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < free) throw damaged('overlap', name);
    free = end;
  }
}

function refuseSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, method, packed, size } of entries) {
    if (method !== STORED && method !== DEFLATED) throw damaged('method', name);
    if (method === STORED && packed !== size) throw damaged('size', name);
    total += size;
    const swollen = size > limits.ratioFreeBytes && size > packed * limits.ratio;
    if (swollen || total > limits.inflatedBytes) throw new Refused({ code: 'bomb', part: name });
  }
}

/**
 * The entries of a zip that may be inflated: few enough, small enough as declared, each name once and harmless, no
 * two over the same bytes. Throws `Refused`. What is declared is still to be held against what comes out (`inflate`).
 */
export function guardedEntries(bytes: Uint8Array): ZipEntry[] {
  const entries = readDirectory(bytes);
  if (entries.length > limits.entries) throw new Refused({ code: 'bomb' });
  refuseNames(entries);
  refuseOverlaps(entries);
  refuseSizes(entries);
  return entries;
}
