import { describe, expect, it } from 'vitest';
import type { ChangeOf } from '../../src/domain/change.ts';
import { type AuditNames, tellAudit } from '../../src/text/tell-audit.ts';

const nameless: AuditNames = { target: () => undefined, unit: () => undefined, post: () => undefined };
const taken = (text: string) =>
  tellAudit(
    { kind: 'snapshot-taken', body: { snapshotId: 's1', text } } as ChangeOf<'snapshot-taken'>,
    undefined,
    nameless,
  );
const frozen = (snapshot: unknown) => taken(JSON.stringify({ sha256: 'abc', snapshot }));

describe('留存快照 in 变更记录', () => {
  it('names the snapshot and its month', () => {
    const told = frozen({ name: '十月调度会', asOf: '2024-10', board: {} });
    expect(told).toEqual({
      what: '留存快照',
      subject: '十月调度会',
      before: '',
      after: '数据截至2024年10月',
      remarks: [],
    });
  });

  it('names the id where the text says neither', () => {
    expect(taken('{').subject).toBe('s1');
    expect(frozen({ name: '十月调度会', asOf: '2024-13' }).subject).toBe('s1');
    expect(frozen({ asOf: '2024-10' })).toMatchObject({ subject: 's1', after: '' });
  });
});
