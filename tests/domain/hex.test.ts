import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfHex, hexOf } from '../../src/domain/hex.ts';

describe('bytes as hex', () => {
  it('are two lower-case digits each, as Node writes them, and the same bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const hex = hexOf(bytes);
        expect(hex).toBe(Buffer.from(bytes).toString('hex'));
        expect([...bytesOfHex(hex)]).toEqual([...bytes]);
        expect([...bytesOfHex(hex.toUpperCase())]).toEqual([...bytes]);
      }),
    );
  });

  it('lose an odd digit at the end and nothing else', () => {
    expect([...bytesOfHex('0aff7')]).toEqual([10, 255]);
    expect([...bytesOfHex('7')]).toEqual([]);
  });
});
