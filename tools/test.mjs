// Runs the steps named on the command line, or all of them, and ends with one line: N passed, M failed.
// A step that could not run is a failure, and so is a skipped test.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { argv, env, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, failed: number }} Count */

const root = new URL('../', import.meta.url);
const unitReport = '.cache/vitest.json';
const officeReport = '.cache/office.json';
const browserReport = '.cache/playwright.json';
const hasSources = env.SEEDS !== undefined || existsSync(new URL('../shared/seeds', root));

const steps = {
  types: () => one(tool('typescript', 'tsc')),
  lint: () =>
    one(
      tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'),
      tool('oxlint', 'oxlint', '--type-aware', '--deny-warnings'),
    ),
  dead: () => one(tool('knip', 'knip', '--no-progress')),
  // The source texts are no part of the project: without them, what needs no source is still checked.
  data: () => one(['tools/check-data.mjs', ...(hasSources ? [] : ['--no-sources'])]),
  unit: () => tests(vitest(unitReport), unitReport, countVitest),
  // What LibreOffice makes of our files. One file of tests at a time, for each starts a program of its own.
  office: () =>
    tests(vitest(officeReport, '--mode', 'office', '--no-file-parallelism'), officeReport, countVitest),
  browser: () => inBrowser('journeys'),
  measured: () => inBrowser('measured'),
};

/** @param {string} report @param {string[]} args */
function vitest(report, ...args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tool('vitest', 'vitest', 'run', ...args, ...reporters);
}

/** @type {boolean | undefined} */
let isBuilt;

/** Tests of the built product in a browser, one project of playwright.config.ts. @param {string} project @returns {Count} */
function inBrowser(project) {
  isBuilt ??= [tool('vite', 'vite', 'build'), tool('vite', 'vite', 'build', '--mode', 'bench')].every(run);
  if (!isBuilt) return { passed: 0, failed: 1 };
  const command = tool(
    '@playwright/test',
    'playwright',
    'test',
    '--reporter=list,json',
    `--project=${project}`,
  );
  return tests(command, browserReport, countPlaywright);
}

/** The arguments with which node starts a package's program: no shell and no .cmd, so it works everywhere.
 * @param {string} name @param {string} program @param {string[]} args */
function tool(name, program, ...args) {
  const { bin } = readJson(`node_modules/${name}/package.json`);
  return [fileURLToPath(new URL(`node_modules/${name}/${bin[program]}`, root)), ...args];
}

/** @param {string[]} args @returns {boolean} whether it ended well */
function run(args) {
  const reports = { PLAYWRIGHT_JSON_OUTPUT_FILE: fileURLToPath(new URL(browserReport, root)) };
  const { status } = spawnSync(execPath, args, { cwd: root, stdio: 'inherit', env: { ...env, ...reports } });
  return status === 0;
}

/** Commands that count as one test together; every one is run. @param {string[][]} commands @returns {Count} */
function one(...commands) {
  const failed = commands.map(run).includes(false);
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** Runs tests and reads their number from the report they leave.
 * @param {string[]} command @param {string} report @param {(json: any) => Count} count @returns {Count} */
function tests(command, report, count) {
  // A report of an earlier run must not speak for this one.
  rmSync(new URL(report, root), { force: true });
  const endedWell = run(command);
  const counted = existsSync(new URL(report, root)) ? count(readJson(report)) : { passed: 0, failed: 1 };
  // Errors outside of any test leave all counts green.
  return endedWell || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @returns {Count} */
function countVitest({ numTotalTests, numPassedTests, testResults }) {
  const filesThatBroke = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + filesThatBroke.length };
}

/** @returns {Count} */
function countPlaywright({ stats, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

/** @param {string} name @returns {Count} */
function runStep(name) {
  console.log(`\n── ${name}`);
  const known = Object.hasOwn(steps, name);
  if (!known) console.error(`No such step; there are ${Object.keys(steps).join(', ')}.`);
  try {
    return known ? steps[name]() : { passed: 0, failed: 1 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const names = argv.length > 2 ? argv.slice(2) : Object.keys(steps);
const counts = names.map((name) => ({ name, ...runStep(name) }));

console.log('');
for (const { name, passed, failed } of counts) console.log(`${name}: ${passed} passed, ${failed} failed`);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
exit(failed > 0 ? 1 : 0);
