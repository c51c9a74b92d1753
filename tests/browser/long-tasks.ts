import type { Page } from '@playwright/test';

/** A stretch in which the page did nothing else, in milliseconds since the page began. */
interface LongTask {
  readonly start: number;
  readonly duration: number;
}

interface Watched {
  readonly longTasks: LongTask[];
}

/** Has every page that is opened from now on note its long tasks. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const longTasks: LongTask[] = [];
    Object.assign(window, { longTasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
}

export const nowIn = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Durations of the long tasks that began in a stretch of the page's time, the longest first. */
export const longTasksBetween = (page: Page, from: number, until: number): Promise<number[]> =>
  page.evaluate(
    async ([start, end]) => {
      // The observer is told of a task a moment after it ended.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (window as unknown as Watched).longTasks
        .filter((task) => task.start >= start && task.start <= end)
        .map(({ duration }) => Math.round(duration))
        .sort((a, b) => b - a);
    },
    [from, until] as const,
  );
