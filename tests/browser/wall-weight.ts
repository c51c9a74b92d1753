import type { CDPSession, Page } from '@playwright/test';
import { letTurn, PAGES } from './wall-steps.ts';

interface Weight {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function weighNow(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}

/** What the page holds once nothing more goes: React lets go of a page a moment after it has left it. */
export async function weigh(session: CDPSession): Promise<Weight> {
  let weight = await weighNow(session);
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const next = await weighNow(session);
    same = next.nodes === weight.nodes && next.listeners === weight.listeners ? same + 1 : 0;
    weight = next;
  }
  return weight;
}

/**
 * Weighs at the first page, and where it is heavier than before once more after another round, six times at most: the
 * browser holds a page it took off until it has painted others, and a picture makes it paint. What piles up never gets
 * lighter.
 */
export async function weighAgainst(before: Weight, page: Page, session: CDPSession): Promise<Weight> {
  let weight = await weigh(session);
  for (let round = 0; round < 6 && weight.nodes > before.nodes; round += 1) {
    await letTurn(page, PAGES);
    await page.screenshot();
    weight = await weigh(session);
  }
  return weight;
}
