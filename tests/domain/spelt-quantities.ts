import { type Draw, pick } from './seeded-draws.ts';
import { drawNumeral, fullWidth, moved, type Numeral, type SpeltNumber } from './spelt-numbers.ts';

/** A unit of a target, and the words that convert into it exactly, each with its power of ten. */
interface UnitWords {
  readonly unit: string;
  /** the power of its own 万 or 亿 */
  readonly own: number;
  readonly words: readonly (readonly [word: string, power: number])[];
}

const COUNTED = ['家', '件', '人', '亩', '场', '个'].flatMap((thing) => [
  `${thing}: ${thing} 0`,
  `万${thing}: ${thing} -4, 万${thing} 0`,
]);

const UNITS: readonly UnitWords[] = [
  ...COUNTED,
  ...COUNTED,
  '万名: 名 -4, 万名 0, 人 -4, 万人 0',
  '套（间）: 套（间） 0, 套(间) 0',
  '元: 元 0, 元整 0, 圆整 0, 万元 4, 亿元 8',
  '万元: 元 -4, 元整 -4, 万元 0, 萬元 0, 万元整 0, 亿元 4',
  '亿元: 元 -8, 万元 -4, 亿元 0, 億元 0, 万亿元 4',
  '兆瓦: 兆瓦 0, 千瓦 -3, 万千瓦 1, MW 0, kW -3, 万kW 1',
  '万千瓦: 千瓦 -4, 万千瓦 0, 兆瓦 -1',
  '万千瓦时: 千瓦时 -4, 万千瓦时 0, 亿千瓦时 4, 度 -4, kWh -4',
  '公里: 公里 0, 千米 0, km 0, ㎞ 0, 米 -3',
  '万平方米: 平方米 -4, 万平方米 0, ㎡ -4, 万㎡ 0, m² -4',
  '%: % 0, ％ 0, 个百分点 0, 百分点 0',
].map((row) => {
  const [unit = '', words = ''] = row.split(': ');
  const own = unit.startsWith('亿') ? 8 : unit.startsWith('万') ? 4 : 0;
  const pairs = words.split(', ').map((pair) => pair.split(' '));
  return { unit, own, words: pairs.map(([word = '', power]) => [word, Number(power)] as const) };
});

const MINUSES = ['-', '−', '–', '－'];
const BLANKS = ['', '', '', ' ', '　', '\t', '\u00a0'];
const YUAN = ['￥', '¥', '人民币', '￥ '];

function drawNumber(draw: Draw): { digits: bigint; places: number } {
  const integers = [10, 100, 1000, 10_000, 10_000_000, 1_000_000_000];
  const digits = BigInt(draw(pick(draw, integers)));
  const round = 10n ** BigInt(pick(draw, [0, 0, 0, 1, 3, 4, 6]));
  const places = round > 1n ? 0 : pick(draw, [0, 0, 0, 1, 2, 3, 4]);
  return { digits: digits * round, places };
}

const isPlain = ({ absolute, needsUnit }: Numeral): boolean => !absolute && !needsUnit;

/** 百分之二十, 负百分之0.5, 百分之负三 */
function drawPerCent(draw: Draw): SpeltNumber {
  const { digits, places } = drawNumber(draw);
  const head = pick(draw, ['百分之', '百分之', '负百分之', '百分之负']);
  const numeral = digits === 100n && places === 0 ? '百' : drawNumeral(draw, digits, places, isPlain).text;
  return { typed: head + numeral, unit: '%', value: moved(head === '百分之' ? digits : -digits, -places) };
}

/** 公顷 and 亩: 15 to one is no power of ten. */
function drawLand(draw: Draw): SpeltNumber {
  const { digits, places } = drawNumber(draw);
  if (digits > 10n ** 13n) return drawLand(draw);
  const hectares = moved(digits, -places);
  const mu = moved(digits * 15n, -places);
  return draw(2) === 0
    ? { typed: `${mu}亩`, unit: '公顷', value: hectares }
    : { typed: `${hectares}公顷`, unit: '亩', value: mu };
}

/** Numeral and unit that read as another pair: 七万三千米 is 73 千米 to some, and 零万 is nothing. */
const runTogether = ({ text, chinese }: Numeral, word: string): boolean =>
  (word === '米' && /[千仟]$/.test(text)) ||
  (chinese === true && (/^百分点|^万亿/.test(word) || (/^[零〇]$/.test(text) && /^[万亿萬億]/.test(word))));

/** The unit word behind the numeral with its power of ten; empty where the numeral is clear alone. */
function drawWord(draw: Draw, { own, words }: UnitWords, { absolute, needsUnit }: Numeral) {
  if (draw(3) === 0 && !(needsUnit && own > 0)) return ['', absolute ? -own : 0] as const;
  return pick(draw, absolute ? words.filter(([word]) => !/^[万亿萬億]/.test(word)) : words);
}

function drawQuantity(draw: Draw): SpeltNumber {
  const target = pick(draw, UNITS);
  const { unit, own } = target;
  const { digits, places } = drawNumber(draw);
  const numeral = drawNumeral(draw, digits, places, unit === '%' ? isPlain : () => true);
  const [word, power] = drawWord(draw, target, numeral);
  if (runTogether(numeral, word)) return drawQuantity(draw);
  const sign = draw(4) > 0 ? '' : pick(draw, numeral.chinese ? ['负'] : ['+', '负', ...MINUSES]);
  const yuan = unit.endsWith('元') && (word !== '' || own === 0) && draw(4) === 0 ? pick(draw, YUAN) : '';
  const blank = word === '' ? '' : pick(draw, BLANKS);
  const written = draw(8) === 0 ? fullWidth(word) : word;
  return {
    typed: pick(draw, BLANKS) + yuan + sign + numeral.text + blank + written + pick(draw, BLANKS),
    unit,
    value: moved(sign === '' || sign === '+' ? digits : -digits, power - places),
  };
}

/** One number whose value is known, in one of the ways an office writes it, for a target in some unit. */
export function drawSpeltNumber(draw: Draw): SpeltNumber {
  switch (draw(16)) {
    case 0:
      return drawLand(draw);
    case 1:
      return drawPerCent(draw);
    default:
      return drawQuantity(draw);
  }
}
