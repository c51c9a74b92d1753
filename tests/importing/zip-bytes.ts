import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip to be made; what is left out is told truthfully. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: true;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  /** what only the local header says */
  readonly local?: { readonly name?: string; readonly method?: number; readonly size?: number };
  /** where the directory says that the entry lies */
  readonly offset?: number;
  /** sizes behind the data and not before, as streaming writers do */
  readonly descriptor?: 'plain' | 'wide' | 'unsigned';
}

const u16 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const joined = (...chunks: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const out = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
};

/** A zip with exactly the headers asked for, also false ones. */
export function zipOf(entries: readonly Entry[], { comment = '', trailing = '' } = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.content);
    const data = entry.stored ? content : deflateRawSync(content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const crc = entry.crc ?? crc32(content);
    const size = entry.size ?? content.length;
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const name = bytesOf(entry.name);
    const localName = bytesOf(entry.local?.name ?? entry.name);
    const sizes = [...u32(crc), ...u32(data.length), ...u32(size)];
    const localSizes =
      entry.local?.size === undefined ? sizes : [...u32(crc), ...u32(data.length), ...u32(entry.local.size)];
    const descriptors = {
      plain: [...u32(0x08074b50), ...sizes],
      wide: [...u32(0x08074b50), ...u32(crc), ...u32(data.length), ...u32(0), ...u32(size), ...u32(0)],
      unsigned: sizes,
    };
    const local = joined(
      [
        ...u32(0x04034b50),
        ...u16(20),
        ...u16(flags),
        ...u16(entry.local?.method ?? method),
        ...u32(0x00210000),
      ],
      [...(entry.descriptor ? Array<number>(12).fill(0) : localSizes), ...u16(localName.length), ...u16(0)],
      localName,
      data,
      entry.descriptor === undefined ? [] : descriptors[entry.descriptor],
    );
    directory.push(
      joined(
        [
          ...u32(0x02014b50),
          ...u16(20),
          ...u16(20),
          ...u16(flags),
          ...u16(method),
          ...u32(0x00210000),
          ...sizes,
        ],
        [...u16(name.length), ...Array<number>(12).fill(0), ...u32(entry.offset ?? at)],
        name,
      ),
    );
    chunks.push(local);
    at += local.length;
  }
  const central = joined(...directory);
  const note = bytesOf(comment);
  const count = u16(entries.length);
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...count,
    ...count,
    ...u32(central.length),
    ...u32(at),
    ...u16(note.length),
  ];
  return joined(...chunks, central, end, note, bytesOf(trailing));
}
