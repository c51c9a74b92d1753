import type { Locator, Page } from '@playwright/test';
import type { KeptLog } from './kept-log.ts';
import { goingOn, inBrowser, type Killing, openUntouched, readSound, type Scene } from './kill-scene.ts';
import { expect } from './watched-page.ts';

/** How much longer than an undisturbed step the last kills wait: then it has been said. */
const BEYOND = 1.5;

/** What promises to be one transaction: all or nothing. */
export interface OneStep {
  readonly name: string;
  /** what the page says when it is done, of so many changes; without a number what every such sentence has */
  readonly doneWords: (changes?: number) => string;
  /** looks at what would be written and says how many changes that is */
  readonly preview: (page: Page) => Promise<number>;
  /** what sets it off */
  readonly button: (page: Page) => Locator;
  /** how many of its changes are in a log */
  readonly countIn: (kept: KeptLog) => number;
}

/**
 * Tells when the page said something; what it said is known here only when it came through before the end. By value and
 * without the console, whose messages hold handles of the page: one that arrives as the browser dies breaks the runner.
 */
function hearing(page: Page, words: string): () => number | undefined {
  let heardAt: number | undefined;
  const heard = page.evaluate(
    (said) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (document.body.innerText.includes(said)) resolve();
        };
        new MutationObserver(look).observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      }),
    words,
  );
  heard.then(
    () => {
      heardAt = performance.now();
    },
    () => undefined,
  );
  return () => heardAt;
}

/** Without a pointer, which takes its time, and without a handle. */
const pressed = (button: Locator): Promise<void> => button.dispatchEvent('click');

/** What the step writes and how long it takes here and now when nobody disturbs it. */
const rehearsed = async (scene: Scene, step: OneStep) =>
  inBrowser(await scene.profileOf(`undisturbed-${step.name}`), async (page) => {
    const changes = await step.preview(page);
    expect(changes).toBeGreaterThan(0);
    const heard = hearing(page, step.doneWords());
    const clicked = performance.now();
    await pressed(step.button(page));
    await expect.poll(heard).toBeDefined();
    const took = (heard() ?? clicked) - clicked;
    return { changes, took, inForce: (await readSound(page, `undisturbed ${step.name}`)).inForce };
  });

const medianOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Kills in one step, which is then taken again and must come to the same end. */
export async function killsInOneStep(scene: Scene, step: OneStep): Promise<Killing> {
  const { origin, before } = scene;
  const { changes, took, inForce } = await rehearsed(scene, step);
  // Those that got so far: a shared machine is not steady.
  const times = [took];

  const killed = (profile: string, moment: number): Promise<boolean> =>
    inBrowser(profile, async (page) => {
      expect(await step.preview(page)).toBe(changes);
      const heard = hearing(page, step.doneWords());
      const clicked = performance.now();
      await goingOn(pressed(step.button(page)), moment);
      const saidAt = heard();
      if (saidAt !== undefined) times.push(saidAt - clicked);
      return saidAt !== undefined;
    });

  const foundAgain = async (page: Page, what: string, wasSaid: boolean): Promise<boolean> => {
    await openUntouched(page, origin);
    const found = await readSound(page, what);
    const there = step.countIn(found);
    expect(wasSaid ? [changes] : [0, changes], `${what}: all or nothing, and what was said`).toContain(there);
    expect(found.changes, `${what}: and nothing else`).toBe(before.changes + there);

    expect(await step.preview(page)).toBe(changes - there);
    await expect(page.getByRole('alert')).toHaveCount(0);
    if (there === 0) {
      await pressed(step.button(page));
      await expect(page.getByText(step.doneWords(changes))).toBeVisible();
    }
    const ended = await readSound(page, what);
    expect(step.countIn(ended)).toBe(changes);
    expect(ended, `${what}: the same end`).toMatchObject({ changes: before.changes + changes, inForce });
    return there > 0;
  };

  return async (profile, share) => {
    const usual = medianOf(times);
    const moment = share * usual * BEYOND;
    const what = `killed ${Math.round(moment)} ms into a ${step.name} of ${Math.round(usual)} ms`;
    const wasSaid = await killed(profile, moment);
    const isWhole = await inBrowser(profile, (page) => foundAgain(page, what, wasSaid));
    return { isWhole, acknowledged: wasSaid ? 1 : 0 };
  };
}
