import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/domain/quantity.ts';
import { drawsFrom } from './seeded-draws.ts';
import type { SpeltNumber } from './spelt-numbers.ts';
import { drawSpeltNumber } from './spelt-quantities.ts';
import { drawUnreadable, type UnreadableNumber } from './unreadable-numbers.ts';

/** Rows of the scorecard (trust.md); JULI_SCORECARD=1 prints them. */
const READABLE = 100_000;
const UNREADABLE = 25_000;
const SEED = 20_240_603;

const report = (row: string): void => {
  if (process.env.JULI_SCORECARD !== undefined) process.stdout.write(`scorecard | ${row}\n`);
};

/** A miss as one line that can be read and tried again. */
const lineOf = ({ typed, unit }: { typed: string; unit: string }, found: string): string =>
  `${JSON.stringify(typed)} for ${JSON.stringify(unit)}: ${found}`;

function missesOf(spellings: readonly SpeltNumber[]): { wrong: string[]; refused: string[] } {
  const [wrong, refused]: [string[], string[]] = [[], []];
  for (const spelling of spellings) {
    const result = parseQuantity(spelling.typed, spelling.unit);
    if (!result.ok) refused.push(lineOf(spelling, `${result.refusal.code}, is ${spelling.value}`));
    else if (result.value !== spelling.value)
      wrong.push(lineOf(spelling, `${result.value}, is ${spelling.value}`));
  }
  return { wrong, refused };
}

describe('generated spellings of numbers', () => {
  it('are read exactly in 100,000 ways an office writes them, none wrong and none refused', () => {
    const draw = drawsFrom(SEED);
    const spellings = Array.from({ length: READABLE }, () => drawSpeltNumber(draw));
    const { wrong, refused } = missesOf(spellings);
    const kinds = new Set(spellings.map(({ typed, unit }) => `${typed} ${unit}`)).size;
    report(
      `spellings generated ${READABLE} (${kinds} different): wrong ${wrong.length}, refused ${refused.length}`,
    );
    expect({ wrong: wrong.slice(0, 40), refused: refused.slice(0, 40) }).toEqual({ wrong: [], refused: [] });
    expect(kinds).toBeGreaterThan(READABLE * 0.7);
  });

  it('are refused in 25,000 texts that have no exact reading: never a number, never a crash', () => {
    const draw = drawsFrom(SEED);
    const unreadable: UnreadableNumber[] = [];
    while (unreadable.length < UNREADABLE) unreadable.push(...drawUnreadable(draw));
    const read = unreadable.flatMap((text) => {
      const result = parseQuantity(text.typed, text.unit);
      return result.ok ? [lineOf(text, result.value)] : [];
    });
    const kinds = new Set(unreadable.map(({ typed, unit }) => `${typed} ${unit}`)).size;
    report(`unreadable texts generated ${unreadable.length} (${kinds} different): read ${read.length}`);
    expect([...new Set(read)].slice(0, 40)).toEqual([]);
  });
});
