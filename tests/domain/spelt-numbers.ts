import { type Draw, pick } from './seeded-draws.ts';

/**
 * Spells known numbers in the ways an office does. Deliberately knows nothing of the parser: BigInt and text only, no
 * code of src, so that a mistake cannot be made twice.
 */
export interface SpeltNumber {
  readonly typed: string;
  /** the unit of the target it is typed for */
  readonly unit: string;
  readonly value: string;
}

/** Digits moved by a power of ten, without noughts at the end. */
export function moved(digits: bigint, exponent: number): string {
  const negative = digits < 0n;
  const all = String(negative ? -digits : digits).padStart(exponent < 0 ? 1 - exponent : 1, '0');
  const cut = all.length + Math.min(0, exponent);
  const integer = all.slice(0, cut) + '0'.repeat(Math.max(0, exponent));
  const decimals = all.slice(cut).replace(/0+$/, '');
  const text = `${integer.replace(/^0+(?=\d)/, '')}${decimals === '' ? '' : `.${decimals}`}`;
  return negative && text !== '0' ? `-${text}` : text;
}

const LADDER = [
  [100_000_000n, '亿'],
  [10_000n, '万'],
  [1000n, '千'],
  [100n, '百'],
  [10n, '十'],
] as const;

/** 20305 → 二万零三百零五, by the largest unit first. */
export function inChinese(n: bigint): string {
  const step = LADDER.find(([size]) => n >= size);
  if (step === undefined) return '零一二三四五六七八九'[Number(n)] ?? '';
  const [size, word] = step;
  const rest = n % size;
  const gap = rest * 10n < size ? '零' : '';
  return inChinese(n / size) + word + (rest === 0n ? '' : gap + inChinese(rest));
}

const CAPITALS = new Map(
  [...'零一二三四五六七八九十百千'].map((plain, i) => [plain, [...'零壹贰叁肆伍陆柒捌玖拾佰仟'][i] ?? '']),
);
export const inCapitals = (chinese: string): string =>
  [...chinese].map((character) => CAPITALS.get(character) ?? character).join('');

const colloquial = (chinese: string): string =>
  chinese
    .replace(/^一十/, '十')
    .replace(/^二(?=[千万亿])/, '两')
    .replaceAll('零', '〇');

const withPoint = (integer: string, decimals: string): string =>
  decimals === '' ? integer : `${integer}点${[...decimals].map((d) => inChinese(BigInt(d))).join('')}`;

const grouped = (text: string, comma: string): string => {
  const [integer = '', decimals] = text.split('.');
  const groups = integer.replaceAll(/\B(?=(\d{3})+$)/g, comma);
  return decimals === undefined ? groups : `${groups}.${decimals}`;
};

export const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9.,%]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

/** A numeral without sign and unit; `absolute`: 万 or 亿 in it, so that alone it counts single things. */
export interface Numeral {
  readonly text: string;
  readonly absolute?: boolean;
  /** 千 in Arabic digits: alone it is clear only where the unit has no 万 or 亿 itself */
  readonly needsUnit?: boolean;
  readonly chinese?: boolean;
}

function arabicNumerals(digits: bigint, places: number): Numeral[] {
  const plain = moved(digits, -places);
  const padded = plain.includes('.') ? `${plain}0` : `${plain}.00`;
  return [plain, padded, `00${plain}`, grouped(plain, ','), grouped(plain, '，'), grouped(padded, ',')].map(
    (text) => ({ text: text.replace(/^00(?=\d{14})/, '') }),
  );
}

function scaledNumerals(digits: bigint, places: number): Numeral[] {
  const powers = Object.entries({ 万: 4, 亿: 8, 万亿: 12, 千万: 7, 百万: 6 });
  const forms = powers.map(([word, power]) => [moved(digits, -places - power), word] as const);
  const numerals = forms
    .filter(([text]) => !/\.\d{9}/.test(text))
    .flatMap(([text, word]) => [text + word, `${text} ${word}`, grouped(text, ',') + word])
    .map((text) => ({ text, absolute: true }));
  const thousands = moved(digits, -places - 3);
  return [...numerals, { text: `${thousands}千`, needsUnit: true }];
}

/** 3亿5000万, 1万2千, 1万2000 */
function compoundNumerals(n: bigint, places: number): Numeral[] {
  if (places > 0) return [];
  const texts: string[] = [];
  const [yi, wan, rest] = [n / 100_000_000n, (n / 10_000n) % 10_000n, n % 10_000n];
  const head = yi > 0n ? `${yi}亿` : '';
  if (yi > 0n && wan > 0n && rest === 0n) texts.push(`${head}${wan}万`);
  if (yi > 0n && wan > 0n && wan % 1000n === 0n && rest === 0n) texts.push(`${head}${wan / 1000n}千万`);
  if (wan > 0n && rest > 0n) texts.push(`${head}${wan}万${String(rest).padStart(4, '0')}`);
  if (wan > 0n && rest > 0n && rest % 1000n === 0n) texts.push(`${head}${wan}万${rest / 1000n}千`);
  if (yi === 0n && wan > 0n && rest > 0n && rest < 1000n && rest % 100n === 0n)
    texts.push(`${wan}万${rest / 100n}百`);
  return texts.map((text) => ({ text, absolute: true }));
}

function chineseNumerals(digits: bigint, places: number): Numeral[] {
  const [integer = '0', decimals = ''] = moved(digits, -places).split('.');
  const plain = inChinese(BigInt(integer));
  // The rule for cheques allows a 零 where a section ends in nought: 拾万零柒仟.
  const cheque = plain.replace(/(?<=[十百千][万亿])(?=[^零]千)/, '零');
  const traditional = inCapitals(plain).replaceAll('万', '萬').replaceAll('亿', '億');
  const texts = [plain, colloquial(plain), inCapitals(plain), inCapitals(cheque), traditional];
  return texts.map((text) => ({
    text: withPoint(text, decimals),
    absolute: /[万亿萬億]/.test(text),
    chinese: true,
  }));
}

const families = [arabicNumerals, arabicNumerals, scaledNumerals, compoundNumerals, chineseNumerals];

/** One of the ways to write the number `digits` × 10^−places that suit the unit. */
export function drawNumeral(
  draw: Draw,
  digits: bigint,
  places: number,
  suits: (numeral: Numeral) => boolean,
): Numeral {
  const numerals = pick(draw, families)(digits, places).filter(suits);
  if (numerals.length === 0) return drawNumeral(draw, digits, places, suits);
  const numeral = pick(draw, numerals);
  return draw(3) === 0 ? { ...numeral, text: fullWidth(numeral.text) } : numeral;
}
