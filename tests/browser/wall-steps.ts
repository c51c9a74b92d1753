import type { Page } from '@playwright/test';
import { expect } from './watched-page.ts';

export const DEMO = '/demo/p/yongkang-2024';
/** The whole, the furthest behind, and ten areas. */
export const PAGES = 12;
export const SECONDS = 20;

export async function openWall(page: Page, address = `${DEMO}/wall`): Promise<void> {
  await page.goto(`/#${address}`);
  await expect(page.locator('.wall-page')).toBeVisible();
}

/** Opens the wall and stops its time ten minutes after the moment at which its clock was installed. */
export async function openStill(page: Page, moment: string, address?: string): Promise<void> {
  await openWall(page, address);
  await expect(page.locator('.wall-part')).toHaveCount(PAGES);
  // To the moment at which the first page has just begun.
  await page.keyboard.press(' ');
  await page.clock.pauseAt(new Date(Date.parse(moment) + 600_000));
  await page.keyboard.press(' ');
  await expect(page.getByText('已暂停', { exact: true })).toBeHidden();
}

/** A text of the page. Not by a locator: Playwright keeps what it last looked at, and here every node is counted. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Which page is shown, counted from 0. */
export const placeOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.wall-part')].findIndex((part) => part.matches('.wall-part-here')),
  );

export const clockOf = (page: Page): Promise<string> => textOf(page, '.wall-clock');

/** Lets the time of so many pages run, one after the other, each of them painted. */
export async function letTurn(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await page.clock.runFor(SECONDS * 1000);
}
