import type { Growth } from './append.ts';

export interface GrowthChannel {
  /** Tells this tab at once and the others soon. Never throws: what is announced is already saved. */
  readonly announce: (growth: Growth) => void;
  readonly close: () => void;
}

/** Tells this tab and all others of the same workspace what grew. */
export function growthChannel(name: string, onGrown: (growth: Growth) => void): GrowthChannel {
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${name}.growth`);
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      // A listener's defect, or a channel closed meanwhile, must not make a save look failed.
      console.error(error);
    }
  };
  channel?.addEventListener('message', (event: MessageEvent<Growth>) => attempt(() => onGrown(event.data)));
  return {
    announce(growth) {
      attempt(() => onGrown(growth));
      attempt(() => channel?.postMessage(growth));
    },
    close: () => channel?.close(),
  };
}
