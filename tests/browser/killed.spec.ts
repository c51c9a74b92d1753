import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawsFrom } from '../domain/seeded-draws.ts';
import { chooseFile, commitButton, countsOf, IMPORT_JUNE, type Upload, workbook } from './import-page.ts';
import { type KeptLog, readKeptLog } from './kept-log.ts';
import { startBrowser } from './killable-browser.ts';
import { expect, test } from './watched-page.ts';
import { yearLedger } from './year-ledger.ts';

/** kill -9 of the whole browser, at moments spread over a commit and over single saves. */
const ROUNDS = Number(process.env.JULI_KILLS ?? 3);
const SEED = 20241231;
const ROWS = 2000;
const EXHIBITIONS = '/p/yongkang-2024/2024-06/target/2024-overseas-self-run-exhibitions';
/** How much longer than an undisturbed commit the last kills wait: then it has been said. */
const BEYOND = 1.5;
const SAVING_MS = 2500;

test.describe.configure({ mode: 'serial', timeout: 120_000 + ROUNDS * 60_000 });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets something go on until the browser dies, whose end leaves it unanswered; what goes wrong before that counts. */
function goingOn(work: Promise<void>): { readonly stop: () => void } {
  let fault: unknown;
  let isDying = false;
  work.catch((error: unknown) => {
    if (!isDying) fault = error;
  });
  return {
    stop: () => {
      isDying = true;
      if (fault !== undefined) throw fault;
    },
  };
}

