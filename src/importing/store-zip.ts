import { crc32 } from './crc32.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

interface Stored {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly crc: number;
  readonly at: number;
}

/** 1 January 1980, the first day a zip can name: a 0 would be no day, and the day of writing another file each day. */
const NO_DATE = 0x21;
/** Without it a name beyond ASCII is read in whatever the reader's machine writes. */
const UTF_8 = 0x800;

/** The fields that local and central headers share: version, flags, method, time, CRC, both sizes, lengths. */
function writeFields(view: DataView, at: number, { name, content, crc }: Stored): void {
  view.setUint16(at, 20, true);
  if (name.some((byte) => byte > 0x7f)) view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, content.length, true);
  view.setUint16(at + 22, name.length, true);
}

/**
 * A zip of the given parts by name, texts as UTF-8, nothing packed: the same parts give the same bytes on every machine.
 * For parts that together stay below 4 GB.
 */
export function storeZip(partByName: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let at = 0;
  const entries = Array.from(partByName, ([title, part]): Stored => {
    const content = typeof part === 'string' ? encoder.encode(part) : part;
    const entry = { name: encoder.encode(title), content, at };
    at += 30 + entry.name.length + entry.content.length;
    return { ...entry, crc: crc32(entry.content) };
  });
  const directory = entries.reduce((bytes, { name }) => bytes + 46 + name.length, 0);
  const zip = new Uint8Array(at + directory + 22);
  const view = new DataView(zip.buffer);
  let central = at;
  for (const entry of entries) {
    view.setUint32(entry.at, LOCAL, true);
    writeFields(view, entry.at + 4, entry);
    zip.set(entry.name, entry.at + 30);
    zip.set(entry.content, entry.at + 30 + entry.name.length);
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, 20, true);
    writeFields(view, central + 6, entry);
    view.setUint32(central + 42, entry.at, true);
    zip.set(entry.name, central + 46);
    central += 46 + entry.name.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, at, true);
  return zip;
}
