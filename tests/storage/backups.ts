import { webcrypto } from 'node:crypto';
import { deriveKey, type Vault } from '../../src/actions/backup-cipher.ts';
import { BackupFault } from '../../src/actions/backup-fault.ts';
import type { BackupWatch } from '../../src/actions/backup-watch.ts';
import { inspectBackup } from '../../src/actions/inspect-backup.ts';
import { type BackupOrder, makeBackup } from '../../src/actions/make-backup.ts';
import { previewRestore } from '../../src/actions/preview-restore.ts';
import { restoreBackup } from '../../src/actions/restore-backup.ts';
import { type BackupCounts, headerLine, headerOf } from '../../src/domain/backup-header.ts';
import { changeLine } from '../../src/domain/backup-lines.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { readBackupExtent, readSubjectsUpTo } from '../../src/storage/backup-reads.ts';
import type { Store } from '../../src/storage/store.ts';
import { changeOf, minute } from './sample-changes.ts';

export const vault: Vault = {
  subtle: webcrypto.subtle as SubtleCrypto,
  randomBytes: (count) => webcrypto.getRandomValues(new Uint8Array(count)),
};
const MADE_AT = '2024-07-05T01:02:03.004Z';

const lockOf = (password: string | undefined) => (password === undefined ? undefined : { password });

export async function backUp(
  store: Store,
  { password, ...order }: Partial<BackupOrder> & { password?: string } = {},
  watch: BackupWatch = {},
) {
  const lock = password === undefined ? undefined : await deriveKey(vault, password);
  return makeBackup(store, { scope: { kind: 'all' }, madeAt: MADE_AT, lock, ...order }, vault, watch);
}

/** A backup as plain lines: what is asserted about bytes does not depend on a compressor. */
export const plainBackup = async (store: Store): Promise<Blob> =>
  (await backUp(store, { compress: false })).content;

/** Looks at a file as the page does, and then merges it. */
export async function restore(store: Store, file: Blob, password?: string) {
  const backup = await inspectBackup(file);
  const lock = lockOf(password);
  const preview = await previewRestore(store, backup, vault, { lock });
  return { preview, restored: await restoreBackup(store, backup, vault, lock) };
}

/** The code with which something is refused; undefined when it is not. Any other error is none of ours. */
export const refusalOf = (promise: Promise<unknown>): Promise<string | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof BackupFault) return error.code;
      throw error;
    },
  );

/** The log as a set: the lines of its changes. */
export async function logOf(store: Store): Promise<string[]> {
  const { subjects, position } = await readBackupExtent(store);
  return (await readSubjectsUpTo(store, subjects, position)).map(changeLine);
}

export const fileOf = (text: string) => ({
  sha256: sha256Hex(text),
  content: new Blob([text], { type: 'text/plain' }),
});

/** A piece of evidence that names a file of these bytes. */
export const attached = (id: string, text: string, targetId = 'high-tech') =>
  changeOf(
    'evidence-attached',
    {
      planId: 'plan',
      targetId,
      period: '2024-06',
      evidence: {
        kind: 'file',
        name: `${id}.txt`,
        size: Buffer.byteLength(text),
        sha256: sha256Hex(text),
        mediaType: 'text/plain',
      },
    },
    { id, at: minute(1) },
  );

/** A file with other lines and hashes that fit them: what a defective or a hostile program could write. */
export async function forged(
  file: Blob,
  alter: (lines: string[]) => string[],
  counts: Partial<BackupCounts> = {},
): Promise<Blob> {
  const { header } = await inspectBackup(file);
  const [, ...all] = (await file.text()).split('\n');
  const lines = alter(all.slice(0, -1));
  const changes = lines.filter((line) => line.includes('"body":'));
  const text = lines.map((line) => `${line}\n`).join('');
  const { sha256: _own, ...head } = header;
  const plainBytes = Buffer.byteLength(text);
  const made = headerOf({
    ...head,
    counts: { ...head.counts, changes: changes.length, ...counts },
    changesSha256: sha256Hex(changes.map((line) => `${line}\n`).join('')),
    lines: lines.length,
    plainBytes,
    body: { bytes: plainBytes, sha256: sha256Hex(text) },
  });
  return new Blob([`${headerLine(made)}\n${text}`]);
}
