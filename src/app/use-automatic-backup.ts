import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AutomaticBackup } from '../actions/automatic-backup.ts';
import type { Workspace } from '../queries/workspace.ts';
import { browserDevice } from './browser-device.ts';
import { browserRim } from './browser-rim.ts';
import { useHourly } from './use-hourly.ts';

/** What came of it; `allow` writes the folder that wants a click. */
export interface Automatic {
  readonly outcome: AutomaticBackup | { readonly kind: 'failed' } | undefined;
  readonly allow: () => void;
  /** the person has read what came of it */
  readonly dismiss: () => void;
}

/** Backs up when it is due, and tries again every hour: by itself where that was allowed before, else with a click. */
export function useAutomaticBackup(workspace: Workspace, isDue: boolean): Automatic {
  const client = useQueryClient();
  const hours = useHourly();
  const { mutate, data, isError, isPending, reset } = useMutation({
    async mutationFn(isClicked: boolean): Promise<AutomaticBackup> {
      const { allowAndBackUp, backUpAutomatically } = await import('../actions/automatic-backup.ts');
      const keeping = { store: await workspace.store(), rim: browserRim, run: browserDevice.run };
      return isClicked ? allowAndBackUp(keeping) : backUpAutomatically(keeping);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [workspace.id, 'backup'] }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another hour is a reason to try again
  useEffect(() => {
    if (isDue) mutate(false);
  }, [isDue, hours, mutate]);
  // Why it failed, the page of backups says when it is tried there.
  const outcome = isError ? ({ kind: 'failed' } as const) : data;
  return { outcome: isPending ? undefined : outcome, allow: () => mutate(true), dismiss: reset };
}
