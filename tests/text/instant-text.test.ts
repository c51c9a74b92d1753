import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText } from '../../src/text/format.ts';

describe('an instant as the office reads it', () => {
  it('is of Asia/Shanghai, whatever the machine is in', () => {
    expect(instantText('2024-07-03T01:02:03.004Z')).toBe('2024年7月3日 09:02');
    expect(instantText('2024-12-31T16:00:00.000Z')).toBe('2025年1月1日 00:00');
  });

  it('comes back as it is where it cannot be read: a log may hold what no clock says', () => {
    for (const text of ['2024-99-99T99:99:99.999Z', '', '昨天', '2024-06-30T23:59:60.000Z'])
      expect(instantText(text)).toBe(text);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(typeof instantText(text)).toBe('string');
      }),
    );
  });
});
