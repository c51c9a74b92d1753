import { openSnapshot } from '../../domain/open-snapshot.ts';

type Open = typeof openSnapshot;

/** `openSnapshot` off the page, which one of a megabyte would hold up for a quarter of a second; here where that cannot be. */
export const openAside: Open = (text, subtle) =>
  import('../../actions/run-report-worker.ts').then(
    (worker) => worker.openAside(text, subtle),
    () => openSnapshot(text, subtle),
  );

let last: Promise<unknown> = Promise.resolve();

/**
 * The same for snapshots that are kept here: one after the other, so that the worker that waits opens them all. Without
 * the network there is no second.
 */
export const openInTurn: Open = (text, subtle) => {
  const opening = last.then(() => openAside(text, subtle));
  last = opening.catch(() => undefined);
  return opening;
};
