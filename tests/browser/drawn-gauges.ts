import type { Page } from '@playwright/test';

/** What one commit of React drew anew: the headings of the gauges whose component ran. */
declare global {
  interface Window {
    drawnGauges: string[][];
    changedGauges: Set<string>;
  }
}

/**
 * Listens where React's own tools listen, from the first commit on. A component that ran has the flag for performed work
 * on a fiber that was not part of the commit before; one that was passed over keeps its fiber, or a copy without the flag.
 */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Fiber {
      readonly flags: number;
      readonly stateNode: unknown;
      readonly return: Fiber | null;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    const PERFORMED_WORK = 1;
    window.drawnGauges = [];
    let before = new Set<Fiber>();
    const isGauge = (node: unknown): node is HTMLElement =>
      node instanceof HTMLElement && node.matches('article.gauge');
    const onCommitFiberRoot = (_renderer: number, root: { readonly current: Fiber }): void => {
      const now = new Set<Fiber>();
      const drawn: string[] = [];
      const visit = (fiber: Fiber | null): void => {
        for (let each = fiber; each !== null; each = each.sibling) {
          if (isGauge(each.stateNode) && each.return !== null) {
            const card = each.return;
            now.add(card);
            const ran = !before.has(card) && (card.flags & PERFORMED_WORK) !== 0;
            if (ran) drawn.push(each.stateNode.querySelector('h2')?.textContent ?? '');
          }
          visit(each.child);
        }
      };
      visit(root.current);
      before = now;
      window.drawnGauges.push(drawn);
    };
    const tools = { supportsFiber: true, inject: () => 1, onCommitFiberRoot, onCommitFiberUnmount: () => {} };
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: tools });
  });
}

/** From now on notes the gauges in which anything on the page changed. */
export const watchChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.drawnGauges = [];
    window.changedGauges = new Set();
    const observer = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const card = (target instanceof Element ? target : target.parentElement)?.closest('article.gauge');
        if (card) window.changedGauges.add(card.querySelector('h2')?.textContent ?? '');
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });

/** Which gauges were drawn since, each as often as it was, and on which anything changed. */
export const whatWasDrawn = (page: Page): Promise<{ drawn: string[]; changed: string[] }> =>
  page.evaluate(() => ({ drawn: window.drawnGauges.flat(), changed: [...window.changedGauges] }));
