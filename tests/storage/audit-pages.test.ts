import { describe, expect, it } from 'vitest';
import { noAuditFilter } from '../../src/domain/audit.ts';
import type { Change } from '../../src/domain/change.ts';
import { readAudit } from '../../src/queries/audit.ts';
import type { LogPlace } from '../../src/storage/log.ts';
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
    let next: LogPlace | undefined;
    do {
      const page = await store.readLogPage(next, 20);
      expect(page.changes.length).toBeLessThanOrEqual(20);
      ids.push(...page.changes.map(({ id }) => id));
      next = page.next;
    } while (next !== undefined);
    expect(ids).toEqual(Array.from({ length: 130 }, (_, n) => `e${129 - n}`));
  });

  it('of one target and append lists the latest stamp first, and cuts where the page is full', async () => {
    const { store } = await open();
    await store.append([figure(3), figure(9), figure(6)]);
    const first = await store.readLogPage(undefined, 2);
    expect(first.changes.map(({ id }) => id)).toEqual(['e9', 'e6']);
    const second = await store.readLogPage(first.next, 2);
    expect(second.changes.map(({ id }) => id)).toEqual(['e3']);
    expect(second.next).toBeUndefined();
  });

  it('goes by arrival: what came later stands above, also with an older stamp', async () => {
    const { store } = await open();
    await store.append([figure(6)]);
    await store.append([figure(3)]);
    const { changes } = await store.readLogPage(undefined, 20);
    expect(changes.map(({ id }) => id)).toEqual(['e3', 'e6']);
  });

  it('looks no further than it is told, and says where to go on', async () => {
    const { store } = await open();
    for (let n = 0; n < 6; n += 1)
      await store.append(Array.from({ length: 100 }, (_, m) => figure(n * 100 + m)));
    const nobody = { ...noAuditFilter, who: '没有这个人' };
    const { lines, next } = await readAudit(store, nobody, undefined, 50, 300);
    expect(lines).toEqual([]);
    expect(next).toBeDefined();
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
