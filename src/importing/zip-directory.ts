import { damaged, Refused } from './refused.ts';

/** A file inside a zip, as the central directory declares it and its local header confirms. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** bytes of the zip that are this entry's: header, data and descriptor; `data` is where the data begin */
  readonly start: number;
  readonly data: number;
  readonly end: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LOCATOR_64 = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
const ENCRYPTED = 1;
const HAS_DESCRIPTOR = 8;
const BIG = 0xffffffff;

const nameOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Archivers on Chinese Windows write GBK; such an entry is none of a workbook's and only has to be named.
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** The record at the end names the directory, and must itself be the end: nothing may trail the zip. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--)
    if (
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  throw damaged('truncated');
}

function directoryOf(view: DataView): { start: number; end: number; count: number } {
  const end = endOf(view);
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) throw damaged('zip64');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === BIG) throw damaged('zip64');
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || start + view.getUint32(end + 12, true) !== end) throw damaged('directory');
  return { start, end, count };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** What the directory says of one entry, and the bytes of its name. */
interface Declared {
  readonly title: Uint8Array;
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

function declaredAt(view: DataView, bytes: Uint8Array, at: number): Declared {
  const title = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const name = nameOf(title);
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [crc, packed] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
  const [size, start] = [view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  if (flags & ENCRYPTED) throw new Refused({ code: 'encrypted' });
  if ([packed, size, start].includes(BIG)) throw damaged('zip64', name);
  return { title, name, flags, method, crc, packed, size, start };
}

/** Behind a descriptor the header is written before the sizes are known: some leave 0 in it, some the zip64 mark. */
const isUnknown = (value: number): boolean => value === 0 || value === BIG;

/** A local header that says anything else than the directory is how two readers are shown two files. */
function confirmed(view: DataView, bytes: Uint8Array, declared: Declared, directory: number): ZipEntry {
  const { title, name, flags, method, crc, packed, size, start } = declared;
  if (start + 30 > directory || view.getUint32(start, true) !== LOCAL) throw damaged('header', name);
  const described = (flags & HAS_DESCRIPTOR) !== 0;
  const titleEnd = start + 30 + view.getUint16(start + 26, true);
  const data = titleEnd + view.getUint16(start + 28, true);
  const end = data + packed;
  if (end > directory) throw damaged('overlap', name);
  const isSame = [crc, packed, size].every((value, index) => {
    const local = view.getUint32(start + 14 + index * 4, true);
    return local === value || (described && isUnknown(local));
  });
  const flagged = view.getUint16(start + 6, true) & (ENCRYPTED | HAS_DESCRIPTOR);
  const isMethod = view.getUint16(start + 8, true) === method && flagged === (flags & HAS_DESCRIPTOR);
  if (!(isSame && isMethod && sameBytes(bytes.subarray(start + 30, titleEnd), title)))
    throw damaged('header', name);
  const signed = described && view.getUint32(end, true) === DESCRIPTOR;
  if (signed && view.getUint32(end + 4, true) !== crc) throw damaged('header', name);
  return { name, method, crc, packed, size, start, data, end: signed ? end + 16 : end };
}

/**
 * The files inside a zip, in the order of its directory. Refuses (throws `Refused`) a directory that is incomplete,
 * trailed by anything, split over disks, zip64, encrypted, or contradicted by a local header. Inflates nothing.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = directoryOf(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('directory');
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = lengths.reduce((sum, length) => sum + length, at + 46);
    if (next > end) throw damaged('directory');
    entries.push(confirmed(view, bytes, declaredAt(view, bytes, at), start));
    at = next;
  }
  if (at !== end) throw damaged('directory');
  return entries;
}
