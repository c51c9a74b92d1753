import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { dump } from './raw-database.ts';
import { beginnings, changeOf, define, entry, minute, unknownKind } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

describe('a change that may not enter the log', () => {
  const lone = '聚力\ud800';
  const snapshot = (text: string): Change => changeOf('snapshot-taken', { snapshotId: 's1', text });
  const deep = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { in: deep(levels - 1) });
  const row = { id: 's1', name: 'n', asOf: '2024-06', takenAt: 't', by: 'b', plan: { id: 'p', name: 'n' } };
  const file = (more: object): string => JSON.stringify({ snapshot: { ...row, ...more }, sha256: '0' });

  it.each<[string, Change]>([
    ['a period that is no month', entry('high-tech', '1', { id: 'x' }, { period: '2024-13' })],
    ['a figure that is no decimal', entry('high-tech', '1e5', { id: 'x' })],
    ['a field that no schema knows', entry('high-tech', '1', { id: 'x' }, { unknown: '1' } as object)],
    ['a stamp that is none', entry('high-tech', '1', { id: 'x', at: '2024-07-01' })],
    ['a lone surrogate in a note', entry('high-tech', '1', { id: 'x' }, { note: lone })],
    ['a lone surrogate in an id', entry('high-tech', '1', { id: `x${lone}` })],
    ['a lone surrogate in a unit', define('high-tech', { unit: lone })],
    ['a lone surrogate in a body of an unknown kind', unknownKind({ deep: [{ text: lone }] })],
    ['a lone surrogate in a key', unknownKind({ [lone]: 1 })],
    ['a Date in a body of an unknown kind', unknownKind({ when: new Date(0) })],
    ['a Map in a body of an unknown kind', unknownKind({ map: new Map() })],
    ['a function in a body of an unknown kind', unknownKind({ act: () => 1 })],
    ['no number in a body of an unknown kind', unknownKind({ share: Number.NaN })],
    ['a body nested 100,000 deep', unknownKind(JSON.parse(`${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`))],
    ['a snapshot that is not JSON', snapshot('{')],
    ['a snapshot that is null', snapshot('null')],
    ['a snapshot without a hash', snapshot(JSON.stringify({ snapshot: row }))],
    ['a snapshot of another id', snapshot(file({ id: 's2' }))],
    ['a snapshot whose time is a number', snapshot(file({ takenAt: 1720000000 }))],
    ['a snapshot without a plan', snapshot(file({ plan: null }))],
    ['a snapshot with an escaped lone surrogate', snapshot(file({ note: '\ud800' }))],
    ['nothing at all', null as unknown as Change],
  ])('is refused for %s, and nothing of its batch is appended', async (_fact, wrong) => {
    const { name, store, grown } = await open();
    await store.append(beginnings());
    const before = await dump(name);
    const good = entry('high-tech', '1', { id: 'good', at: minute(1) });
    expect(await faultOf(store.append([good, wrong]))).toBe('refused');
    expect(await dump(name)).toEqual(before);
    expect(grown).toHaveLength(1);
  });

  it('is named with the place in it that is wrong', async () => {
    const { store } = await open();
    const wrong = entry('high-tech', '1', { id: 'row-7' }, { period: '2024-13' });
    await expect(store.append([wrong])).rejects.toThrow('refused: row-7 period');
  });

  it('is not every odd one: 60 levels, astral signs and missing members are taken', async () => {
    const { store } = await open();
    const odd = unknownKind({ in: deep(60), text: '𠮷\u0000', missing: undefined });
    expect(await store.append([odd, snapshot(file({}))])).toMatchObject({ appended: 2 });
  });
});
