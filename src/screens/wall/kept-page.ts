import type { Turning } from './page-turner.ts';

type KeptPage = Pick<Turning, 'pageId' | 'isPaused'>;

const KEPT = 'wall';
const START: KeptPage = { pageId: '', isPaused: false };

/** The page that a step away was taken from, by the history's own entry; the start for a wall opened anew. */
export function keptPage(): KeptPage {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(KEPT in state)) return START;
  const kept = state[KEPT];
  if (typeof kept !== 'object' || kept === null || !('pageId' in kept) || !('isPaused' in kept)) return START;
  const { pageId, isPaused } = kept;
  return typeof pageId === 'string' && typeof isPaused === 'boolean' ? { pageId, isPaused } : START;
}

/** Before a link is followed: back returns to this page, and to the pause it was left in. */
export function keepPage({ pageId, isPaused }: KeptPage): void {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : {}), [KEPT]: { pageId, isPaused } }, '');
}
