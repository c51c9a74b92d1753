import { type Draw, pick } from './seeded-draws.ts';
import { inCapitals, inChinese } from './spelt-numbers.ts';

/** A text that must be refused, and the unit of the target it is typed for. */
export interface UnreadableNumber {
  readonly typed: string;
  readonly unit: string;
}

/** Templates between bars; a letter in braces is filled in, the rest stands as it is. */
const filled = (templates: string, values: Readonly<Record<string, string | number>>): string[] =>
  templates
    .trim()
    .split(/\s*\|\s*/)
    .map((template) => template.replaceAll(/\{(\w)\}/g, (_, name: string) => String(values[name])));

/** Roughly so much: it may be true, and it is no figure. */
const APPROXIMATE = `
  约{n} | 大约{n} | 近{n} | 超{n} | 超过{n} | 不到{n} | 至少{n} | 大概{n} | ~{n} | ～{n} | >{n} | ＜{n} | ≈{n} | ≥{n} |
  上{n} | 预计{n} | {n}左右 | {n}上下 | {n}余 | {n}多 | {n}以上 | {n}以内 | {n}+ | {n}＋ | {n}来 | {n}许 | {n}几 |
  {n}余家 | {n}多家 | {n}来家 | {n}几家 | {n}家左右 | 几十 | 数百 | 好几 | 十几 | 上千 | 一大半 | 若干`;

/** Other notations: exponents, fractions, ranges, formulas, bullets, dates, other digits, no digits. */
const FOREIGN = `
  {n}e5 | {n}E5 | {n}E+3 | 1e-{m} | 0x{n} | {n}n | 1_{n} | {n}'000 | {n}k | {n}w | {n}/{m} | {n}:{m} | {n}-{o} |
  {n}～{o} | {n}至{o} | {n}—{m} | {n}+{m} | {n}×{m} | {n}*10^{m} | ={n} | ='{n} | ({n}) | （{n}） | {n}.{m}.{n} |
  {n}..{m} | {n}. | .{n} | {n}。{m} | {n}·{m} | --{n} | +-{n} | - | — | / | {n}- | - {n} | 负 | 负负{n} | −负{n} |
  ½ | {n}½ | ⅓ | {n}² | ³ | {n}³ | ③ | {n}③ | ⑳ | ⑳家 | ㈤ | {n}㊀ | 廿 | 廿{n} | 卅 | Ⅳ | ٣٤ | ३ | 〡 | 半 | 一半 |
  俩 | 仨 | 双 | #REF! | #DIV/0! | #N/A | NaN | Infinity | {n}\u200b{m} | \u202e{n} | {n}\ufffe | {n}\u0000 |
  {n}\ud800 | {n}家{m} | {n}家（含{m}家） | 2024-06 | 2024.6.30 | 2024年6月 | 6月底 | 无 | 未统计 | 正在推进 | 是 | true |
  null | 见附件 | 同上 | 1,234,567,890,123,456 | 9999999999999999999999999999999999999999 | 0.123456789 |
  1234567890123456万 | 三点一四一五九二六五三 | 1e308`;

/** Groups of digits that are not groups of three, and blanks where a comma may have been. */
const SEPARATED = `
  {n},{m} | {n}，{m} | 0,{h} | {n},1{h} | 1{h},{h} | {n} {h} | {n}　{m} | {n},,{h} | ,{n} | {n}, | 1.234,{m} | 1,23,4 |
  1,2{m},{h}.{m},{h}`;

/** Numerals with two readings, or none: is 三百五 350 or 305? `x`, `y` are digits, `X`, `Y` the same in Chinese. */
const AMBIGUOUS = `
  {X}百{Y} | {X}千{Y} | {X}万{Y} | {X}亿{Y} | {X}{Y} | 二〇二{Y} | {X}百{Y}十{X}{Y} | {X}百零零{Y} | 零{Y} | {X}十十 |
  {Y}亿亿 | 百{Y} | 千 | 万 | 亿 | {X}点 | 点{Y} | {X}点{Y}点{X} | {X}万零{Y}千 | {X}点二十 | {X}点两 | {X}百零{Y}十{Y}百`;
const HALF_SAID = `
  {x}万{y} | {x}亿{y} | {x}亿{h} | {x}千{y} | {x}.{y}亿{y}万 | {x}万1{h}{y} | {x}万{y}亿 | {x}万{y}万 | {x}亿 {y} |
  {x}万{y}千瓦 | {x}亿1{h}{y}万 | {X}万{y}千 | {x}万{Y}千 | {x}万0{y}千 | 百分之 | 百分之廿 | 百分之{x}% |
  百分之{x}/{y} | 百分之一百零 | 千分之{Y} | {X}分之{Y} | {X}成 | {X}倍 | 翻{X}番`;

/** Numbers that are read well, in a unit that is not the target's. */
const MISFITS: Readonly<Record<string, string>> = {
  家: `{n}个 | {n}人 | {n}元 | {n}万元 | {n}% | {n}‰ | {n}个百分点 | {n}月 | {n}年 | {n}号 | {n}abc | {n}km | {n}家家 |
    {n}家/年 | {n}万万 | ￥{n} | ￥{n}家 | 百分之{n} | {n}元整 | {n}整 | {n}千瓦`,
  '%': '3万 | 3千 | 三万 | 1亿2000万 | {n}家 | 百分之五家 | 百分之3千 | 百分之三万',
  万元: '{n}千 | ￥{n} | 人民币{n} | ¥{n}.00 | {n}千美元 | {n}角',
  万家: '家 | 万 | 亿元 | 兆瓦 | % | ￥ | 元整 | {n}万 万家 | {N}万 万家 | {n}万万家 | {n}千',
  公顷: '{h}亩 | {n}平方米',
  米: '{n}平方米 | {n}㎡ | {n}秒',
  兆瓦: '{n}万千瓦时 | {n}度 | {n}mW',
  平方米: '{n}亩 | {n}米',
};

/** Some two hundred texts about the same digits that no careful reader takes for a figure. */
export function drawUnreadable(draw: Draw): UnreadableNumber[] {
  const n = 2 + draw(pick(draw, [8, 90, 900]));
  const m = 2 + draw(90);
  const [x, y] = [1 + draw(9), 1 + draw(9)];
  const [X, Y, N] = [x, y, n].map((digits) => inChinese(BigInt(digits))) as [string, string, string];
  // No h is a multiple of 3, so none of h亩 is an exact number of 公顷.
  const values = { n, m, o: n + m, h: 101 + 15 * draw(50), x, y, X, Y, N };
  const roughly = pick(draw, [n, `${n}.5`, N, `${n}万`]);
  const ambiguous = filled(AMBIGUOUS, values);
  const texts = [
    ...filled(APPROXIMATE, { n: roughly }),
    ...filled(FOREIGN, values),
    ...filled(SEPARATED, values),
    ...ambiguous,
    ...ambiguous.map(inCapitals),
    ...filled(HALF_SAID, values),
  ];
  const misfits = Object.entries(MISFITS).flatMap(([unit, templates]) =>
    filled(templates, values).map((typed) => ({ typed, unit })),
  );
  return [...texts.map((typed) => ({ typed, unit: '家' })), ...misfits];
}
