import fc from 'fast-check';
import { joined } from './zip-bytes.ts';

type Mutate = (bytes: Uint8Array, at: number, length: number, other: number, value: number) => Uint8Array;

const replaced = (bytes: Uint8Array, at: number, length: number, middle: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at), middle, bytes.subarray(at + length));
const span = (bytes: Uint8Array, at: number, length: number): Uint8Array => bytes.slice(at, at + length);

const mutations: Readonly<Record<string, Mutate>> = {
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

const SEED = 20_240_630;

/** Places near the end are as likely as all others together: there lies the directory that says where all is. */
const mutation = (length: number) =>
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

/** Damaged copies of a file, the same each time, with what was done to each. */
export function* mutantsOf(bytes: Uint8Array, count: number): Generator<{ how: string; mutant: Uint8Array }> {
  for (const done of fc.sample(mutation(bytes.length), { numRuns: count, seed: SEED })) {
    const { kind, at, span: length, other, value } = done;
    const mutant = mutations[kind]?.(bytes, at, length, other, value) ?? bytes;
    yield { how: JSON.stringify(done), mutant };
  }
}