async function openAt(page: Page, origin: string, address: string): Promise<void> {
  await page.goto(`${origin}/#${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What the database holds, before any code of the product has touched it again. */
async function readUntouched(page: Page, origin: string): Promise<KeptLog> {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto(`${origin}/blank`);
  return readKeptLog(page);
}

/** Previews the ledger and returns how many rows would be committed. */
async function previewed(page: Page, origin: string, ledger: Upload): Promise<number> {
  await openAt(page, origin, IMPORT_JUNE);
  await chooseFile(page, ledger);
  await countsOf(page);
  const text = await page.getByRole('button', { name: /^提交 \d+ 条$|^没有可提交的$/ }).innerText();
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

const clickCommit = (page: Page): Promise<void> =>
  commitButton(page).evaluate((button) => (button as HTMLButtonElement).click());

/** Tells when the page said something; what it said is known here only when it came through before the end. */
async function hearing(page: Page, words: string): Promise<() => number | undefined> {
  let heardAt: number | undefined;
  page.on('console', (message) => {
    if (message.text() === `heard ${words}`) heardAt ??= performance.now();
  });
  await page.evaluate((said) => {
    const look = (): void => {
      if (document.body.innerText.includes(said)) console.log(`heard ${said}`);
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }, words);
  return () => heardAt;
}

interface Scene {
  readonly origin: string;
  readonly ledger: Upload;
  /** with the published documents and nothing else */
  readonly before: KeptLog;
  /** rows of the ledger that are committed */
  readonly rows: number;
  /** how long commits took until the page called them done, those that got so far: a shared machine is not steady */
  readonly commitTimes: number[];
}

const medianOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

interface Outcome {
  /** what was under way when the browser died: is it there? */
  readonly isWhole: boolean;
  /** what the page had called saved by then */
  readonly acknowledged: number;
}

function requireSound(kept: KeptLog, what: string): void {
  expect(kept.head, `${what}: the head counts the log`).toBe(kept.changes);
  expect(kept.repeated, `${what}: no change twice`).toBe(0);
}

async function killedInCommit(profile: string, scene: Scene, share: number): Promise<Outcome> {
  const { origin, ledger, before, rows, commitTimes } = scene;
  const commitMs = medianOf(commitTimes);
  const moment = share * commitMs * BEYOND;
  const dying = await startBrowser(profile);
  let wasSaid = false;
  try {
    expect(await previewed(dying.page, origin, ledger)).toBe(rows);
    const heard = await hearing(dying.page, '已导入');
    const clicked = performance.now();
    const clicking = goingOn(clickCommit(dying.page));
    await pause(moment);
    const said = heard();
    if (said !== undefined) commitTimes.push(said - clicked);
    wasSaid = said !== undefined;
    clicking.stop();
  } finally {
    await dying.kill();
  }
  const reborn = await startBrowser(profile);
  try {
    const what = `killed ${Math.round(moment)} ms into a commit of ${Math.round(commitMs)} ms`;
    const found = await readUntouched(reborn.page, origin);
    requireSound(found, what);
    expect([0, rows], `${what}: all or nothing`).toContain(found.imported);
    expect(found.folded, `${what}: the kept states agree with the log`).toBe(found.imported);
    if (wasSaid) expect(found.imported, `${what}: what was said is there`).toBe(rows);

    expect(await previewed(reborn.page, origin, ledger)).toBe(rows - found.imported);
    await expect(reborn.page.getByRole('alert')).toHaveCount(0);
    if (found.imported === 0) {
      await clickCommit(reborn.page);
      await expect(reborn.page.getByText(`已导入 ${rows} 条`)).toBeVisible();
    }
    const ended = await readKeptLog(reborn.page);
    requireSound(ended, what);
    expect(ended).toMatchObject({ changes: before.changes + rows, imported: rows, folded: rows });
    return { isWhole: found.imported > 0, acknowledged: wasSaid ? 1 : 0 };
  } finally {
    await reborn.kill();
  }
}

/** Saves one figure after the other until the page is gone; tells of each that the page called saved. */
async function saveOnAndOn(page: Page, onSaved: (count: number) => void): Promise<void> {
  for (let count = 1; ; count += 1) {
    await page.getByRole('textbox', { name: '年初以来累计数' }).fill(String(count));
    if (count > 1) await page.getByRole('textbox', { name: '更正理由' }).fill(`第${count}次`);
    await page.getByRole('button', { name: /^保存6月(填报|更正)$/ }).click();
    await page.getByText(`已保存：2024年6月，${count}场`).waitFor();
    onSaved(count);
  }
}

async function killedInSaves(profile: string, { origin, before }: Scene, share: number): Promise<Outcome> {
  const dying = await startBrowser(profile);
  let saved = 0;
  try {
    await openAt(dying.page, origin, EXHIBITIONS);
    const saving = goingOn(
      saveOnAndOn(dying.page, (count) => {
        saved = count;
      }),
    );
    await pause(share * SAVING_MS);
    saving.stop();
  } finally {
    await dying.kill();
  }
  const reborn = await startBrowser(profile);
  try {
    const what = `killed after ${saved} acknowledged saves`;
    const found = await readUntouched(reborn.page, origin);
    requireSound(found, what);
    const kept = found.changes - before.changes;
    expect([saved, saved + 1], `${what}: none lost`).toContain(kept);
    await openAt(reborn.page, origin, EXHIBITIONS);
    await expect(reborn.page.getByRole('alert')).toHaveCount(0);
    if (kept > 0) await expect(reborn.page.getByText(`${kept}场`).first()).toBeVisible();
    return { isWhole: kept > saved, acknowledged: saved };
  } finally {
    await reborn.kill();
  }
}

/** Opens the product once on a new profile, so that every round begins with the same database. */
async function prepared(profile: string, origin: string): Promise<KeptLog> {
  const { page, kill } = await startBrowser(profile);
  try {
    await page.goto(origin);
    await expect(page.getByRole('meter')).toHaveCount(10);
    return await readKeptLog(page);
  } finally {
    await kill();
  }
}

/** How long a commit takes here and now when nobody disturbs it. */
async function rehearsed(profile: string, origin: string, ledger: Upload) {
  const { page, kill } = await startBrowser(profile);
  try {
    const rows = await previewed(page, origin, ledger);
    const heard = await hearing(page, '已导入');
    const clicked = performance.now();
    await clickCommit(page);
    await expect.poll(heard).toBeDefined();
    return { rows, commitTimes: [(heard() ?? clicked) - clicked] };
  } finally {
    await kill();
  }
}

const count = (outcomes: readonly Outcome[], isWhole: boolean): number =>
  outcomes.filter((outcome) => outcome.isWhole === isWhole).length;

/** Only what held gets here: a partial import or a lost save has failed the test before. */
function report(commits: readonly Outcome[], saves: readonly Outcome[]): void {
  const all = [...commits, ...saves];
  const said = (outcomes: readonly Outcome[]): number =>
    outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  console.log(`${all.length} kills: ${count(all, true)} whole, ${count(all, false)} none, 0 partial`);
  console.log(
    `${commits.length} in imports: ${count(commits, true)} whole (${said(commits)} acknowledged), ${count(commits, false)} none; ` +
      `${saves.length} in saves: ${said(saves)} acknowledged, 0 lost, ${count(saves, true)} kept before they were acknowledged`,
  );
}

test('a browser that is killed during an import or a save has all of it or nothing, and loses nothing it called saved', async ({
  baseURL: origin = '',
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'juli-killed-'));
  const profileOf = async (name: string): Promise<string> => {
    const profile = join(folder, name);
    await cp(join(folder, 'prepared'), profile, { recursive: true, verbatimSymlinks: true });
    return profile;
  };
  const draw = drawsFrom(SEED);
  const commits: Outcome[] = [];
  const saves: Outcome[] = [];
  try {
    const before = await prepared(join(folder, 'prepared'), origin);
    const ledger = workbook('全年台账.xlsx', await yearLedger({ rows: ROWS, distinct: ROWS }));
    const undisturbed = await rehearsed(await profileOf('rehearsal'), origin, ledger);
    const scene: Scene = { origin, ledger, before, ...undisturbed };
    for (let round = 0; round < ROUNDS; round += 1) {
      const profile = await profileOf(`round-${round}`);
      // Spread over the whole stretch, each at a moment of its own within its part.
      const share = (round + draw(1000) / 1000) / ROUNDS;
      if (round % 2 === 0) commits.push(await killedInCommit(profile, scene, share));
      else saves.push(await killedInSaves(profile, scene, share));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  if (process.env.JULI_KILLS !== undefined) report(commits, saves);
});
