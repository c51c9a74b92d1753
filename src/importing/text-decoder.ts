import { damaged, Refused } from './refused.ts';
import type { Encoding } from './sheet.ts';

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const decoded = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function marked(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'UTF-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? 'GB18030' : undefined;
}

/** Controls, unassigned and private characters: what UTF-16 read out of something else is full of. */
const UNLIKELY = /(?![\t\r\n])[\p{Cc}\p{Cn}\p{Co}]/u;

const CONTROL = /(?![\t\r\n])\p{Cc}/u;

/** Read the wrong way round, not one comma or line end is left: U+0A00 is no character, U+2C00 one of the Slavs. */
const DELIMITED = /[\t\r\n,;]/;

/** UTF-16 without a mark, where only one of its two byte orders gives text with a delimiter and nothing odd in it. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  const readings = (['UTF-16LE', 'UTF-16BE'] as const).flatMap((encoding): Decoded[] => {
    const text = decoded(bytes, encoding) ?? '';
    return DELIMITED.test(text) && !UNLIKELY.test(text) ? [{ text, encoding }] : [];
  });
  return readings.length === 1 ? readings[0] : undefined;
}

/**
 * A few Chinese characters in GBK can pass for UTF-8, as in the word that made Notepad famous; what comes out is
 * Cyrillic, Hebrew or Arabic and not one Chinese character. Symbols such as · ° × and Greek are left alone.
 */
const isGbkInDisguise = (text: string): boolean =>
  /[\u0100-\u036F\u0400-\u07FF]/.test(text) && !/[\u0800-\uFFFF]/.test(text);

/** Text that is UTF-8 but for a broken place, which as GB18030 would read as rubbish without a word. */
function refuseBrokenUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const sound = text.match(/[\u0800-\uFFFC]/g)?.length ?? 0;
  if (sound > 0 && sound >= broken) throw damaged('encoding');
}

function unmarked(bytes: Uint8Array): Decoded {
  const utf8 = decoded(bytes, 'UTF-8');
  if (utf8 !== undefined && !isGbkInDisguise(utf8)) return { text: utf8, encoding: 'UTF-8' };
  if (utf8 === undefined) refuseBrokenUtf8(bytes);
  const chinese = decoded(bytes, 'GB18030');
  if (chinese !== undefined && !CONTROL.test(chinese)) return { text: chinese, encoding: 'GB18030' };
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  throw new Refused({ code: 'not-a-table' });
}

/**
 * The text of a file and how its bytes were read: by its mark (which is taken off), else strictly as UTF-8, else as
 * GB18030, as Chinese Excel saves a csv. Never guesses past a byte that does not fit: throws `Refused`
 * (`not-a-table` for what is no text, `damaged` for a text with a broken place).
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes);
  if (encoding !== undefined) {
    const text = decoded(bytes, encoding);
    if (text === undefined) throw damaged('encoding');
    if (text.includes('\0')) throw new Refused({ code: 'not-a-table' });
    return { text: text.replace(/^\uFEFF/, ''), encoding };
  }
  if (!bytes.includes(0)) return unmarked(bytes);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 === undefined) throw new Refused({ code: 'not-a-table' });
  return utf16;
}
