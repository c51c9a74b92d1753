import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import {
  CALCULATION,
  hashOf,
  type Snapshot,
  snapshotText,
  verifySnapshot,
} from '../../src/domain/snapshot.ts';
import { notApplicable, plan, seeds, stateOf, value } from './fixtures.ts';

const asOf = '2024-06';

/** A snapshot of four targets, built anew at each call. */
function freeze(): Snapshot {
  const states = [
    stateOf({ ...seeds.highTech, id: 'a' }, [asOf, value('20')]),
    stateOf({ ...seeds.investment, id: 'b', areaId: 'investment' }, [asOf, value('19.7'), 'verified']),
    stateOf({ ...seeds.petitions, id: 'c' }),
    stateOf({ ...seeds.incidents, id: 'd' }, [asOf, notApplicable]),
  ];
  const standings = standingsOf(plan, states, asOf, defaultRule);
  return {
    format: 'juli-snapshot',
    version: 1,
    calculation: CALCULATION,
    id: 's1',
    name: '半年快照',
    note: '含“专报”\n第二行\u0007',
    takenAt: '2024-07-03T01:02:03.004Z',
    by: '王主任',
    demonstration: false,
    asOf,
    basis: 'reported',
    plan,
    rule: defaultRule,
    board: boardOf(plan, standings, asOf, defaultRule),
    standings,
    log: { position: 17, latest: '2024-07-02T01:02:03.004Z/00000' },
    previousHash: 'f'.repeat(64),
  };
}

const text = snapshotText(freeze());
const parsed = JSON.parse(text) as { snapshot: Snapshot; sha256: string };

const faultOf = (file: string): string | undefined => {
  const result = verifySnapshot(file);
  return result.ok ? undefined : result.fault;
};

/** A file whose hash is right for its content, as a forger would write it. */
const rehashed = (snapshot: unknown): string =>
  JSON.stringify({ snapshot, sha256: sha256Hex(canonicalJson(snapshot as Json)) });

/** The same JSON with the members of every object shuffled. */
const shuffledText = (value: unknown): fc.Arbitrary<string> => {
  if (Array.isArray(value))
    return fc.tuple(...value.map(shuffledText)).map((members) => `[ ${members.join(' ,\n')}]`);
  if (typeof value !== 'object' || value === null) return fc.constant(JSON.stringify(value));
  const members = Object.entries(value).map(([key, member]) =>
    shuffledText(member).map((written) => `${JSON.stringify(key)} : ${written}`),
  );
  return fc
    .tuple(...members)
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }))
    .map((list) => `{\t${list.join(',')}}`);
};

/** Undefined when the edit leaves no JSON. */
const meaningOf = (file: string): string | undefined => {
  try {
    return canonicalJson(JSON.parse(file) as Json);
  } catch {
    return undefined;
  }
};

