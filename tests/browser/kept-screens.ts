import { expect, type Page } from '@playwright/test';
import type { Kept } from './freeze-steps.ts';

/** A screen by its name, where it is, and the part of it that is there once all was read. */
type KeptScreen = readonly [name: string, address: (kept: Kept) => string, whole: string];

const DEMO = '/demo/snapshots';

/** Every screen that needs snapshots to show anything; two frozen months of the demonstration fill them. */
export const keptScreens: readonly KeptScreen[] = [
  ['the list of what was frozen', () => DEMO, '.snapshot-list tbody tr:nth-child(2)'],
  ['a snapshot', ({ later }) => `${DEMO}/${later}`, '.snapshot-targets'],
  ['two snapshots compared', ({ earlier, later }) => `${DEMO}/compare/${earlier}/${later}`, '.compare-told'],
  ['a bulletin on paper', ({ later }) => `${DEMO}/${later}/bulletin`, '.official-national'],
  [
    'a progress bulletin against an earlier month',
    ({ earlier, later }) => `${DEMO}/${later}/bulletin/progress;adjusted/${earlier}`,
    '.official-adjusted',
  ],
  ['the draft review of the year', ({ later }) => `${DEMO}/${later}/review`, '.year-review-text'],
  ['the board that offers to keep a month', () => '/demo', '.snapshot-offer'],
];

/** Opens one of them anew, as a colleague would who was sent its address, and waits until it is whole. */
export async function openKept(page: Page, [, address, whole]: KeptScreen, kept: Kept): Promise<void> {
  await page.goto(`/#${address(kept)}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(whole).first()).toBeVisible();
}
