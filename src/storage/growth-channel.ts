import type { Growth } from './append.ts';

/** Tells this tab and all others of the same workspace what grew; returns the function that announces it. */
export function growthChannel(name: string, onGrown: (growth: Growth) => void): (growth: Growth) => void {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${name}.growth`);
  channel?.addEventListener('message', (event: MessageEvent<Growth>) => onGrown(event.data));
  return (growth) => {
    onGrown(growth);
    channel?.postMessage(growth);
  };
}
