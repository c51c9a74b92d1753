import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveSafetyCopy } from '../../actions/keep-backup.ts';
import { previewRestore, type RestorePreview } from '../../actions/preview-restore.ts';
import { type InspectedBackup, inspectBackup } from '../../actions/read-backup.ts';
import { restoreBackup } from '../../actions/restore-backup.ts';
import type { Desk } from './desk.ts';
import { useLongWork } from './use-long-work.ts';

/** A file whose bytes are sound; with a preview once its lines were read. */
export interface ChosenBackup {
  readonly fileName: string;
  readonly backup: InspectedBackup;
  readonly password: string | undefined;
  readonly preview: RestorePreview | undefined;
}

const roomOf = async ({ device }: Desk): Promise<number | undefined> => {
  const { usedBytes, quotaBytes } = await device.storage();
  return usedBytes === undefined || quotaBytes === undefined ? undefined : quotaBytes - usedBytes;
};

/** A file is chosen and looked at, opened where it has a password, and then, and not before, merged. */
export function useRestore(desk: Desk) {
  const { workspace, rim, device } = desk;
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ChosenBackup>();
  const reading = useLongWork(
    async ({ file, password }: { file: File | ChosenBackup; password?: string }, watching) => {
      const isNew = file instanceof File;
      if (isNew) setChosen(undefined);
      const backup = isNew ? await inspectBackup(file, watching.onProgress, watching.signal) : file.backup;
      const fileName = isNew ? file.name : file.fileName;
      const sound = { fileName, backup, password, preview: undefined };
      if (backup.header.encryption !== undefined && password === undefined) return setChosen(sound);
      const order = { ...watching, password, room: await roomOf(desk) };
      setChosen(sound);
      const preview = await previewRestore(await workspace.store(), backup, device.vault, order);
      setChosen({ ...sound, preview });
    },
  );
  const restoring = useLongWork(async ({ backup, password }: ChosenBackup, watching) => {
    const store = await workspace.store();
    const copy = await saveSafetyCopy(store, rim, device.vault);
    try {
      const restored = await restoreBackup(store, backup, device.vault, { ...watching, password });
      return { ...restored, copy };
    } finally {
      // Drafts and settings announce nothing.
      void client.invalidateQueries({ queryKey: [workspace.id] });
    }
  });
  return { chosen, reading, restoring, forget: () => setChosen(undefined) };
}
