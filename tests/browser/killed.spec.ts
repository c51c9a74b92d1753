import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Draw, drawsFrom } from '../domain/seeded-draws.ts';
import { killsInCommit } from './kill-in-commit.ts';
import { killsInFreezes } from './kill-in-freezes.ts';
import { killsInRestore } from './kill-in-restore.ts';
import { killsInSaves } from './kill-in-saves.ts';
import { inBrowser, type Killing, type Outcome, readSound, type Scene } from './kill-scene.ts';
import { expect, test } from './watched-page.ts';

/** kill -9 of the whole browser, each kind in turn, at moments spread over the stretch of each. */
const ROUNDS = Number(process.env.JULI_KILLS ?? 4);
const SEED = 20241014;

test.describe.configure({ mode: 'serial', timeout: 120_000 + ROUNDS * 60_000 });

interface Kind {
  readonly name: string;
  readonly begin: (scene: Scene) => Killing | Promise<Killing>;
  /** done again and again until the end, not once */
  readonly isOnAndOn: boolean;
}

interface Trial {
  readonly killing: Killing;
  readonly outcomes: Outcome[];
}

const kinds: readonly Kind[] = [
  { name: 'imports', begin: killsInCommit, isOnAndOn: false },
  { name: 'saves', begin: killsInSaves, isOnAndOn: true },
  { name: 'freezes', begin: killsInFreezes, isOnAndOn: true },
  { name: 'restores', begin: killsInRestore, isOnAndOn: false },
];

/** Only what held gets here: a partial import or a lost save has failed the test before. */
function told({ name, isOnAndOn }: Kind, outcomes: readonly Outcome[]): string {
  const whole = outcomes.filter(({ isWhole }) => isWhole).length;
  const said = outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  const kept = isOnAndOn
    ? `${said} acknowledged, 0 lost, ${whole} kept before they were acknowledged`
    : `${whole} whole (${said} acknowledged), ${outcomes.length - whole} none`;
  return `${outcomes.length} in ${name}: ${kept}`;
}

/** Opens the product once on a new profile, so that every round begins with the same database. */
const prepared = (profile: string, origin: string) =>
  inBrowser(profile, async (page) => {
    await page.goto(origin);
    await expect(page.getByRole('meter')).toHaveCount(10);
    return readSound(page, 'prepared');
  });

/** The share of its stretch at which a kind is killed: each of its rounds at a moment of its own within its part. */
function shareOf(round: number, draw: Draw): number {
  const turns = Math.ceil((ROUNDS - (round % kinds.length)) / kinds.length);
  return (Math.floor(round / kinds.length) + draw(1000) / 1000) / turns;
}

test('a browser that is killed during an import, a save, a freeze or a restore has all of it or nothing, and loses nothing it called done', async ({
  baseURL: origin = '',
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'juli-killed-'));
  const profileOf = async (name: string): Promise<string> => {
    const profile = join(folder, name);
    await cp(join(folder, 'prepared'), profile, { recursive: true, verbatimSymlinks: true });
    return profile;
  };
  const draw = drawsFrom(SEED);
  const begun = new Map<Kind, Trial>();
  try {
    const before = await prepared(join(folder, 'prepared'), origin);
    const scene: Scene = { origin, before, profileOf, folder };
    for (let round = 0; round < ROUNDS; round += 1) {
      const kind = kinds[round % kinds.length] as Kind;
      const trial = begun.get(kind) ?? { killing: await kind.begin(scene), outcomes: [] };
      begun.set(kind, trial);
      const profile = await profileOf(`round-${round}`);
      trial.outcomes.push(await trial.killing(profile, shareOf(round, draw)));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  if (process.env.JULI_KILLS === undefined) return;
  console.log(`${ROUNDS} kills, 0 partial`);
  for (const [kind, { outcomes }] of begun) console.log(told(kind, outcomes));
});
