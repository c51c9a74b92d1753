const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const SECTIONS = ['', '万', '亿', '万亿'];

function spellSection(n: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + DIGITS[digit] + PLACES[place];
    gap = false;
  }
  return text;
}

/** The one exact spelling of an integer from 0 to 9,999,999,999,999,999: 20,305 is 二万零三百零五. */
export function spell(n: number): string {
  if (n === 0) return '零';
  let text = '';
  let gap = false;
  for (let section = 3; section >= 0; section -= 1) {
    const part = Math.floor(n / 10 ** (section * 4)) % 10_000;
    if (part === 0) {
      gap = text !== '';
      continue;
    }
    text += (text !== '' && (gap || part < 1000) ? '零' : '') + spellSection(part) + SECTIONS[section];
    gap = false;
  }
  // 一万亿 and 三亿 side by side share one 亿: 一万零三亿.
  const trillions = Math.floor(n / 1e12);
  const billions = Math.floor(n / 1e8) % 10_000;
  return trillions > 0 && billions > 0 ? text.replace('万亿', '万') : text;
}

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([...DIGITS].map((d, i) => [d, i]));
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function read(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const value = VALUES[character];
    const unit = UNITS[character];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      section += (digit || (unit === 10 ? 1 : 0)) * unit;
      digit = 0;
    } else if (character === '万') {
      total += (section + digit) * 10_000;
      section = digit = 0;
    } else {
      total = (total + section + digit) * 100_000_000;
      section = digit = 0;
    }
  }
  return total + section + digit;
}

/** 大写 and traditional characters for the same digits, as on cheques and receipts. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [...'〇两壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸兩'].map((written, i) => [
    written,
    [...'零二一二三四五六七八九十百千万亿二三六二'][i] ?? '',
  ]),
);

const plain = (text: string): string => [...text].map((each) => PLAIN.get(each) ?? each).join('');

/** The characters of the ten digits, and of all that an integer is made of, for classes of a pattern. */
export const CHINESE_DIGITS = `${DIGITS}〇壹贰叁肆伍陆柒捌玖貳參陸`;
export const CHINESE_INTEGER_CHARACTERS = `${CHINESE_DIGITS}两兩十拾百佰千仟万萬亿億`;

/** The digits of 三七五 or 叁柒伍, one by one: 375. Undefined where one of them is no digit. */
export function readChineseDigits(text: string): string | undefined {
  const digits = [...plain(text)].map((character) => VALUES[character]);
  return digits.includes(undefined) ? undefined : digits.join('');
}

/** Where a section ends in nought, a cheque may say so: 拾万零柒仟. After 一万 a 零 skips a place and is none to spare. */
const withoutChequeNought = (text: string): string => text.replace(/(?<=[十百千][万亿])零(?=.千)/, '');

/**
 * Reads a Chinese integer, 小写 or 大写, but only in its exact spelling: what is read is spelt again and must be what was
 * written. So 一万二 (12,000 or 10,002?) and 二〇二四 are refused, 十二 and 两千三百 are read. Undefined when refused.
 */
export function readChineseInteger(text: string): number | undefined {
  const written = plain(text);
  const n = read(written);
  if (!Number.isSafeInteger(n)) return undefined;
  const spelling = spell(n);
  // 十二 for 一十二 is the usual way at the head of a number.
  const spellings = [written, withoutChequeNought(written)].flatMap((each) => [each, `一${each}`]);
  return spellings.includes(spelling) ? n : undefined;
}
