import { useState } from 'react';
import type { InspectedBackup } from '../../actions/inspect-backup.ts';
import type { RestorePreview } from '../../actions/preview-restore.ts';
import { type SafetyCopy, saveSafetyCopy } from '../../actions/save-safety-copy.ts';
import { type Desk, keepingOf } from './desk.ts';
import { useLongWork } from './use-long-work.ts';

/** A file whose bytes are sound; with a preview once its lines were read. */
export interface ChosenBackup {
  readonly file: File;
  readonly backup: InspectedBackup;
  readonly password: string | undefined;
  readonly preview: RestorePreview | undefined;
}

/** Of a file: its password, once it was typed. */
export interface ReadingOrder {
  readonly file: File;
  readonly password?: string;
}

/** What is merged; `isCopyLocked`: the copy before has the same password. */
export interface RestoringOrder {
  readonly chosen: ChosenBackup;
  readonly isCopyLocked: boolean;
}

const lockOf = (password: string | undefined) => (password === undefined ? undefined : { password });

async function roomOf({ device }: Desk): Promise<number | undefined> {
  const { usedBytes, quotaBytes } = await device.storage();
  return usedBytes === undefined || quotaBytes === undefined ? undefined : quotaBytes - usedBytes;
}

/** A file is chosen and looked at, opened where it has a password, and then, and not before, merged. */
export function useRestore(desk: Desk) {
  const [chosen, setChosen] = useState<ChosenBackup>();
  const [copy, setCopy] = useState<SafetyCopy>();
  const reading = useLongWork(async ({ file, password }: ReadingOrder, watching) => {
    if (password === undefined) setChosen(undefined);
    const { store, run } = await keepingOf(desk);
    const lock = lockOf(password);
    const room = await roomOf(desk);
    setChosen({
      file,
      password,
      ...(await run(store.address, { kind: 'preview', file, lock, room }, watching)),
    });
  });
  const restoring = useLongWork(
    async ({ chosen: { backup, password }, isCopyLocked }: RestoringOrder, watching) => {
      const keeping = await keepingOf(desk);
      const lock = lockOf(password);
      setCopy(undefined);
      // Told also when the restore fails: then it is what one looks for.
      setCopy(await saveSafetyCopy(keeping, isCopyLocked ? lock : undefined, watching));
      const job = { kind: 'restore', backup, lock } as const;
      const restored = await keeping.run(keeping.store.address, job, watching);
      // It opened what there was to open.
      setChosen((done) => done && { ...done, password: undefined });
      return restored;
    },
  );
  return { chosen, copy, reading, restoring, forget: () => setChosen(undefined) };
}
