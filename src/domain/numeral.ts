import { type Numeral, readArabicNumeral } from './arabic-numeral.ts';
import {
  CHINESE_DIGITS,
  CHINESE_INTEGER_CHARACTERS,
  readChineseDigits,
  readChineseInteger,
} from './chinese-numeral.ts';
import { canonical, multiply, negate } from './decimal.ts';
import { baseUnitOf } from './unit.ts';

const INTEGER_CLASS = CHINESE_INTEGER_CHARACTERS.replace(/[千仟]/g, '');
/** As in Arabic digits, the 千 of 千瓦, 千米 and 千克 belongs to the unit. A scale may follow decimals: 三点五万. */
const CHINESE = new RegExp(
  `^(负?)((?:[${INTEGER_CLASS}]|[千仟](?![瓦米克伏卡赫帕焦]))+)(?:点([${CHINESE_DIGITS}]+)(万亿|亿|万)?)?(.*)$`,
);
const PER_CENT = /^(负?)百分之(负?)([^+\-负].*)$/;
/** A scale with which a number counts single things, whatever the target's unit. */
export const COUNTS_SINGLY = /[万亿]/;
const YUAN = /^(?:¥|人民币)\s*/;

function readChineseNumeral(text: string): Numeral | undefined {
  const [all, sign = '', integerText = '', decimalText = '', scale = '', rest = ''] =
    CHINESE.exec(text) ?? [];
  const integer = readChineseInteger(integerText);
  const decimals = readChineseDigits(decimalText);
  if (all === undefined || integer === undefined || decimals === undefined) return undefined;
  const typed = canonical(decimals === '' ? String(integer) : `${integer}.${decimals}`);
  const number = scale === '' ? typed : multiply(typed, baseUnitOf(scale).factor);
  return {
    number: sign === '' ? number : negate(number),
    parts: [typed],
    scale: scale === '' ? (COUNTS_SINGLY.exec(integerText)?.[0] ?? '') : scale,
    rest: rest.trim(),
  };
}

const readPlain = (text: string, unit: string): Numeral | undefined =>
  readArabicNumeral(text, unit) ?? readChineseNumeral(text);

/** 百分之二十, 百分之99.5, 百分之百, 负百分之三; nothing may stand behind the number. */
function readPerCent(text: string): Numeral | undefined {
  const [, before = '', behind = '', numberText = ''] = PER_CENT.exec(text) ?? [];
  const numeral = readPlain(numberText === '百' ? '一百' : numberText, '');
  const signs = before + behind;
  if (numeral === undefined || numeral.rest !== '' || signs.length > 1) return undefined;
  return { ...numeral, number: signs === '' ? numeral.number : negate(numeral.number), rest: '%' };
}

/** 元整 and 圆 on receipts are plain 元. */
const plainYuan = (unit: string): string => unit.replace(/^(万亿|亿|万)?(?:元整|元正|圆整|圆正|圆)$/, '$1元');

/** After ￥ stands money: in a unit that says so, or in the target's when that is 元 itself. ￥3500 of 万元 is unclear. */
function readMoney(text: string, unit: string): Numeral | undefined {
  const numeral = readPlain(text.replace(YUAN, ''), unit);
  if (numeral === undefined) return undefined;
  const isClear = numeral.rest !== '' || COUNTS_SINGLY.test(numeral.scale) || unit === '元';
  return baseUnitOf(unit).base === '元' && isClear ? numeral : { ...numeral, rest: `¥${numeral.rest}` };
}

/**
 * Reads the number at the head of a plain (NFKC) text, in any spelling that has one reading; `rest` is its unit, empty
 * when none is written. `unit` is the target's. Undefined when there is no such number.
 */
export function readNumeral(text: string, unit: string): Numeral | undefined {
  if (PER_CENT.test(text)) return readPerCent(text);
  const numeral = YUAN.test(text) ? readMoney(text, unit) : readPlain(text, unit);
  return numeral && { ...numeral, rest: plainYuan(numeral.rest) };
}
