// Measures the product against the bare parts it stands on, in one run: only the ratios mean anything elsewhere.
// Never fails for being slow, always for a wrong number on the screen. --quick is a smoke test.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { YEAR_OF_ENTRIES } from './entries.mjs';
import { historyRows, measureHistories } from './histories.mjs';
import { importingRows, measureImporting } from './importing.mjs';
import { measureOpening, openingRows, stageRows } from './opening.mjs';
import { closeOrigins } from './origins.mjs';
import { measureSaving, savingRows } from './saving.mjs';
import { scriptRows, weighScripts } from './scripts.mjs';
import { openRight, seedLog, staticPage } from './seeding.mjs';
import { endBrowser, newTab, startBrowser } from './session.mjs';
import { printTable } from './statistics.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const quick = argv.includes('--quick');
const report = `${root}.cache/bench.json`;

/** @type {[name: string, entries: number][]} */
const sizes = [
  ['S', YEAR_OF_ENTRIES],
  ['M', 100_000],
  ['L', 1_000_000],
];
const plan = quick
  ? { sizes: sizes.slice(0, 2), opening: 3, histories: 5, saving: 10, importing: [[10_000, 2]] }
  : {
      sizes,
      opening: 15,
      histories: 23,
      saving: 60,
      importing: [
        [10_000, 7],
        [100_000, 3],
      ],
    };

// A browser that hangs must not keep this running for ever.
setTimeout(() => exit(1), 15 * 60_000).unref();

const say = (/** @type {string} */ what) => console.error(`· ${what}`);

/** @param {import('@playwright/test').BrowserContext} context */
async function measure(context) {
  const tab = await newTab(context);
  const logs = [];
  for (const [name, entries] of plan.sizes) {
    say(`filling log ${name} with ${entries} entries`);
    logs.push(await seedLog(tab, name, entries));
  }
  await openRight(tab, logs[0]);
  logs[0].pages.set('/bench/static.html', await staticPage(tab));

  say('opening the board');
  const opening = await measureOpening(tab, logs, plan.opening);
  printTable('(a) Opening the board: ten right numbers painted', openingRows(opening, logs));
  printTable('    Stages of an opening', stageRows(opening));

  say('reading histories');
  const tabs = [];
  for (const log of logs) {
    tabs.push(await newTab(context));
    await openRight(tabs.at(-1), log);
  }
  const histories = await measureHistories(
    tabs,
    logs.map(({ name }) => name),
    plan.histories,
  );
  for (const { page } of tabs) await page.close();

  say('saving entries');
  const saving = new Map();
  for (const log of logs) saving.set(log.name, await measureSaving(tab, log, plan.saving));
  printTable('(b) Saving one entry', savingRows(saving));

  say('importing');
  const importing = await measureImporting(tab, plan.importing);
  printTable('(c) Importing one batch', importingRows(importing));

  const scripts = await weighScripts(tab);
  printTable('(d) Scripts of the first screen', scriptRows(scripts));
  printTable('(e) History of a target', historyRows(histories));
  return {
    opening: Object.fromEntries(opening),
    histories: Object.fromEntries(histories),
    saving: Object.fromEntries(saving),
    importing,
    scripts,
  };
}

// A report of an earlier run must not speak for this one.
rmSync(report, { force: true });
await build({ root, logLevel: 'warn' });
await build({ root, logLevel: 'warn', mode: 'bench' });
const context = await startBrowser();
try {
  const results = await measure(context);
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(report, JSON.stringify({ quick, sizes: plan.sizes, ...results }, null, 1));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endBrowser(context);
  closeOrigins();
}
exit();
