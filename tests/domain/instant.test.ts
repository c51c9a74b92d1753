import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { INSTANT, instantWithin, isInstant, nextInstant } from '../../src/domain/instant.ts';
import { instantSchema, stampSchema } from '../../src/domain/instant-schema.ts';

const FIRST = '2000-01-01T00:00:00.000Z';
const LAST = '2099-12-31T23:59:59.999Z';

const real = fc
  .date({ min: new Date(FIRST), max: new Date(LAST), noInvalidDate: true })
  .map((date) => date.toISOString());

const digits = (most: number, length = 2) =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(length, '0'));

/** Of the shape of an instant, with months up to 19, days up to 39, hours up to 29; a few are real. */
const shaped = fc
  .tuple(
    fc.integer({ min: 1995, max: 2104 }),
    digits(19),
    digits(39),
    digits(29),
    digits(69),
    digits(69),
    digits(999, 3),
  )
  .map(([year, month, day, hour, minute, second, rest]) =>
    [`${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`].join(''),
  );

/** What any clock prints when it is asked to print what it has read. */
function printedBack(text: string): string | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

describe('an instant', () => {
  it('is what reads and prints back the same, from 2000 and before 2100', () => {
    const anyText = fc.oneof(
      real,
      shaped,
      fc.string(),
      fc.constantFrom(FIRST, LAST, `${FIRST}\n`, ` ${LAST}`),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const isReal = printedBack(text) === text && text >= FIRST && text <= LAST;
        expect(isInstant(text)).toBe(isReal);
        expect(v.is(instantSchema, text)).toBe(isReal);
      }),
      { numRuns: 5000 },
    );
  });

  it('is of every day that there is in a hundred years, and of none that there is not', () => {
    const wrong: string[] = [];
    for (let month = 0; month < 1200; month += 1)
      for (let day = 0; day < 40; day += 1) {
        const [year, inYear] = [2000 + Math.floor(month / 12), (month % 12) + 1];
        const date = `${year}-${String(inYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const text = `${date}T12:00:00.000Z`;
        if (isInstant(text) !== (printedBack(text) === text)) wrong.push(text);
      }
    expect(wrong).toEqual([]);
  });

  it.each([
    '2024-99-99T99:99:99.999Z',
    '2023-02-29T00:00:00.000Z',
    '2024-06-30T24:00:00.000Z',
    '2024-06-30T23:59:60.000Z',
    '2024-06-30T23:59:59Z',
    '2024-06-30T23:59:59.000+08:00',
    '1999-12-31T23:59:59.999Z',
    '2100-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '+002024-06-30T23:59:59.000Z',
  ])('is not %s', (text) => {
    expect(v.is(instantSchema, text)).toBe(false);
    expect(v.is(stampSchema, `${text}/00000`)).toBe(false);
  });

  it('is the same to other programs: the published schema of snapshots says it by the same pattern', () => {
    const published = JSON.parse(readFileSync('public/schemas/juli-snapshot-2.schema.json', 'utf8')) as {
      $defs: { instant: { pattern: string } };
    };
    expect(published.$defs.instant.pattern).toBe(INSTANT.source);
  });

  it('is followed by the next millisecond, over the ends of months and years, until the last', () => {
    const ends = fc.constantFrom(
      '2024-02-28T23:59:59.999Z',
      '2023-02-28T23:59:59.999Z',
      '2024-04-30T23:59:59.999Z',
      '2024-12-31T23:59:59.999Z',
    );
    fc.assert(
      fc.property(fc.oneof(real, ends), (instant) => {
        fc.pre(instant !== LAST);
        expect(nextInstant(instant)).toBe(new Date(Date.parse(instant) + 1).toISOString());
      }),
    );
    expect(nextInstant(LAST)).toBeUndefined();
  });

  it('is made of any clock: one that is out of these years says the nearest of them', () => {
    fc.assert(
      fc.property(real, (instant) => {
        expect(instantWithin(instant)).toBe(instant);
      }),
    );
    expect(instantWithin('1980-01-01T00:00:12.345Z')).toBe(FIRST);
    expect(instantWithin('2107-01-01T00:00:00.000Z')).toBe(LAST);
    expect(instantWithin(new Date(8.64e15).toISOString())).toBe(LAST);
    expect(instantWithin(new Date(-8.64e15).toISOString())).toBe(FIRST);
  });
});

describe('a stamp', () => {
  it('is an instant and a counter of five digits in base 36', () => {
    fc.assert(
      fc.property(real, (instant) => {
        expect(v.is(stampSchema, `${instant}/0009z`)).toBe(true);
      }),
    );
    for (const end of ['', '/', '/0000', '/000000', '/0000Z', '/0000z\n', '/0000z/00000'])
      expect(v.is(stampSchema, `${FIRST}${end}`)).toBe(false);
  });
});
