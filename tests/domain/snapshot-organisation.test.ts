import { describe, expect, it } from 'vitest';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { hashOf, type Snapshot, snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import {
  organisationOf,
  postIn,
  type SnapshotOrganisation,
  unitNameIn,
  withOrganisation,
} from '../../src/domain/snapshot-organisation.ts';
import { alteredTexts } from '../../src/text/altered-texts.ts';
import { taken, takenOrganisation, takenStates } from './taken.ts';

const named = taken().organisation as SnapshotOrganisation;

const forged = (organisation: SnapshotOrganisation): string => snapshotText({ ...taken(), organisation });

describe('the names in a snapshot', () => {
  it('are of those who answer and of no others, each once; a vacant post has no holder', () => {
    expect(named).toEqual({
      units: [
        { id: 'u1', name: '科技局' },
        { id: 'u2', name: '发改局' },
      ],
      posts: [
        { id: 'p1', title: '副市长', holder: '李四' },
        { id: 'p2', title: '市长' },
      ],
    });
  });

  it('are none where nobody answers or nobody was named', () => {
    expect(organisationOf([{}, {}], takenOrganisation)).toEqual({ units: [], posts: [] });
    expect(organisationOf(taken().standings, emptyOrganisation)).toEqual({ units: [], posts: [] });
  });

  it('are found by any id, also one that every object has', () => {
    const id = '__proto__';
    const states = takenStates().map((state) => {
      const { assignment } = state;
      return assignment === undefined ? state : { ...state, assignment: { ...assignment, leadUnitId: id } };
    });
    const odd = { ...taken({}, states), organisation: { units: [{ id, name: '科技局' }], posts: [] } };
    expect(unitNameIn(odd, id)).toBe('科技局');
    expect(verifySnapshot(snapshotText(odd))).toMatchObject({ ok: true, recomputed: true });
    expect(organisationOf(odd.standings, emptyOrganisation).units).toEqual([]);
    expect(unitNameIn(odd, 'constructor')).toBeUndefined();
    expect(postIn(odd, 'toString')).toBeUndefined();
  });

  it('that were altered are refused and named', () => {
    const text = snapshotText(taken());
    for (const [from, to] of [
      ['"name":"科技局"', '"name":"教育局"'],
      ['"title":"副市长"', '"title":"市长"'],
      ['"holder":"李四"', '"holder":"王五"'],
      ['"holder":"李四",', ''],
    ] as const) {
      expect(text).toContain(from);
      const result = verifySnapshot(text.replace(from, to));
      expect(result).toEqual({
        ok: false,
        fault: 'hash-differs',
        altered: [{ kind: 'part', part: 'organisation', how: 'changed' }],
      });
      expect(!result.ok && alteredTexts(result.altered ?? [])).toEqual(['单位和岗位的名称：被改动。']);
    }
  });

  it.each([
    ['of a unit that does not answer', { ...named, units: [...named.units, { id: 'u3', name: '经信局' }] }],
    ['of a unit twice', { ...named, units: [...named.units, { id: 'u1', name: '教育局' }] }],
    ['of a post twice', { ...named, posts: [...named.posts, { id: 'p1', title: '市长' }] }],
    ['in another order', { ...named, units: named.units.toReversed() }],
  ])('are refused, hashes made right again, with one %s', (_what, organisation) => {
    expect(verifySnapshot(forged(organisation))).toEqual({ ok: false, fault: 'not-a-snapshot' });
  });

  it('may lack one that nobody had named', () => {
    expect(verifySnapshot(forged({ ...named, units: named.units.slice(1) }))).toMatchObject({ ok: true });
  });
});

describe('a snapshot to be printed', () => {
  it('keeps its own names whatever is known today; one of version 1 takes what is known', () => {
    const snapshot = taken();
    expect(withOrganisation(snapshot, emptyOrganisation)).toBe(snapshot);
    const { organisation: _names, entries: _entries, ...rest } = snapshot;
    const first: Snapshot = { ...rest, version: 1 };
    expect(withOrganisation(first, takenOrganisation).organisation).toEqual(named);
    expect(hashOf(first)).not.toBe(hashOf(withOrganisation(first, takenOrganisation)));
    expect(first.organisation).toBeUndefined();
  });
});
