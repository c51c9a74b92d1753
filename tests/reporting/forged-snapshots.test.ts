import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletinOfTexts } from '../../src/actions/bulletin-of-texts.ts';
import { snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import { everyOutcome, pictureOf } from './file-writers.ts';
import { forged, isOther, originals, type Path, pathsIn, REMOVED, strangers } from './forged-files.ts';

const faults = ['not-a-snapshot', 'ambiguous', 'entries-differ', 'board-differs'];

/** Refused by a fault that has words; else every writer has made its file. */
async function isRefused(text: string): Promise<boolean> {
  const verification = verifySnapshot(text);
  if (!verification.ok) {
    expect(faults).toContain(verification.fault);
    return true;
  }
  for (const outcome of await everyOutcome(text)) expect(outcome).toMatchObject({ ok: true });
  expect(pictureOf(verification.file)).toContain('</svg>');
  return false;
}

const cases = Object.entries(originals());
const original = (name: string) => originals()[name] ?? expect.fail(name);

describe('a snapshot file in which one value is another and all hashes were made anew', () => {
  it.each(cases)('leaves the original, %s, one that every writer makes its file of', async (_name, each) => {
    expect(await isRefused(snapshotText(each))).toBe(false);
  });

  it.each(cases)(
    'is refused in words or written by every writer: %s',
    async (_name, each) => {
      const edits = fc.tuple(fc.constantFrom(...pathsIn(each)), fc.constantFrom(...strangers));
      const count = { refused: 0, written: 0 };
      await fc.assert(
        fc.asyncProperty(edits, async ([path, stranger]) => {
          fc.pre(isOther(each, path, stranger));
          count[(await isRefused(forged(each, path, stranger))) ? 'refused' : 'written'] += 1;
        }),
        { numRuns: 100, endOnFailure: true },
      );
      expect(count.refused).toBeGreaterThan(25);
      expect(count.written).toBeGreaterThan(0);
    },
    120_000,
  );

  const standing: Path = ['standings', 0];
  const rollUp: Path = ['board', 'gauges', 0, 'rollUp'];
  it.each<readonly [path: Path, strangers: readonly unknown[]]>([
    [
      [...standing, 'assignment', 'supportingUnitIds'],
      [5, true, 'u1', {}, [5], null, REMOVED],
    ],
    [
      [...standing, 'assignment', 'leadUnitId'],
      [5, {}, null, ''],
    ],
    [
      [...standing, 'assignment', 'leadPostId'],
      [5, {}, null],
    ],
    [
      [...standing, 'entry', 'outlook'],
      ['zzz', 'constructor', 5, {}, null],
    ],
    [
      [...standing, 'entry', 'problems'],
      [{}, 5, true, null],
    ],
    [
      [...standing, 'entry', 'nextSteps'],
      [{}, 5],
    ],
    [
      [...standing, 'entry', 'needs'],
      [[], 5],
    ],
    [
      [...standing, 'entry', 'note'],
      [{}, 5],
    ],
    [
      ['board', 'asOf'],
      [null, 5, REMOVED],
    ],
    [
      ['board', 'gauges', 0],
      [{}, [], null],
    ],
    [
      ['board', 'gauges', 0, 'heading'],
      [null, 5, REMOVED],
    ],
    [rollUp, [null, {}, 5, REMOVED]],
    [
      [...rollUp, 'countsByLight'],
      [null, {}, REMOVED],
    ],
    [
      [...rollUp, 'light'],
      ['zzz', null, REMOVED],
    ],
    [
      [...rollUp, 'points'],
      ['', null, true],
    ],
    [
      ['board', 'whole', 'completion'],
      ['', null, 'zzz'],
    ],
    [['takenAt'], ['2024-99-99T99:99:99.999Z', '2024-02-30T00:00:00.000Z', '2024-07-03', 5, REMOVED]],
  ])('is of version 1 refused where it broke a writer: %j', (path, wrong) => {
    for (const name of ['version 1', 'version 1 of an earlier calculation'])
      for (const stranger of wrong)
        expect(verifySnapshot(forged(original(name), path, stranger))).toEqual({
          ok: false,
          fault: 'not-a-snapshot',
        });
  });

  it('is of version 2 refused where its moment is none, and so is what would compare with it', async () => {
    const text = forged(original('version 2'), ['takenAt'], '2024-99-99T99:99:99.999Z');
    expect(await isRefused(text)).toBe(true);
    const sound = snapshotText(original('version 2'));
    expect(await bulletinOfTexts({ bulletin: 'progress', text: sound, earlier: text })).toEqual({
      ok: false,
      fault: { of: 'earlier', code: 'not-a-snapshot' },
    });
  });
});
