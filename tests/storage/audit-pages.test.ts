import { describe, expect, it } from 'vitest';
import { noAuditFilter } from '../../src/domain/audit.ts';
import type { Change } from '../../src/domain/change.ts';
import { readAudit } from '../../src/queries/audit.ts';
import { changeOf } from './sample-changes.ts';
import { open } from './workspaces.ts';

const minute = (n: number): string =>
  `2024-07-01T${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00.000Z/00000`;

const figure = (n: number): Change =>
  changeOf(
    'entry-logged',
    {
      planId: 'plan',
      targetId: `t${n % 3}`,
      period: '2024-06',
      reading: { kind: 'value', value: String(n) },
      grade: 'reported',
    },
    { id: `e${n}`, at: minute(n) },
  );

describe('reading the log backwards', () => {
  it('lists every change once, latest arrival first, however many pages it takes', async () => {
    const { store } = await open();
    for (let n = 0; n < 130; n += 1) await store.append([figure(n)]);
    const ids: string[] = [];
    let next: number | undefined;
    do {
      const page = await store.readLogPage(next, 20);
      ids.push(...page.changes.map(({ id }) => id));
      next = page.next;
    } while (next !== undefined);
    expect(ids).toEqual(Array.from({ length: 130 }, (_, n) => `e${129 - n}`));
  });

  it('of one append lists the latest stamp first', async () => {
    const { store } = await open();
    await store.append([figure(1), figure(5), figure(3)]);
    const { changes, next } = await store.readLogPage(undefined, 20);
    expect(changes.map(({ id }) => id)).toEqual(['e5', 'e3', 'e1']);
    expect(next).toBeUndefined();
  });

  it('reads on until enough changes pass the filter, and says what each figure took the place of', async () => {
    const { store } = await open();
    for (let n = 0; n < 130; n += 1) await store.append([figure(n)]);
    const filter = { ...noAuditFilter, targetIds: ['t0'] };
    const { lines, next } = await readAudit(store, filter, undefined, 44);
    expect(lines).toHaveLength(44);
    expect(next).toBeUndefined();
    expect(lines[0]?.change.id).toBe('e129');
    expect(lines[0]?.before?.id).toBe('e126');
    expect(lines.at(-1)?.before).toBeUndefined();
  });
});