describe('a snapshot file', () => {
  it('law 7: is the same text for the same snapshot, built again or read back', () => {
    expect(snapshotText(freeze())).toBe(text);
    expect(snapshotText(parsed.snapshot)).toBe(text);
    expect(hashOf(parsed.snapshot)).toBe(parsed.sha256);
  });

  it('verifies as written and gives the snapshot back', () => {
    const result = verifySnapshot(text);
    expect(result).toEqual({
      ok: true,
      file: { snapshot: freeze(), sha256: parsed.sha256 },
      recomputed: true,
    });
  });

  it('frozen under another calculation verifies by its hash and is not computed anew', () => {
    const older = { ...freeze(), calculation: CALCULATION - 1, board: { ...freeze().board, gauges: [] } };
    expect(verifySnapshot(snapshotText(older))).toMatchObject({ ok: true, recomputed: false });
  });

  it('law 7: is flagged when any single character of it is replaced', () => {
    const letters = [...'0123456789abcdefz"\\,:.-{}[] 完年'];
    const edits = fc.record({
      at: fc.integer({ min: 0, max: text.length - 1 }),
      letter: fc.constantFrom(...letters),
    });
    let edited = 0;
    fc.assert(
      fc.property(edits, ({ at, letter }) => {
        const file = text.slice(0, at) + letter + text.slice(at + 1);
        // \u001f and \u001F are two spellings of one value: only a changed value is an edit.
        fc.pre(meaningOf(file) !== meaningOf(text));
        edited += 1;
        expect(faultOf(file)).toBeDefined();
      }),
      { numRuns: 500 },
    );
    expect(edited).toBe(500);
  });

  it('law 7: is flagged when any digit anywhere in it becomes the next', () => {
    const digits = [...text.matchAll(/\d/g)].map((match) => match.index);
    const unflagged = digits.filter((at) => {
      const next = String((Number(text[at]) + 1) % 10);
      return faultOf(text.slice(0, at) + next + text.slice(at + 1)) === undefined;
    });
    expect(digits.length).toBeGreaterThan(500);
    expect(unflagged).toEqual([]);
  });

  it('law 7: verifies however its members are ordered and its white space is set', () => {
    fc.assert(
      fc.property(shuffledText(parsed), (file) => {
        expect(faultOf(file)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
    expect(faultOf(`\ufeff${JSON.stringify(parsed, null, 2)}\n`)).toBeUndefined();
  });
});

describe('a forged snapshot file', () => {
  const { snapshot } = parsed;

  it('whose hash was made right again is flagged where the board is not what its standings give', () => {
    const gauges = snapshot.board.gauges.map((gauge) => ({
      ...gauge,
      rollUp: { ...gauge.rollUp, completion: '0.99' },
    }));
    expect(faultOf(rehashed({ ...snapshot, board: { ...snapshot.board, gauges } }))).toBe('board-differs');
    const standings = snapshot.standings.map((s) => ({ ...s, credit: '1' }));
    expect(faultOf(rehashed({ ...snapshot, standings }))).toBe('board-differs');
    expect(faultOf(rehashed({ ...snapshot, asOf: '2024-07' }))).toBe('board-differs');
    expect(faultOf(rehashed({ ...snapshot, rule: { ...snapshot.rule, severeBelow: '-99' } }))).toBe(
      'board-differs',
    );
  });

  it('may not carry words beside the snapshot that no hash covers', () => {
    expect(faultOf(JSON.stringify({ ...parsed, approvedBy: '市长' }))).toBe('not-a-snapshot');
  });

  it('of another format or version is none of ours', () => {
    expect(faultOf(rehashed({ ...snapshot, format: 'other' }))).toBe('not-a-snapshot');
    expect(faultOf(rehashed({ ...snapshot, version: 3 }))).toBe('not-a-snapshot');
    expect(faultOf(rehashed({ ...snapshot, version: 2 }))).toBe('hash-differs');
  });

  it.each([
    ['not JSON', '半年快照', 'not-json'],
    ['empty', '', 'not-json'],
    ['some other JSON', '[1,2]', 'not-a-snapshot'],
    ['nested without end', '['.repeat(100_000) + ']'.repeat(100_000), 'not-a-snapshot'],
    ['without a hash', JSON.stringify({ snapshot }), 'not-a-snapshot'],
    ['with half a hash', JSON.stringify({ snapshot, sha256: 'abc' }), 'not-a-snapshot'],
    ['with a lone surrogate', text.replace('半年快照', '\\ud800'), 'not-a-snapshot'],
    [
      'with a standing of no target',
      rehashed({ ...snapshot, standings: [{ light: 'done' }] }),
      'not-a-snapshot',
    ],
    [
      'with a weight that is no number',
      rehashed({ ...snapshot, standings: [{ ...snapshot.standings[0], weight: 'x' }] }),
      'not-a-snapshot',
    ],
    [
      'with a light nobody knows',
      rehashed({ ...snapshot, standings: [{ ...snapshot.standings[0], light: 'blue' }] }),
      'not-a-snapshot',
    ],
    ['without a rule', rehashed({ ...snapshot, rule: { id: 'x' } }), 'not-a-snapshot'],
  ])('that is %s is refused, not thrown at', (_what, file, fault) => {
    expect(faultOf(file)).toBe(fault);
  });

  it('with deep nesting inside is refused, not thrown at', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(faultOf(text.replace('"position":17', `"position":${deep}`))).toBe('not-a-snapshot');
  });
});
