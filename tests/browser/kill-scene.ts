import type { Page } from '@playwright/test';
import { type KeptLog, readKeptLog } from './kept-log.ts';
import { startBrowser } from './killable-browser.ts';
import { expect } from './watched-page.ts';

/** Where every round begins. */
export interface Scene {
  readonly origin: string;
  /** the database with the published documents and nothing else */
  readonly before: KeptLog;
  /** a new folder of that name with that database */
  readonly profileOf: (name: string) => Promise<string>;
  /** a folder for files of the tests */
  readonly folder: string;
}

/** What a death was found to have left; what it must not leave has failed the test before. */
export interface Outcome {
  /** what was under way when the browser died: is it there? */
  readonly isWhole: boolean;
  /** how much the page had called done by then */
  readonly acknowledged: number;
}

/** One round: kills at a share of the whole stretch of what is done, starts again and looks. */
export type Killing = (profile: string, share: number) => Promise<Outcome>;

/** A browser of its own on a profile, killed -9 the moment that the act is over. */
export async function inBrowser<T>(profile: string, act: (page: Page) => Promise<T>): Promise<T> {
  const { page, kill } = await startBrowser(profile);
  try {
    return await act(page);
  } finally {
    await kill();
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets something go on so long; the death that follows leaves it unanswered, but what goes wrong before that counts. */
export async function goingOn(work: Promise<void>, milliseconds: number): Promise<void> {
  let fault: unknown;
  let isDying = false;
  work.catch((error: unknown) => {
    if (!isDying) fault = error;
  });
  await pause(milliseconds);
  isDying = true;
  if (fault !== undefined) throw fault;
}

export async function openAt(page: Page, origin: string, address: string): Promise<void> {
  await page.goto(`${origin}/#${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A page of the origin from which the database is read before any code of the product has touched it again. */
export async function openUntouched(page: Page, origin: string): Promise<void> {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto(`${origin}/blank`);
}

/** Reads the log, which must hang together whatever is in it. */
export async function readSound(page: Page, what: string): Promise<KeptLog> {
  const kept = await readKeptLog(page);
  expect(kept.head, `${what}: the head counts the log`).toBe(kept.changes);
  expect(kept.repeated, `${what}: no change twice`).toBe(0);
  expect(kept.unfolded, `${what}: the kept states agree with the log`).toBe(0);
  return kept;
}

const ON_AND_ON_MS = 2500;

/** Does again and again what tells of each time that the page called it done, and is killed; how often it was told. */
export async function killedOnAndOn(
  profile: string,
  share: number,
  open: (page: Page) => Promise<void>,
  again: (page: Page, count: number) => Promise<void>,
): Promise<number> {
  let done = 0;
  const onAndOn = async (page: Page): Promise<void> => {
    for (;;) {
      await again(page, done + 1);
      done += 1;
    }
  };
  await inBrowser(profile, async (page) => {
    await open(page);
    await goingOn(onAndOn(page), share * ON_AND_ON_MS);
  });
  return done;
}
