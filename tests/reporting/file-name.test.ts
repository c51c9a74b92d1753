import { describe, expect, it } from 'vitest';
import { auditFileName } from '../../src/reporting/audit-report.ts';
import { momentPart } from '../../src/reporting/file-moment.ts';
import { ledgerName } from '../../src/reporting/file-name.ts';
import { smallSnapshot } from './small-snapshot.ts';

describe('the day in the name of a file', () => {
  const { plan } = smallSnapshot();

  it('is that of Beijing: half past six in the morning is not the evening before', () => {
    const dawn = '2024-06-30T22:30:00.000Z';
    expect(ledgerName({ plan, demonstration: false }, dawn, 'json')).toContain('_2024-07-01');
    expect(auditFileName(dawn, false)).toContain('2024-07-01');
    expect(momentPart(dawn)).toBe('20240701-063000');
  });

  it('changes at midnight in Beijing and at no other moment', () => {
    const nameAt = (now: string): string => ledgerName({ plan, demonstration: false }, now, 'json');
    expect(nameAt('2024-06-30T15:59:59.999Z')).toContain('_2024-06-30');
    expect(nameAt('2024-06-30T16:00:00.000Z')).toContain('_2024-07-01');
  });
});
