import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../src/importing/read-file.ts';
import { tableOf } from './book-parts.ts';
import { smallLedger } from './small-ledger.ts';
import { joined } from './zip-bytes.ts';

const ASKED = process.env.JULI_MUTANTS;
const MUTANTS = Number(ASKED ?? 400);
const SEED = 20_240_630;

type Mutation = (bytes: Uint8Array, at: number, length: number, other: number, value: number) => Uint8Array;

const replaced = (bytes: Uint8Array, at: number, length: number, middle: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at), middle, bytes.subarray(at + length));
const span = (bytes: Uint8Array, at: number, length: number): Uint8Array => bytes.slice(at, at + length);

const mutations: Readonly<Record<string, Mutation>> = {
  'a bit flipped': (bytes, at, _length, _other, value) =>
    replaced(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << (value % 8)))),
  'a byte changed': (bytes, at, _length, _other, value) => replaced(bytes, at, 1, Uint8Array.of(value)),
  'cut off': (bytes, at) => bytes.slice(0, at),
  'the beginning lost': (bytes, at) => bytes.slice(at),
  'a span inserted': (bytes, at, length, _other, value) =>
    replaced(bytes, at, 0, new Uint8Array(length).fill(value)),
  'a span deleted': (bytes, at, length) => replaced(bytes, at, length, new Uint8Array()),
  'a span doubled': (bytes, at, length) => replaced(bytes, at, 0, span(bytes, at, length)),
  'a span zeroed': (bytes, at, length) =>
    replaced(bytes, at, Math.min(length, bytes.length - at), new Uint8Array(length)),
  'a span copied elsewhere': (bytes, at, length, other) =>
    replaced(bytes, other, length, span(bytes, at, length)),
  'two spans swapped': (bytes, at, length, other) =>
    replaced(replaced(bytes, at, length, span(bytes, other, length)), other, length, span(bytes, at, length)),
};

/** Places near the end are as likely as all others together: there lies the directory that says where all is. */
const mutant = (length: number) =>
  fc.record({
    kind: fc.constantFrom(...Object.keys(mutations)),
    at: fc.oneof(
      fc.nat(length - 1),
      fc.nat(Math.min(900, length - 1)).map((back) => length - 1 - back),
    ),
    span: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2000 })),
    other: fc.nat(length - 1),
    value: fc.nat(255),
  });

test('a damaged copy of a ledger is refused or reads as the ledger: no cell changes in silence', async () => {
  const bytes = await smallLedger();
  const whole = JSON.stringify((await tableOf(bytes)).sheets);
  const counts = new Map<string, number>();
  let slowest = 0;
  for (const { kind, at, span: length, other, value } of fc.sample(mutant(bytes.length), {
    numRuns: MUTANTS,
    seed: SEED,
  })) {
    const mutated = mutations[kind]?.(bytes, at, length, other, value) ?? bytes;
    const start = performance.now();
    const read = await readTable('台账.xlsx', mutated);
    slowest = Math.max(slowest, performance.now() - start);
    if (read.ok)
      expect(JSON.stringify(read.table.sheets), JSON.stringify({ kind, at, length, other, value })).toBe(
        whole,
      );
    const { refusal } = read.ok ? { refusal: undefined } : read;
    const outcome =
      refusal === undefined
        ? 'equal'
        : refusal.code === 'damaged'
          ? `damaged: ${refusal.damage}`
          : refusal.code;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  // most places of a zip are packed data, and a mutant there must be noticed
  expect(counts.get('equal') ?? 0).toBeLessThan(MUTANTS / 4);
  if (ASKED !== undefined)
    console.info(
      MUTANTS,
      'mutants',
      Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b))),
      `slowest ${Math.round(slowest)} ms`,
    );
}, 600_000);

test('a ledger cut off after every fiftieth of its length is refused', async () => {
  const bytes = await smallLedger();
  for (let part = 0; part < 50; part++) {
    const read = await readTable('台账.xlsx', bytes.slice(0, Math.floor((bytes.length * part) / 50)));
    expect(read).toMatchObject({ ok: false, refusal: { code: part === 0 ? 'empty-file' : 'damaged' } });
  }
});
