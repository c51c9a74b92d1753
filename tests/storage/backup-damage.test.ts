import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { BackupFault } from '../../src/actions/backup-fault.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { previewRestore } from '../../src/actions/preview-restore.ts';
import { headerLine, headerOf } from '../../src/domain/backup-header.ts';
import type { Store } from '../../src/storage/store.ts';
import { attached, backUp, fileOf, forged, plainBackup, refusalOf, restore, vault } from './backups.ts';
import { refuseRequest } from './engine.ts';
import { beginnings, entry, minute } from './sample-changes.ts';
import { faultOf, open } from './workspaces.ts';

const PASSWORD = '永康2024备份用';

async function office(): Promise<Store> {
  const { store } = await open();
  await store.append([...beginnings(), entry('high-tech', '12', { id: 'e1', at: minute(2) })]);
  await store.append([attached('v1', '批复')], [fileOf('批复')]);
  await store.keepDraft('high-tech', { value: '13' });
  return store;
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** An empty workspace that must stay empty. */
async function refused(file: Blob, password?: string): Promise<string | undefined> {
  const { store } = await open();
  const code = await refusalOf(restore(store, file, password));
  expect((await store.readExtent()).changes).toBe(0);
  expect(await store.readDrafts('')).toEqual([]);
  return code;
}

describe('a backup file', () => {
  it('of which any one byte is another is refused, whichever byte, as lines, compressed and encrypted', async () => {
    const store = await office();
    for (const order of [{ compress: false }, {}, { password: PASSWORD }]) {
      const bytes = await bytesOf((await backUp(store, order)).content);
      for (let place = 0; place < bytes.length; place += 1) {
        const mutant = bytes.slice();
        mutant[place] = (mutant[place] ?? 0) ^ (1 << (place % 8));
        const code = await refusalOf(inspectBackup(new Blob([mutant])));
        if (code === undefined) throw new Error(`byte ${place} of ${bytes.length} may be altered`);
      }
    }
  }, 120_000);

  it('that is cut off anywhere, or goes on after its end, is refused', async () => {
    const bytes = await bytesOf(await plainBackup(await office()));
    for (let size = 0; size < bytes.length; size += 7)
      expect(await refusalOf(inspectBackup(new Blob([bytes.slice(0, size)])))).toMatch(
        /^(empty|truncated|not-a-backup)$/,
      );
    expect(await refused(new Blob([bytes, '\n']))).toBe('overlong');
    expect(await refused(new Blob([]))).toBe('empty');
  });

  it('that is something else altogether is told from one that is damaged or newer', async () => {
    const { content, header } = await backUp(await office(), { compress: false });
    expect(await refused(new Blob(['{"snapshot":{}}\n']))).toBe('not-a-backup');
    expect(await refused(new Blob(['x'.repeat(200_000)]))).toBe('not-a-backup');
    expect(await refused(new Blob([new Uint8Array(5000)]))).toBe('not-a-backup');
    const text = await content.text();
    expect(await refused(new Blob([text.replace('"version":1', '"version":2')]))).toBe('newer-format');
    expect(await refused(new Blob([text.replace('"drafts":1', '"drafts":2')]))).toBe('header-damaged');
    expect(await refused(new Blob([text.replace('"value":"12"', '"value":"13"')]))).toBe('damaged');
    // Not by one byte either may its own hash be given to another header.
    const { sha256: _own, ...head } = header;
    const iterations = { iterations: 1 } as never;
    expect(headerOf({ ...head, encryption: iterations }).sha256).not.toBe(header.sha256);
    const weak = headerLine(headerOf({ ...head, encryption: iterations }));
    expect(await refused(new Blob([weak, text.slice(text.indexOf('\n'))]))).toBe('header-damaged');
  });

  it('with a password opens with it alone, says which is wrong, and binds what its header says', async () => {
    const { content, header } = await backUp(await office(), { password: PASSWORD });
    expect(await content.text()).not.toContain('high-tech');
    expect(header.encryption?.iterations).toBeGreaterThanOrEqual(600_000);
    expect(await refused(content)).toBe('password-needed');
    expect(await refused(content, '不是这个密码')).toBe('wrong-password');
    const { sha256: _own, ...head } = header;
    const line = headerLine(headerOf({ ...head, madeAt: '2025-01-01T00:00:00.000Z' }));
    const bytes = await bytesOf(content);
    expect(await refused(new Blob([`${line}\n`, bytes.slice(bytes.indexOf(10) + 1)]), PASSWORD)).toBe(
      'wrong-password',
    );
    const { store } = await open();
    expect((await restore(store, content, PASSWORD)).restored.appended).toBe(4);
  });

  it('is not the same twice when it is encrypted', async () => {
    const store = await office();
    const [one, other] = [
      await backUp(store, { password: PASSWORD }),
      await backUp(store, { password: PASSWORD }),
    ];
    expect(one.header.encryption?.salt).not.toBe(other.header.encryption?.salt);
    expect(one.header.changesSha256).toBe(other.header.changesSha256);
  });

  it('is not encrypted with a short password, nor where the browser has no ciphers, and neither is it opened', async () => {
    const store = await office();
    expect(await refusalOf(backUp(store, { password: '1234567' }))).toBe('password-weak');
    const { content } = await backUp(store, { password: PASSWORD });
    const plainHttp = { ...vault, subtle: undefined };
    const backup = await inspectBackup(content);
    expect(await refusalOf(previewRestore(store, backup, plainHttp, { lock: { password: PASSWORD } }))).toBe(
      'no-crypto',
    );
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await refused(content, PASSWORD)).toBe('no-inflate');
  });

  it('whose hashes fit and whose lines do not is refused as a whole, with the line', async () => {
    const file = await plainBackup(await office());
    const lineOf = async (alter: (lines: string[]) => string[]) => {
      const { store } = await open();
      const error = await restore(store, await forged(file, alter)).catch((reason: unknown) => reason);
      expect((await store.readExtent()).changes).toBe(0);
      const { code, place } = error as BackupFault;
      return { code, ...place };
    };
    expect(await lineOf((lines) => lines.map((line, n) => (n === 2 ? '{' : line)))).toMatchObject({
      line: 4,
    });
    expect(await lineOf(([first = '', ...rest]) => [...rest, first])).toMatchObject({ code: 'line-damaged' });
    expect(
      await lineOf((lines) => lines.map((line) => line.replace(/"base64":"..../, '"base64":"AAAA'))),
    ).toMatchObject({ code: 'line-damaged', line: 6 });
    expect(await lineOf((lines) => lines.slice(0, -1))).toMatchObject({ code: 'counts-differ' });
    expect(
      await lineOf((lines) => lines.map((line) => line.replace('"parts":1', '"parts":2'))),
    ).toMatchObject({
      code: 'counts-differ',
    });
  });

  it('with some changes that may not enter the log names their lines and merges the rest', async () => {
    const file = await plainBackup(await office());
    const { store } = await open();
    const bad = await forged(file, (lines) => {
      const deep = `{"id":"deep","kind":"new","version":9,"at":"${minute(3)}","author":{"name":"甲"},"device":"d","body":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`;
      return [
        lines[0] ?? '',
        deep,
        ...lines.slice(0).map((line) => line.replace('"value":"12"', '"value":"约12"')),
      ];
    });
    const { preview, restored } = await restore(store, bad);
    expect(preview.refusedLines).toMatchObject([
      { place: 3, reason: 'unsound', id: 'deep' },
      { place: 4, reason: 'twice' },
      { reason: 'unsound', id: 'e1', path: expect.stringContaining('reading') },
    ]);
    expect(preview).toMatchObject({ fresh: 3, refused: 3 });
    expect(restored.appended).toBe(3);
  });

  it('that is larger than what can be kept is refused before anything is read', async () => {
    const { store } = await open();
    const backup = await inspectBackup(await plainBackup(await office()));
    expect(await refusalOf(previewRestore(store, backup, vault, { room: 1000 }))).toBe('no-room');
  });

  it('whose restore is interrupted by a full disk is completed by restoring it again', async () => {
    const file = await plainBackup(await office());
    for (let n = 1; n <= 12; n += 1) {
      const { store } = await open();
      refuseRequest(n, 'aborts the transaction');
      const code = await faultOf(restore(store, file));
      vi.restoreAllMocks();
      if (code !== undefined) expect(code).toBe('quota');
      await restore(store, file);
      expect(await (await plainBackup(store)).text()).toBe(await file.text());
    }
  });

  it('that the disk does not give is called unreadable', async () => {
    const file = await plainBackup(await office());
    vi.spyOn(file, 'slice').mockImplementation(() => {
      const failing = new Blob(['x']);
      vi.spyOn(failing, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
      return failing;
    });
    expect(await refusalOf(inspectBackup(file))).toBe('unreadable');
  });

  it('is refused whatever is changed in it, by any number of bytes', async () => {
    const bytes = await bytesOf((await backUp(await office())).content);
    const spans = fc.record({
      from: fc.nat(bytes.length - 1),
      removed: fc.nat(40),
      added: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(spans, async ({ from, removed, added }) => {
        const mutant = new Blob([bytes.slice(0, from), Uint8Array.from(added), bytes.slice(from + removed)]);
        fc.pre(Buffer.compare(Buffer.from(await mutant.arrayBuffer()), Buffer.from(bytes)) !== 0);
        expect(await refusalOf(inspectBackup(mutant))).toBeDefined();
      }),
      { seed: 20240702, numRuns: 300 },
    );
  });
});
