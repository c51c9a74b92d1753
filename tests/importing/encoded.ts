import type { Encoding } from '../../src/importing/sheet.ts';
import { joined } from './zip-bytes.ts';

/** GBK's bytes of every character that has two, found by decoding all pairs; Node encodes UTF-8 only. */
const gbkByCharacter = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && character.length === 1 && character !== '\uFFFD')
      gbkByCharacter.set(character, [lead, trail]);
  }

/** The characters that GBK writes in two bytes, in its order. */
export const gbkCharacters: readonly string[] = [...gbkByCharacter.keys()];

function gb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : gbkByCharacter.get(character);
    if (pair === undefined) throw new Error(`GBK has no ${character}`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

/** The text in bytes, with or without the mark that names the encoding. */
export function encoded(text: string, encoding: Encoding, mark = false): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  if (encoding === 'UTF-8') return new TextEncoder().encode(whole);
  if (encoding === 'GB18030') return mark ? joined([0x84, 0x31, 0x95, 0x33], gb18030(text)) : gb18030(text);
  return utf16(whole, encoding === 'UTF-16LE');
}
