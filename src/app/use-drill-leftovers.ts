import { useEffect } from 'react';

const { locks } = navigator as { readonly locks?: LockManager };

/** Once, when the page is quiet, what a drill left behind whose page was killed is deleted. */
export function useDrillLeftovers(isQuiet: boolean): void {
  useEffect(() => {
    if (!isQuiet || locks === undefined) return;
    // A copy that cannot be deleted now is deleted next time: nobody waits for it.
    const clear = async (): Promise<void> => (await import('../actions/clear-drill.ts')).clearDrill(locks);
    void clear().catch(() => undefined);
  }, [isQuiet]);
}
