import { describe, expect, it } from 'vitest';
import { claimedIdOf } from '../../src/screens/snapshots/claimed-id.ts';

describe('the id that a refused file names', () => {
  it('is read where it stands, however the file is laid out', () => {
    const file = { format: 'juli-snapshot', snapshot: { id: 'abc', name: '定稿' } };
    expect(claimedIdOf(JSON.stringify(file))).toBe('abc');
    expect(claimedIdOf(JSON.stringify(file, null, 2))).toBe('abc');
  });

  it('is none where the file has none, or is none of its kind', () => {
    for (const text of [
      '',
      '不是 JSON',
      'null',
      '7',
      '[]',
      '{}',
      '{"snapshot":null}',
      '{"snapshot":{"id":7}}',
    ])
      expect(claimedIdOf(text)).toBeUndefined();
  });

  it('is not looked for in what is far longer than any snapshot', () => {
    const long = JSON.stringify({ snapshot: { id: 'abc', note: 'x'.repeat(8 * 1024 * 1024) } });
    expect(claimedIdOf(long)).toBeUndefined();
  });
});
