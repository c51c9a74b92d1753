import 'fake-indexeddb/auto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { headerLine, headerOf, ITERATIONS, readHeader } from '../../src/domain/backup-header.ts';
import { readNotBackedUp } from '../../src/storage/not-backed-up.ts';
import type { Store } from '../../src/storage/store.ts';
import { attached, backUp, fileOf, logOf, plainBackup, refusalOf, restore } from './backups.ts';
import { batched, histories, planIds, shuffled } from './random-changes.ts';
import { beginnings, changeOf, define, entry, minute, unknownKind } from './sample-changes.ts';
import { open } from './workspaces.ts';

/** The same cases every day, and time for them on a busy machine. */
const runs = { seed: 20240701, numRuns: 20 };
const patience = 60_000;

async function filled(batches: Parameters<Store['append']>[0][]) {
  const { store } = await open();
  for (const batch of batches) await store.append(batch);
  return store;
}

/** What screens read, and the log as a set. */
async function shown(store: Store) {
  const states = await Promise.all(planIds.map((planId) => store.readPlanStates(planId)));
  const locks = await Promise.all(planIds.map((planId) => store.readLocks(planId)));
  return {
    log: await logOf(store),
    plans: await store.readPlans(),
    states,
    locks,
    organisation: await store.readOrganisation(),
    snapshots: await store.readSnapshots(),
    latest: (await store.readExtent()).latest,
  };
}

const desk = { unitId: 'u1', postId: '', name: '王小明' };

