import { queryOptions } from '@tanstack/react-query';
import type { Workspace } from './workspace.ts';

/** Under this key the device keeps whether the line of key hints was hidden. */
export const FILL_HINTS = 'fill-hints';

/** Does the workbench show its line of key hints on this device? */
export const fillHintsQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, FILL_HINTS],
    queryFn: async (): Promise<boolean> =>
      (await (await workspace.store()).readSetting(FILL_HINTS))?.hidden !== 'yes',
  });
