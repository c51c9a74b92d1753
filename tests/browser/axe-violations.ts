import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds on the page as it stands, as readable lines; of all rules, or of those named. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // The content policy forbids injected scripts, so axe runs in the page's own evaluation.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (names) => {
    const injected = window as unknown as { axe: typeof axe };
    return (await injected.axe.run(names.length > 0 ? { runOnly: [...names] } : {})).violations;
  }, rules);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
