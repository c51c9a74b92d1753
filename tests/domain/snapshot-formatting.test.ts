import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SnapshotFile, verifySnapshot } from '../../src/domain/snapshot.ts';
import { demonstrationOf } from '../reporting/year-snapshots.ts';
import { signer } from './signed.ts';
import { taken } from './taken.ts';

/** How a text is written without its value being another: drawn once, then read cyclically. */
type Style = () => number;

const styleOf = (draws: readonly number[]): Style => {
  let at = 0;
  return () => draws[at++ % draws.length] ?? 0;
};

const SPACES = ['', ' ', '\n', '\t\t', '\r\n  '] as const;
const space = (style: Style): string => SPACES[style() % SPACES.length] ?? '';

const escaped = (unit: string, isUpper: boolean): string => {
  const digits = unit.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${isUpper ? digits.toUpperCase() : digits}`;
};

/** The same text as JSON.stringify writes it, with all as escapes, or with what is not ASCII as escapes. */
function stringText(text: string, style: Style): string {
  const way = style() % 3;
  if (way === 0) return JSON.stringify(text).replaceAll('/', '\\/');
  // Unit by unit, so that a pair of surrogates becomes two escapes.
  const units = text.split('').map((unit) => {
    const isPlain = way === 2 && /[ !#-[\]-~]/.test(unit);
    return isPlain ? unit : escaped(unit, way === 1);
  });
  return `"${units.join('')}"`;
}

const NUMBERS = [
  (value: number) => String(value),
  (value: number) => `${value}.0`,
  (value: number) => `${value}e0`,
  (value: number) => (value === 0 ? '0E-2' : `${value}00E-2`),
  (value: number) => `${value}.000e+0`,
];

function shuffledBy<T>(things: readonly T[], style: Style): T[] {
  const keyed = things.map((thing) => [style(), thing] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, thing]) => thing);
}

/** Another text of the same JSON value. */
function written(value: unknown, style: Style): string {
  const around = (text: string): string => `${space(style)}${text}${space(style)}`;
  if (typeof value === 'string') return around(stringText(value, style));
  if (typeof value === 'number') return around((NUMBERS[style() % NUMBERS.length] ?? String)(value));
  if (Array.isArray(value)) return around(`[${value.map((member) => written(member, style)).join(',')}]`);
  if (typeof value !== 'object' || value === null) return around(String(value));
  const members = shuffledBy(Object.entries(value), style).map(
    ([name, member]) => `${around(stringText(name, style))}:${written(member, style)}`,
  );
  return around(`{${members.join(',')}}`);
}

const styles = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 200 });

describe('a snapshot file that was only written otherwise', () => {
  let small = '';
  let whole = '';
  beforeAll(async () => {
    const { sign } = await signer();
    small = await sign(taken({ note: '引号“”与"\\/\u2028𠮷\n制表\t' }));
    whole = await sign(demonstrationOf('2024-03'));
  });

  function verifyAll(text: string, numRuns: number): number {
    const file = JSON.parse(text) as SnapshotFile;
    let verified = 0;
    const verifies = fc.property(styles, fc.boolean(), (draws, hasMark) => {
      const other = `${hasMark ? '\ufeff' : ''}${written(file, styleOf(draws))}`;
      expect(JSON.parse(other.replace(/^\ufeff/, ''))).toEqual(file);
      expect(verifySnapshot(other)).toMatchObject({ ok: true, recomputed: true });
      verified += 1;
    });
    fc.assert(verifies, { numRuns, endOnFailure: true });
    return verified;
  }

  it('verifies, 990 times out of 990: order, white space, mark of byte order, escapes, spelling of numbers', () => {
    expect(verifyAll(small, 990)).toBe(990);
  });

  it('verifies, 10 times out of 10, for the plan of 2024', () => {
    expect(verifyAll(whole, 10)).toBe(10);
  });
});
