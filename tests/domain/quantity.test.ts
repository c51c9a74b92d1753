import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spell } from '../../src/domain/chinese-numeral.ts';
import { isDecimal } from '../../src/domain/decimal.ts';
import { parseQuantity } from '../../src/domain/quantity.ts';

/** What was read, or why it was refused. */
const read = (typed: string, unit = '家'): string => {
  const result = parseQuantity(typed, unit);
  return result.ok ? result.value : `refused: ${result.refusal.code}`;
};

/** Digits moved by powers of ten as text, without the decimal library the product uses. */
function moved(digits: bigint, exponent: number): string {
  const negative = digits < 0n;
  const all = String(negative ? -digits : digits).padStart(exponent < 0 ? 1 - exponent : 1, '0');
  const cut = all.length + Math.min(0, exponent);
  const integer = all.slice(0, cut) + '0'.repeat(Math.max(0, exponent));
  const decimals = all.slice(cut).replace(/0+$/, '');
  const text = `${integer.replace(/^0+(?=\d)/, '')}${decimals === '' ? '' : `.${decimals}`}`;
  return negative && text !== '0' ? `-${text}` : text;
}

const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

const separated = (text: string): string => {
  const [integer = '', decimals] = text.split('.');
  const grouped = integer.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};

const MINUSES = ['-', '−', '–', '－', '负'];

/** A number and one way to type it: with separators, full-width, signed, with trailing noughts, spaced. */
const spellings = fc
  .record({
    digits: fc.oneof(fc.bigInt({ min: 0n, max: 999_999_999n }), fc.bigInt({ min: 0n, max: 2000n })),
    places: fc.integer({ min: 0, max: 4 }),
    sign: fc.constantFrom('', '', '', '+', ...MINUSES),
    grouped: fc.boolean(),
    wide: fc.boolean(),
    noughts: fc.constantFrom('', '', '0', '00'),
    space: fc.constantFrom('', ' ', '　', '\t'),
  })
  .map(({ digits, places, sign, grouped, wide, noughts, space }) => {
    const plain = moved(digits, -places);
    const padded = plain.includes('.') ? plain + noughts : plain;
    const text = grouped ? separated(padded) : padded;
    const value = MINUSES.includes(sign) ? -digits : digits;
    return { typed: sign + (wide ? fullWidth(text) : text), value, places, space };
  });

