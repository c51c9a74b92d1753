import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletinOfTexts } from '../../src/actions/bulletin-of-texts.ts';
import type { ChangeOf } from '../../src/domain/change.ts';
import { type Snapshot, snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import { reportOf } from '../../src/reporting/report.ts';
import { snapshotRowOf } from '../../src/storage/snapshot-row.ts';
import { everyOutcome, pictureOf } from './file-writers.ts';
import {
  forged,
  inheritedNames,
  isOther,
  laterNames,
  laterValues,
  objectsIn,
  originals,
  type Path,
  pathsIn,
  REMOVED,
  strangers,
} from './forged-files.ts';

const faults = [
  'not-a-snapshot',
  'ambiguous',
  'later-members',
  'signature-differs',
  'entries-differ',
  'board-differs',
];

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
const firsts = ['version 1', 'version 1 of an earlier calculation'];
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

  it.each(cases)(
    'or to which a member was added, of version 2 or that every object descends with, is refused or written: %s',
    async (_name, each) => {
      const names = fc.constantFrom(...laterNames, ...inheritedNames);
      const additions = fc.tuple(
        fc.constantFrom(...objectsIn(each)),
        names,
        fc.constantFrom(...laterValues()),
      );
      const count = { refused: 0, written: 0 };
      await fc.assert(
        fc.asyncProperty(additions, async ([place, name, value]) => {
          const text = forged(each, [...place, name], value);
          count[(await isRefused(text)) ? 'refused' : 'written'] += 1;
        }),
        { numRuns: 60, endOnFailure: true },
      );
      expect(count.refused + count.written).toBe(60);
    },
    120_000,
  );

  it.each(firsts)('holds of %s none of the five members of version 2, whatever is in it', async (name) => {
    const parts = { entries: 'entries', organisation: 'organisation', signedWith: 'signature' } as const;
    for (const [member, part] of Object.entries(parts))
      for (const value of laterValues()) {
        const text = forged(original(name), [member], value);
        const altered = [{ kind: 'part', part, how: 'added' }];
        expect(verifySnapshot(text)).toEqual({ ok: false, fault: 'later-members', altered });
      }
    for (const member of ['digests', 'signature'])
      for (const value of laterValues()) {
        const text = JSON.stringify({ ...JSON.parse(snapshotText(original(name))), [member]: value });
        const altered = [{ kind: 'part', part: member, how: 'added' }];
        expect(verifySnapshot(text)).toEqual({ ok: false, fault: 'later-members', altered });
      }
  });

  it.each(firsts)('holds in %s no other member than the releases before 0.4 wrote', (name) => {
    for (const member of [...inheritedNames, 'digests', 'chain', 'version2']) {
      const verification = verifySnapshot(forged(original(name), [member], 5));
      expect(verification).toMatchObject({ ok: false, fault: 'later-members' });
    }
    const both = forged(original(name), ['signedWith'], 'ab'.repeat(32));
    const text = JSON.stringify({ ...JSON.parse(both), signature: 5, digests: {} });
    expect(verifySnapshot(text)).toMatchObject({ altered: [{ part: 'signature' }, { part: 'digests' }] });
  });

  it.each(cases)(
    'holds in %s by month what is named by a month, whatever else it is called',
    (_name, each) => {
      const shares: Path = ['standings', 0, 'target', 'pace', 'shares'];
      for (const name of [...inheritedNames, 'prototype', '2024-13'])
        for (const share of ['0.5', 5, {}])
          expect(verifySnapshot(forged(each, [...shares, name], share))).toEqual({
            ok: false,
            fault: 'not-a-snapshot',
          });
    },
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
    for (const name of firsts)
      for (const stranger of wrong)
        expect(verifySnapshot(forged(original(name), path, stranger))).toEqual({
          ok: false,
          fault: 'not-a-snapshot',
        });
  });

  it('is of version 1 signed by nobody, also where it is read without being verified', () => {
    const key = 'ab'.repeat(32);
    const saysSigned = (name: string): Snapshot => ({ ...original(name), signedWith: key });
    const rowOf = (snapshot: Snapshot) => {
      const body = { snapshotId: snapshot.id, text: snapshotText(snapshot) };
      const change = { id: 'c', kind: 'snapshot-taken', version: 1, at: 'a', device: 'd', body };
      return snapshotRowOf(change as unknown as ChangeOf<'snapshot-taken'>);
    };
    const about = (snapshot: Snapshot): string => JSON.stringify(reportOf(snapshot, 'x').sheets[3]?.rows);
    expect(rowOf(saysSigned('version 2'))).toMatchObject({ id: 's1', signedWith: key });
    expect(about(saysSigned('version 2'))).toContain(key);
    for (const name of firsts) {
      expect(rowOf(saysSigned(name))).toMatchObject({ id: 's1', name: '半年快照' });
      expect(rowOf(saysSigned(name))).not.toHaveProperty('signedWith');
      expect(about(saysSigned(name))).toContain('未签名');
      expect(about(saysSigned(name))).not.toContain(key);
    }
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
