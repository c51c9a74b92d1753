import { describe, expect, it } from 'vitest';
import {
  type AuditFilter,
  auditTopics,
  figureBefore,
  noAuditFilter,
  passesAudit,
} from '../../src/domain/audit.ts';
import type { Change } from '../../src/domain/change.ts';
import { bodySchemas } from '../../src/domain/change-bodies.ts';

const at = (minute: number): string => `2024-07-01T00:0${minute}:00.000Z/00000`;

const entry = (id: string, minute: number, fields: Record<string, unknown> = {}, author = {}): Change =>
  ({
    id,
    kind: 'entry-logged',
    version: 2,
    at: at(minute),
    author: { name: '王主任', unit: '科技局', ...author },
    device: 'd',
    body: {
      planId: 'plan',
      targetId: 'high-tech',
      period: '2024-06',
      reading: { kind: 'value', value: '12' },
      grade: 'reported',
      ...fields,
    },
  }) as unknown as Change;

const passes = (change: Change, filter: Partial<AuditFilter>): boolean =>
  passesAudit(change, { ...noAuditFilter, ...filter });

describe('looking through the log', () => {
  it('finds every kind that this version knows under exactly one topic', () => {
    const kinds = Object.values(auditTopics).flat();
    expect(kinds.toSorted()).toEqual(Object.keys(bodySchemas).sort());
  });

  it('finds by who, whether by name, unit or post', () => {
    expect(passes(entry('e', 1), { who: '科技' })).toBe(true);
    expect(passes(entry('e', 1), { who: ' 王主任 ' })).toBe(true);
    expect(passes(entry('e', 1), { who: '李' })).toBe(false);
  });

  it('finds by month, by target, by the file it came from and by topic', () => {
    const imported = entry('e', 1, {
      importedFrom: { file: '6月台账.xlsx', digest: 'x', sheet: 'A', row: 3 },
    });
    expect(passes(imported, { file: '台账' })).toBe(true);
    expect(passes(entry('e', 1), { file: '台账' })).toBe(false);
    expect(passes(imported, { period: '2024-05' })).toBe(false);
    expect(passes(imported, { targetIds: ['high-tech'] })).toBe(true);
    expect(passes(imported, { targetIds: [] })).toBe(false);
    expect(passes(imported, { topic: 'reviews' })).toBe(false);
    expect(passes(imported, { topic: 'figures' })).toBe(true);
  });

  it('leaves out what printed documents say, unless they are asked for', () => {
    const printed = entry('e', 1, {}, { document: '004' });
    expect(passes(printed, {})).toBe(false);
    expect(passes(printed, { peopleOnly: false })).toBe(true);
  });

  it('keeps a kind of a later version in sight, unless a topic is asked for', () => {
    const unknown = { ...entry('e', 1), kind: 'poem-written' } as Change;
    expect(passes(unknown, {})).toBe(true);
    expect(passes(unknown, { topic: 'figures' })).toBe(false);
  });

  it('says which figure an entry took the place of: the latest before it of the same month', () => {
    const first = entry('a', 1);
    const second = entry('b', 2);
    const other = entry('c', 3, { period: '2024-05' });
    const last = entry('d', 4);
    const history = [last, other, first, second];
    expect(figureBefore(last, history)?.id).toBe('b');
    expect(figureBefore(first, history)).toBeUndefined();
    expect(figureBefore(other, history)).toBeUndefined();
  });
});
