// Runs the rows of the scorecard in full and prints their figures; `npm test` runs the same tests with smaller numbers.
// The figures go by hand into the README, so that each is one that somebody saw.
import { spawnSync } from 'node:child_process';
import { argv, env, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const vitest = 'node_modules/vitest/vitest.mjs';
const vite = 'node_modules/vite/bin/vite.js';
const playwright = 'node_modules/@playwright/test/cli.js';

/** @type {Record<string, { args: string[][], env: Record<string, string> }>} */
const rows = {
  spellings: {
    args: [[vitest, 'run', 'tests/domain/number-spellings.test.ts']],
    env: { JULI_SCORECARD: '1' },
  },
  mutants: {
    args: [[vitest, 'run', 'tests/importing/mutants.test.ts', '--testTimeout=1800000']],
    env: { JULI_MUTANTS: '10000' },
  },
  kills: {
    args: [
      [vite, 'build'],
      [playwright, 'test', 'tests/browser/killed.spec.ts', '--reporter=list', '--timeout=3000000'],
    ],
    env: { JULI_KILLS: '100' },
  },
};

const wanted = argv.length > 2 ? argv.slice(2) : Object.keys(rows);
const unknown = wanted.filter((row) => !(row in rows));
if (unknown.length > 0) {
  console.error(`unknown row: ${unknown.join(', ')}; there are ${Object.keys(rows).join(', ')}`);
  exit(1);
}
const failed = wanted.filter((row) => {
  const { args, env: extra } = rows[row] ?? { args: [], env: {} };
  return !args.every(
    (command) =>
      spawnSync(execPath, command, { cwd: fileURLToPath(root), stdio: 'inherit', env: { ...env, ...extra } })
        .status === 0,
  );
});
console.log(failed.length === 0 ? `held: ${wanted.join(', ')}` : `did not hold: ${failed.join(', ')}`);
exit(failed.length === 0 ? 0 : 1);
