import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keptFolder } from '../../actions/automatic-backup.ts';
import { newestInFolder } from '../../actions/backup-folder.ts';
import { type Desk, keepingOf } from './desk.ts';
import { useLongWork, type Watching } from './use-long-work.ts';

/** The backup that is tried: one made now, the newest in the folder, or a file; with the password that was typed. */
export interface DrillOrder {
  readonly from: 'now' | 'folder' | Blob;
  readonly password?: string;
}

interface TriedFile {
  readonly file: Blob;
  /** of the log up to which it goes, where it was just made */
  readonly position: number | undefined;
}

async function fileFor(
  desk: Desk,
  from: DrillOrder['from'],
  watching: Watching,
): Promise<TriedFile | undefined> {
  if (from instanceof Blob) return { file: from, position: undefined };
  const { store, rim, run } = await keepingOf(desk);
  if (from === 'now') {
    const job = { kind: 'make', scope: { kind: 'all' }, madeAt: rim.now(), lock: undefined } as const;
    const { content, position } = await run(store.address, job, watching);
    return { file: content, position };
  }
  const folder = await keptFolder(store);
  const file = folder && (await newestInFolder(folder));
  return file && { file, position: undefined };
}

/** 恢复演练; `none`: the folder has no backup. A file with a password waits in `locked` until that was typed. */
export function useDrill(desk: Desk) {
  const client = useQueryClient();
  const [locked, setLocked] = useState<Blob>();
  const drilling = useLongWork(async ({ from, password }: DrillOrder, watching) => {
    // Another backup is tried: nobody is asked any more for the password of the one before.
    if (password === undefined) setLocked(undefined);
    const tried = await fileFor(desk, from, watching);
    if (tried === undefined) return 'none';
    const { store, run } = await keepingOf(desk);
    const lock = password === undefined ? undefined : { password };
    const drill = await run(store.address, { kind: 'drill', lock, ...tried }, watching);
    setLocked(drill === 'locked' ? tried.file : undefined);
    void client.invalidateQueries({ queryKey: ['storage-facts'] });
    return drill === 'locked' ? drill : { drill, isOfNow: from === 'now' };
  });
  return { drilling, locked };
}