const multiples = fc.constantFrom(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<
  [string, number]
>;

describe('a quantity in Arabic digits', () => {
  it('is read exactly in 2,500 spellings, bare and with 万 or 亿', () => {
    fc.assert(
      fc.property(spellings, multiples, ({ typed, value, places, space }, [multiple, power]) => {
        expect(read(space + typed + space + multiple)).toBe(moved(value, power - places));
      }),
      { numRuns: 2500 },
    );
  });

  it('is read exactly in 2,500 spellings with a unit, whichever of 件, 万件 and 亿件 the target counts', () => {
    const targets = fc.constantFrom(['件', 0], ['万件', 4], ['亿件', 8]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(
        spellings,
        multiples,
        targets,
        ({ typed, value, places, space }, [multiple, power], [unit, own]) => {
          expect(read(`${typed}${space}${multiple}件`, unit)).toBe(moved(value, power - own - places));
          expect(read(`${typed}${space}${unit}`, unit)).toBe(moved(value, -places));
          if (multiple !== '') expect(read(typed + multiple, unit)).toBe(moved(value, power - own - places));
        },
      ),
      { numRuns: 2500 },
    );
  });

  it.each([
    ['40兆瓦', '万千瓦', '4'],
    ['4万千瓦', '兆瓦', '40'],
    ['4万', '兆瓦', '40000'],
    ['3万', '公里', '30000'],
    ['4万', '万千瓦时', '4'],
    ['1200', '万千瓦时', '1200'],
    ['19.7', '%', '19.7'],
    ['19.7％', '%', '19.7'],
    ['0.3个百分点', '%', '0.3'],
    ['4060套（间）', '套（间）', '4060'],
    ['4060套(间)', '套（间）', '4060'],
    ['1.5亿', '亿元', '1.5'],
    ['1亿2000万', '亿元', '1.2'],
    ['3亿5000万元', '万元', '35000'],
    ['1万2千', '家', '12000'],
    ['1万2000', '万件', '1.2'],
    ['3千', '家', '3000'],
    ['2千万元', '万元', '2000'],
    ['3.5 千瓦', '千瓦', '3.5'],
    ['40MW', '兆瓦', '40'],
    ['12.5万㎡', '万平方米', '12.5'],
    ['3000人', '万名', '0.3'],
    ['5千亩', '千亩', '5'],
    ['￥3,500万元', '万元', '3500'],
    ['人民币120元整', '元', '120'],
    ['15000万元', '亿元', '1.5'],
    ['007', '家', '7'],
    ['-0', '家', '0'],
    ['-0.0', '%', '0'],
    ['999,999,999,999,999', '家', '999999999999999'],
  ])('%s for a target in %s is %s', (typed, unit, value) => {
    expect(read(typed, unit)).toBe(value);
  });
});

describe('a quantity in Chinese numerals', () => {
  it('is read exactly in 2,500 spellings, with sign, decimals and unit', () => {
    const parts = fc.record({
      n: fc.oneof(
        fc.nat(99_999),
        fc.nat(2_000_000_000),
        fc.integer({ min: 0, max: 999 }).map((n) => n * 10_000),
      ),
      decimals: fc.constantFrom('', '5', '05', '375'),
      negative: fc.boolean(),
      unit: fc.constantFrom('', '件', ' 件'),
    });
    fc.assert(
      fc.property(parts, ({ n, decimals, negative, unit }) => {
        const tail = [...decimals].map((d) => spell(Number(d))).join('');
        const typed = (negative ? '负' : '') + spell(n) + (tail === '' ? '' : `点${tail}`) + unit;
        const digits = BigInt(`${n}${decimals}`);
        expect(read(typed, '件')).toBe(moved(negative ? -digits : digits, -decimals.length));
      }),
      { numRuns: 2500 },
    );
  });

  it.each([
    ['十二', '家', '12'],
    ['两千三百家', '家', '2300'],
    ['三十万人', '万人', '30'],
    ['三十万', '万人', '30'],
    ['三十', '万人', '30'],
    ['三点五万件', '件', '35000'],
    ['三点五万', '万件', '3.5'],
    ['叁佰伍拾万元整', '万元', '350'],
    ['拾万零柒仟圆整', '元', '107000'],
    ['壹仟零贰拾肆', '家', '1024'],
    ['百分之二十', '%', '20'],
    ['百分之百', '%', '100'],
    ['百分之99.5', '%', '99.5'],
    ['负百分之三点二', '%', '-3.2'],
    ['三万', '公里', '30000'],
    ['一百〇五', '家', '105'],
    ['零点五', '%', '0.5'],
    ['五千米', '公里', '5'],
    ['五万千瓦时', '万千瓦时', '5'],
    ['四千千瓦', '兆瓦', '4'],
  ])('%s for a target in %s is %s', (typed, unit, value) => {
    expect(read(typed, unit)).toBe(value);
  });
});

describe('what is not known is refused, never guessed', () => {
  it.each([
    ['约20', 'approximate'],
    ['20左右', 'approximate'],
    ['近20', 'approximate'],
    ['20余', 'approximate'],
    ['二十多', 'approximate'],
    ['>20', 'approximate'],
    ['～20', 'approximate'],
    ['超过一百', 'approximate'],
    ['20以上', 'approximate'],
    ['20+', 'approximate'],
    ['', 'blank'],
    [' 　\t', 'blank'],
    ['1,23', 'separators'],
    ['12,34,567', 'separators'],
    ['1234,567', 'separators'],
    ['0,123', 'separators'],
    ['1 234', 'separators'],
    ['1e308', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['∞', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['无', 'not-a-number'],
    ['家', 'not-a-number'],
    ['-', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['一万二', 'not-a-number'],
    ['二〇二四', 'not-a-number'],
    ['三百五', 'not-a-number'],
    ['百分之五', 'unit-mismatch'],
    ['百分之', 'not-a-number'],
    ['负百分之负五', 'not-a-number'],
    ['1万2', 'not-a-number'],
    ['1.2亿3000万', 'not-a-number'],
    ['1亿2000', 'not-a-number'],
    ['￥5', 'unit-mismatch'],
    ['5²', 'not-a-number'],
    ['10³', 'not-a-number'],
    ['⑳', 'not-a-number'],
    ['2½', 'not-a-number'],
    ['٣٤', 'not-a-number'],
    ['2024-06', 'not-a-number'],
    ['20\ud800', 'unit-mismatch'],
    ['\ud800', 'not-a-number'],
    ['20​0', 'not-a-number'],
    ['5.', 'unit-mismatch'],
    ['20abc', 'unit-mismatch'],
    ['20个', 'unit-mismatch'],
    ['20余家', 'approximate'],
    ['三十多家', 'approximate'],
    ['十几', 'approximate'],
    ['5toString', 'unit-mismatch'],
    ['20%', 'unit-mismatch'],
    ['1.25万余人', 'approximate'],
    ['不到20', 'approximate'],
    ['≥20', 'approximate'],
    ['1234567890123456', 'too-long'],
    ['0.123456789', 'too-long'],
    ['三点一四一五九二六五三', 'too-long'],
  ])('%j: %s', (typed, code) => {
    expect(read(typed)).toBe(`refused: ${code}`);
  });

  it('says which word made it approximate and which unit was found', () => {
    expect(parseQuantity('约20', '家')).toEqual({ ok: false, refusal: { code: 'approximate', word: '约' } });
    expect(parseQuantity('20个', '套（间）')).toEqual({
      ok: false,
      refusal: { code: 'unit-mismatch', found: '个', expected: '套（间）' },
    });
  });

  it('does not multiply a rate by 万, nor convert where no decimal is exact', () => {
    expect(read('3万', '%')).toBe('refused: unit-mismatch');
    expect(read('三万', '%')).toBe('refused: unit-mismatch');
    expect(read('10亩', '公顷')).toBe('refused: unit-mismatch');
    expect(read('30亩', '公顷')).toBe('2');
  });

  it('does not choose where 千 or ￥ has two readings: 3千 of 万件 is 3000件 or 3000万件', () => {
    expect(read('3千', '万件')).toBe('refused: unit-mismatch');
    expect(read('3千件', '万件')).toBe('0.3');
    expect(read('3千万件', '万件')).toBe('3000');
    expect(read('￥3500', '万元')).toBe('refused: unit-mismatch');
    expect(read('￥3500', '元')).toBe('3500');
    expect(read('三十万 万件', '万件')).toBe('refused: unit-mismatch');
  });

  it('never throws and never lets through what the log would refuse, whatever is typed', () => {
    const alphabet = [
      ...'0123456789,.+-−%万亿千百十一二两零点负约 家兆瓦公里亩壹拾佰仟分之￥元整',
      '①',
      '５',
      '，',
      '\u200b',
      '\ud800',
    ];
    const typed = fc.oneof(
      fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((characters) => characters.join('')),
      fc.string(),
    );
    const units = fc.constantFrom('', '家', '%', '万件', '公顷', '兆瓦', '万亿元');
    fc.assert(
      fc.property(typed, units, (text, unit) => {
        const result = parseQuantity(text, unit);
        if (result.ok) expect(isDecimal(result.value)).toBe(true);
        // What shows no digit and no numeral is never a number.
        if (!/[\d０-９零〇一二两三四五六七八九十壹拾百]/.test(text)) expect(result.ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(read('-999999999999999万亿兆瓦', '千瓦')).toBe('refused: too-long');
  });

  it('answers at once however long the text is', () => {
    for (const text of [
      `1${' '.repeat(50_000)}1`,
      '1'.repeat(50_000),
      '一'.repeat(50_000),
      `1${','.repeat(50_000)}`,
    ]) {
      const begun = performance.now();
      expect(parseQuantity(text, '家').ok).toBe(false);
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
