import { useEffect, useState } from 'react';
import { documentVisibility } from './document-visibility.ts';
import { stayAwake } from './stay-awake.ts';

/** Keeps the screen awake while the wall is shown. False where the browser cannot or will not. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(
    () => stayAwake(async () => navigator.wakeLock.request('screen'), documentVisibility, setAwake),
    [],
  );
  return isAwake;
}
