import type { Page } from '@playwright/test';

/** Where the device keeps how its pages look. */
export const KEY = 'juli.display';

/** Keeps settings as if they had been chosen before the page was opened. */
export async function choose(page: Page, settings: Readonly<Record<string, string>>): Promise<void> {
  const kept = JSON.stringify(settings);
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, kept] as const);
}
