import type { Page } from '@playwright/test';

/** What the arithmetic takes on the two-core machine on which limits were chosen, with nothing else to do. */
const REFERENCE_MS = 45;

/**
 * How much slower than that machine this one is now, at least 1, by the median of a fixed piece of arithmetic in the page.
 * A shared machine stretches every task by as much as it stretches this, so a limit may grow by the same factor; on a fast
 * machine it stays what it is.
 */
export const machineFactor = (page: Page): Promise<number> =>
  page.evaluate(async (reference) => {
    const times: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const start = performance.now();
      let value = 1;
      for (let step = 0; step < 40_000_000; step += 1) value = (Math.imul(value, 1664525) + 1013904223) | 0;
      if (value === 0) throw new Error('never');
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Math.max(1, (times.sort((a, b) => a - b)[4] ?? 0) / reference);
  }, REFERENCE_MS);