/** A plan with figures, a file, a kind of a later program, a draft and settings. */
async function office() {
  const { store } = await open();
  await store.append(beginnings());
  await store.append([entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([attached('v1', '批复𠮷')], [fileOf('批复𠮷')]);
  await store.append([unknownKind({ targetId: 'high-tech', x: [1, null, '是'] })]);
  await store.keepIdentity(desk);
  await store.keepDraft('high-tech', { value: '13' });
  return store;
}

describe('a backup', () => {
  it(
    'restores into an empty workspace the same states and the same log as a set; a second time changes nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories.chain(batched), async (batches) => {
          const one = await filled(batches);
          const { content } = await backUp(one);
          const { store } = await open();
          await restore(store, content);
          expect(await shown(store)).toEqual(await shown(one));
          const before = await store.readExtent();
          const { preview, restored } = await restore(store, content);
          expect([preview.fresh, restored.appended]).toEqual([0, 0]);
          expect(await store.readExtent()).toEqual(before);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is merged in any order with another one, and with what is there, to the same',
    async () => {
      const cases = histories.chain((history) =>
        fc.tuple(fc.subarray(history), fc.subarray(history), fc.subarray(history), fc.constant(history[0])),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([a, b, own, first]) => {
          if (first === undefined) return;
          const one = (await backUp(await filled([[first, ...a]]))).content;
          const other = (await backUp(await filled([[first, ...b]]))).content;
          const [here, there] = [await filled([own]), await filled([own])];
          for (const file of [one, other]) await restore(here, file);
          for (const file of [other, one]) await restore(there, file);
          expect(await shown(here)).toEqual(await shown(there));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is the same to the byte after it was restored, and whatever the order in which its changes arrived',
    async () => {
      const cases = histories.chain((history) =>
        fc.tuple(batched(history), shuffled(history).chain(batched)),
      );
      await fc.assert(
        fc.asyncProperty(cases, async ([batches, others]) => {
          const [first, second] = [await filled(batches), await filled(others)];
          const file = await plainBackup(first);
          expect(await (await plainBackup(second)).text()).toBe(await file.text());
          const { store } = await open();
          await restore(store, file);
          expect(await (await plainBackup(store)).text()).toBe(await file.text());
        }),
        runs,
      );
    },
    patience,
  );

  it('brings back files, unknown kinds, who sits here and what was being typed', async () => {
    const from = await office();
    const file = await plainBackup(from);
    const { store, grown } = await open();
    const { preview } = await restore(store, file);
    expect(preview).toMatchObject({
      fresh: 5,
      unknown: 1,
      freshFiles: 1,
      settings: 1,
      drafts: 1,
      refused: 0,
    });
    const content = await store.readFile(fileOf('批复𠮷').sha256);
    expect([await content?.text(), content?.type]).toEqual(['批复𠮷', 'text/plain']);
    expect((await store.readWriter()).identity).toEqual(desk);
    expect(grown.some(({ identity }) => identity)).toBe(true);
    expect((await store.readDraft('high-tech'))?.fields).toEqual({ value: '13' });
    expect(await (await plainBackup(store)).text()).toBe(await file.text());
  });

  it('never overwrites: what is typed here, who sits here, and a change of the same id stay', async () => {
    const file = await plainBackup(await office());
    const { store } = await open();
    const own = entry('high-tech', '99', { id: 'e1', at: minute(2) });
    await store.append([...beginnings(), own]);
    await store.keepIdentity({ ...desk, name: '李主任' });
    await store.keepDraft('high-tech', { value: '14' });
    const { preview, restored } = await restore(store, file);
    expect(preview.refusedLines).toMatchObject([{ reason: 'other-content', id: 'e1' }]);
    expect(restored).toMatchObject({ settings: 0, drafts: 0, appended: 2 });
    expect((await store.readDraft('high-tech'))?.fields).toEqual({ value: '14' });
    expect((await store.readWriter()).identity?.name).toBe('李主任');
    const { states } = (await store.readPlanStates('plan')) ?? {};
    expect(states?.[0]?.entriesByPeriod['2024-06']?.reading).toMatchObject({ value: '99' });
  });

  it('of a file of several parts brings back every byte', async () => {
    const store = await office();
    const text = '证据'.repeat(400_000);
    await store.append([attached('v2', text)], [fileOf(text)]);
    const { content, header } = await backUp(store, { password: '永康 2024 备份' });
    expect(header.lines).toBeGreaterThan(header.counts.changes + 5);
    const other = (await open()).store;
    await restore(other, content, '永康 2024 备份');
    expect(await (await other.readFile(fileOf(text).sha256))?.text()).toBe(text);
  });

  it('of nothing that a person said is refused', async () => {
    const { store } = await open();
    expect(await refusalOf(backUp(store))).toBe('nothing');
    const document = { author: { name: '市政府工作报告', document: '000' } };
    await store.append(beginnings().map((change) => ({ ...change, ...document })));
    expect(await refusalOf(backUp(store))).toBe('nothing');
    expect((await readNotBackedUp(store, 0, 10)).count).toBe(0);
    await store.append([entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
    expect(await refusalOf(backUp(store))).toBeUndefined();
    expect(await readNotBackedUp(store, 0, 10)).toEqual({ count: 1, isMore: false, oldest: minute(2) });
  });

  it('reads the log as of its beginning: what arrives meanwhile is not in it', async () => {
    const store = await office();
    let isLate = false;
    const onStep = () => {
      if (isLate) return;
      isLate = true;
      void store.append([entry('high-tech', '20', { id: 'late', at: minute(40) })]);
    };
    const { header, position } = await backUp(store, {}, { onStep });
    expect(header.counts.changes).toBe(5);
    expect((await readNotBackedUp(store, position ?? 0, 10)).count).toBe(1);
  });

  it('can be cancelled, in making and in reading', async () => {
    const store = await office();
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(backUp(store, {}, { signal: stopped })).rejects.toThrow('stopped');
    await expect(inspectBackup(await plainBackup(store), { signal: stopped })).rejects.toThrow('stopped');
  });
});

describe('chosen changes', () => {
  it('of a plan take its targets and who is who, of a unit its own items, since a moment what is later', async () => {
    const { store } = await open();
    const unit = changeOf('unit-defined', { unitId: 'u1', name: '科技局' }, { id: 'u', at: minute(1) });
    const assigned = changeOf(
      'target-assigned',
      { planId: 'plan', targetId: 'high-tech', leadUnitId: 'u1', supportingUnitIds: [] },
      { id: 'a', at: minute(2) },
    );
    const other = [define('roads'), define('next-year', { planId: 'next' })];
    const figures = ['high-tech', 'roads'].map((targetId, n) =>
      entry(targetId, '3', { id: `e-${targetId}`, at: minute(10 + n) }),
    );
    await store.append([...beginnings(), ...other, unit, assigned, ...figures]);
    await store.append([attached('v1', '一')], [fileOf('一')]);
    await store.append([attached('v2', '二', 'roads')], [fileOf('二')]);
    await store.keepIdentity(desk);
    const idsOf = async (scope: object) => {
      const { content, header } = await backUp(store, {
        scope: { kind: 'chosen', ...scope },
        compress: false,
      });
      const lines = (await content.text()).trimEnd().split('\n').slice(1);
      const changes = lines.slice(0, header.counts.changes).map((line) => JSON.parse(line) as { id: string });
      return { ids: changes.map(({ id }) => id).sort(), ...header.counts };
    };
    const all = await idsOf({ planId: 'plan' });
    expect(all.ids).toContain('e-roads');
    expect(all.ids).toContain('u');
    expect(all.ids).not.toContain('define-next-year');
    expect(all).toMatchObject({ files: 2, settings: 0, drafts: 0 });
    const own = await idsOf({ unitId: 'u1' });
    expect(own.ids).toEqual(['a', 'adopt-plan', 'define-high-tech', 'e-high-tech', 'u', 'v1'].sort());
    expect(own.files).toBe(1);
    expect((await idsOf({ since: '2024-07-01T00:10:30.000Z' })).ids).toEqual(['e-roads']);
    expect(await refusalOf(idsOf({ since: '2025-01-01T00:00:00.000Z' }))).toBe('nothing');
  });
});

describe('docs/read-backup.mjs', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['docs/read-backup.mjs', ...args], { encoding: 'utf8' });

  it('reads every file of ours without the product: as lines, compressed, and with a password', async () => {
    const store = await office();
    const plain = await (await plainBackup(store)).text();
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    try {
      for (const order of [{ compress: false }, {}, { password: 'ｙｏｎｇｋａｎｇ2024' }]) {
        const path = join(folder, 'backup.jlbak');
        writeFileSync(path, Buffer.from(await (await backUp(store, order)).content.arrayBuffer()));
        const printed = execFileSync(process.execPath, ['docs/read-backup.mjs', path, 'yongkang2024'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        expect(printed).toBe(plain.slice(plain.indexOf('\n') + 1));
      }
      expect(run(join(folder, 'backup.jlbak'), 'wrong')).toMatchObject({ status: 1, stdout: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses what the product refuses: a key too cheaply made, and a header with a byte more', async () => {
    const store = await office();
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    const put = (name: string, header: string, body: string) => {
      writeFileSync(join(folder, name), `${header}\n${body}`);
      return join(folder, name);
    };
    try {
      const text = await (await plainBackup(store)).text();
      const [line = ''] = text.split('\n');
      const body = text.slice(line.length + 1);
      const { sha256: _own, ...head } = JSON.parse(line);
      const withIterations = (iterations: number) => {
        const encryption = {
          cipher: 'AES-256-GCM',
          derivation: 'PBKDF2-SHA-256',
          iterations,
          salt: '0'.repeat(32),
          nonce: '0'.repeat(14),
          segmentBytes: 1024,
        };
        return headerLine(headerOf({ ...head, encryption }));
      };
      const wrong = [
        put('weak.jlbak', withIterations(ITERATIONS.least - 1), body),
        put('endless.jlbak', withIterations(ITERATIONS.most + 1), body),
        put('spaced.jlbak', line.replace(',', ', '), body),
      ];
      for (const path of wrong) {
        expect(readHeader(readFileSync(path, 'utf8').split('\n')[0] ?? '')).toMatchObject({ ok: false });
        expect(run(path, 'yongkang2024'), path).toMatchObject({ status: 1, stdout: '' });
      }
      expect(run(wrong[0] ?? '', '').stderr).toContain('iterations');
      expect(run(wrong[2] ?? '').stderr).toContain('canonical');
      expect(run(put('sound.jlbak', line, body)).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
