import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { sha256Hex } from '../../src/domain/hash.ts';

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }) as fc.Arbitrary<Json>;

/** The same value with the members of every object in the opposite order. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, member === undefined ? undefined : reversed(member)]),
  );
}

describe('canonical JSON', () => {
  it('is one text whatever the order of the members', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
      { numRuns: 500 },
    );
    expect(canonicalJson({ b: 1, a: [2, { d: null, c: '丙' }] })).toBe('{"a":[2,{"c":"丙","d":null}],"b":1}');
  });

  it('says what the value is: reading it gives the value and the same text again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the order of a list, which is part of the value', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it('sorts by code unit, not by the language of the machine', () => {
    expect(canonicalJson({ ä: 1, z: 2, Z: 3, 中: 4, a: 5 })).toBe('{"Z":3,"a":5,"z":2,"ä":1,"中":4}');
  });

  it('leaves undefined members out, so that absent and undefined are one', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  it('keeps a member called __proto__ like any other', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}') as Json)).toBe('{"__proto__":{"a":1}}');
  });

  it.each([
    ['a lone surrogate', '\ud800'],
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
  ])('has no text for %s, as a value or inside one', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson({ a: [value] })).toThrow(TypeError);
  });

  it('has no text for a lone surrogate in a name nor for an undefined place in a list', () => {
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow(TypeError);
    expect(() => canonicalJson([undefined as unknown as Json])).toThrow(TypeError);
    expect(() => canonicalJson(Object.assign<Json[], object>([], { length: 2 }) as Json)).toThrow(TypeError);
  });
});

describe('the hash of a text', () => {
  it('is SHA-256 of its UTF-8 bytes, as published test vectors say', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the hash of the platform on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        expect(sha256Hex(text)).toBe(Buffer.from(digest).toString('hex'));
      }),
      { numRuns: 30 },
    );
  });
});
