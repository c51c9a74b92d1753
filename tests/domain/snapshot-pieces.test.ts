import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../src/domain/canonical-json.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { rulePresets } from '../../src/domain/light-rule.ts';
import {
  CALCULATION,
  hashOf,
  type Snapshot,
  type SnapshotFile,
  snapshotText,
  verifySnapshot,
} from '../../src/domain/snapshot.ts';
import type { Altered } from '../../src/domain/snapshot-altered.ts';
import { entriesInForce } from '../../src/domain/snapshot-entries.ts';
import { keyFingerprint, ORDER } from '../../src/domain/snapshot-signature.ts';
import { value } from './fixtures.ts';
import { twinOf } from './snapshot-edits.ts';
import { someSignature, taken, takenStates } from './taken.ts';

const text = snapshotText(taken());
const parsed = (): SnapshotFile => JSON.parse(text) as SnapshotFile;

/** What verification finds in a file that was edited in a copy of it. */
function foundIn(edit: (file: { -readonly [K in keyof SnapshotFile]: SnapshotFile[K] }) => void): unknown {
  const file = parsed();
  edit(file);
  const { ok, ...found } = verifySnapshot(JSON.stringify(file));
  return ok || found;
}

const withEntries = (edit: (entries: NonNullable<Snapshot['entries']>) => Snapshot['entries']): Snapshot => {
  const snapshot = taken();
  const entries = edit(snapshot.entries ?? []);
  return { ...snapshot, ...(entries === undefined ? {} : { entries }) };
};

describe('a snapshot of version 2', () => {
  it('holds the entries in force of every target up to its month, by target and month', () => {
    expect(taken().entries?.map(({ targetId, period }) => [targetId, period])).toEqual([
      ['a', '2024-04'],
      ['a', '2024-06'],
      ['b', '2024-05'],
      ['b', '2024-06'],
      ['d', '2024-06'],
      ['e', '2024-03'],
    ]);
    expect(entriesInForce(takenStates(), '2024-02')).toEqual([]);
  });

  it('holds on another basis what that basis counts', () => {
    const accepted = taken({ basis: 'accepted' });
    expect(accepted.entries).toEqual([]);
    expect(verifySnapshot(snapshotText(accepted))).toMatchObject({ ok: true, recomputed: true });
  });

  it('verifies as written, under every rule, with and without a name for the one before', () => {
    const { previousHash: _none, note: _silent, ...first } = taken();
    expect(verifySnapshot(snapshotText(first))).toMatchObject({ ok: true, recomputed: true });
    for (const rule of rulePresets)
      expect(verifySnapshot(snapshotText(taken({ rule })))).toMatchObject({ ok: true, recomputed: true });
  });

  it('is the same text for the same snapshot, built again or read back', () => {
    expect(snapshotText(taken())).toBe(text);
    expect(snapshotText(parsed().snapshot)).toBe(text);
    expect(parsed().sha256).toBe(hashOf(taken()));
  });

  it('keeps of each piece the SHA-256 of its canonical JSON, as the published schema says', () => {
    const { snapshot, digests } = parsed();
    const digestOf = (value: unknown): string => sha256Hex(canonicalJson(value as Json));
    const { plan, rule, board, log, organisation, standings, entries = [], ...head } = snapshot;
    expect(digests).toEqual({
      parts: {
        head: digestOf(head),
        plan: digestOf(plan),
        rule: digestOf(rule),
        board: digestOf(board),
        log: digestOf(log),
        organisation: digestOf(organisation),
        standings: digestOf(standings.map(({ target }) => [target.id])),
        entries: digestOf(entries.map(({ targetId, period }) => [targetId, period])),
      },
      standings: Object.fromEntries(standings.map((each) => [each.target.id, digestOf(each)])),
      entries: Object.fromEntries(
        ['a', 'b', 'd', 'e'].map((id) => [
          id,
          Object.fromEntries(
            entries.filter(({ targetId }) => targetId === id).map((each) => [each.period, digestOf(each)]),
          ),
        ]),
      ),
    });
  });

  it('names what was altered: the item and the month, or the part', () => {
    const entry = { kind: 'entry', targetId: 'a', period: '2024-04', name: '新增国家高新技术企业' } as const;
    const entryAt = (file: SnapshotFile, at: number) =>
      (file.snapshot.entries?.[at] ?? {}) as Record<string, unknown>;
    expect(foundIn((file) => Object.assign(entryAt(file, 0), { by: '李四' }))).toEqual({
      fault: 'hash-differs',
      altered: [{ ...entry, how: 'changed' }],
    });
    expect(foundIn((file) => Object.assign(entryAt(file, 0), { period: '2024-05' }))).toMatchObject({
      altered: [
        { kind: 'entry', period: '2024-05', how: 'added' },
        { ...entry, how: 'removed' },
      ],
    });
    expect(foundIn((file) => (file.snapshot.standings as unknown[]).splice(1, 1))).toEqual({
      fault: 'hash-differs',
      altered: [{ kind: 'standing', targetId: 'b', how: 'removed' }],
    });
    expect(foundIn((file) => (file.snapshot.entries as unknown[]).reverse())).toEqual({
      fault: 'hash-differs',
      altered: [{ kind: 'part', part: 'entries', how: 'changed' }],
    });
    const part = (name: string) => ({ altered: [{ kind: 'part', part: name, how: 'changed' }] });
    expect(foundIn((file) => Object.assign(file.snapshot, { name: '别的' }))).toMatchObject(part('head'));
    expect(foundIn((file) => Object.assign(file.snapshot, { 批准人: '市长' }))).toMatchObject(part('head'));
    expect(foundIn((file) => Object.assign(file.snapshot.plan, { place: '' }))).toMatchObject(part('plan'));
    expect(foundIn((file) => Object.assign(file.snapshot.log, { position: 18 }))).toMatchObject(part('log'));
    expect(foundIn((file) => Object.assign(file.snapshot.board.whole, { done: 9 }))).toMatchObject(
      part('board'),
    );
    expect(foundIn((file) => Object.assign(file, { sha256: '0'.repeat(64) }))).toMatchObject(part('sha256'));
    expect(foundIn((file) => Reflect.deleteProperty(file, 'digests'))).toMatchObject(part('digests'));
  });

  it('says of an altered figure both: what the standing records and what the entries give', () => {
    const figuresOf = (edit: (file: SnapshotFile) => void): unknown[] => {
      const { altered = [] } = foundIn(edit) as { altered?: readonly Altered[] };
      return altered.map((each) => [each.kind, each.figures]);
    };
    const standingAt = (file: SnapshotFile, at: number) => file.snapshot.standings[at]?.entry;
    const entryAt = (file: SnapshotFile, at: number) => file.snapshot.entries?.[at];
    const set = (of: object | undefined, more: object): unknown => Object.assign(of ?? {}, more);
    const june = (amount: string) => ({ period: '2024-06', reading: value(amount) });
    const target = { measure: 'cumulative', unit: '家' };
    const recordedMore = { target, recorded: june('45'), entered: june('20') };
    const enteredMore = { target, recorded: june('20'), entered: june('45') };

    expect(figuresOf((file) => set(standingAt(file, 0), { reading: value('45') }))).toEqual([
      ['standing', recordedMore],
    ]);
    expect(figuresOf((file) => set(entryAt(file, 1), { reading: value('45') }))).toEqual([
      ['entry', enteredMore],
    ]);
    // Both, or one that is no figure of the board: there are no two to say.
    const both = (file: SnapshotFile): void => {
      set(standingAt(file, 0), { reading: value('45') });
      set(entryAt(file, 1), { reading: value('45') });
    };
    expect(figuresOf(both)).toEqual([
      ['standing', undefined],
      ['entry', undefined],
    ]);
    expect(figuresOf((file) => set(entryAt(file, 0), { reading: value('45') }))).toEqual([
      ['entry', undefined],
    ]);
    expect(figuresOf((file) => set(standingAt(file, 0), { by: '李四' }))).toEqual([['standing', undefined]]);
    expect(figuresOf((file) => set(file.snapshot.standings[0], { light: 'done' }))).toEqual([
      ['standing', undefined],
    ]);
    // Of one target both figures are said once.
    const twice = (file: SnapshotFile): void => {
      set(standingAt(file, 0), { reading: value('45') });
      set(entryAt(file, 1), { reading: value('44') });
    };
    expect(figuresOf(twice)).toEqual([
      ['standing', { target, recorded: june('45'), entered: june('44') }],
      ['entry', undefined],
    ]);
    expect(figuresOf((file) => (file.snapshot.entries as unknown[]).splice(4, 1))).toEqual([
      ['entry', { target: expect.anything(), recorded: expect.anything() }],
    ]);
    expect(figuresOf((file) => set(entryAt(file, 1), { reading: { kind: 'value', value: '多' } }))).toEqual([
      ['entry', undefined],
    ]);
  });

  it('tells a digest that was altered from what it is of', () => {
    const entriesOf = (file: SnapshotFile) => file.digests?.entries as Record<string, Record<string, string>>;
    const standingsOf = (file: SnapshotFile) => file.digests?.standings as Record<string, string>;
    expect(
      foundIn((file) => Object.assign(entriesOf(file).a ?? {}, { '2024-06': '1'.repeat(64) })),
    ).toMatchObject({ altered: [{ kind: 'entry', targetId: 'a', period: '2024-06', how: 'digest' }] });
    expect(foundIn((file) => Reflect.deleteProperty(standingsOf(file), 'c'))).toMatchObject({
      altered: [{ kind: 'standing', targetId: 'c', name: '信访积案', how: 'digest' }],
    });
    expect(foundIn((file) => Object.assign(standingsOf(file), { none: '1'.repeat(64) }))).toMatchObject({
      altered: [{ kind: 'standing', targetId: 'none', how: 'digest' }],
    });
    expect(foundIn((file) => Object.assign(entriesOf(file), { none: {} }))).toMatchObject({
      altered: [{ kind: 'part', part: 'digests' }],
    });
  });

  it('is not deceived by names that objects have of their own', () => {
    const states = takenStates().map((state, n) => {
      const { definition } = state;
      const id = n === 0 ? '__proto__' : n === 1 ? 'constructor' : state.targetId;
      return definition === undefined
        ? state
        : { ...state, targetId: id, definition: { ...definition, target: { ...definition.target, id } } };
    });
    const odd = snapshotText(taken({}, states));
    expect(verifySnapshot(odd)).toMatchObject({ ok: true, recomputed: true });
    expect(verifySnapshot(odd.replaceAll('"by":"王主任","grade"', '"by":"李主任","grade"'))).toMatchObject({
      fault: 'hash-differs',
      altered: expect.arrayContaining([expect.objectContaining({ targetId: '__proto__', how: 'changed' })]),
    });
  });
});

describe('a forged snapshot of version 2, all its hashes made right again', () => {
  it('is found out where a standing does not rest on the latest of the entries', () => {
    const older = withEntries((entries) =>
      entries.filter(({ targetId, period }) => targetId !== 'b' || period < '2024-06'),
    );
    expect(verifySnapshot(snapshotText(older))).toEqual({
      ok: false,
      fault: 'entries-differ',
      altered: [
        {
          kind: 'standing',
          targetId: 'b',
          name: '固定资产投资',
          how: 'changed',
          figures: {
            target: { measure: 'growth', unit: '%' },
            recorded: { period: '2024-06', reading: value('19.7') },
            entered: { period: '2024-05', reading: value('21') },
          },
        },
      ],
    });
  });

  it.each([
    ['of a target that it does not show', { targetId: 'z' }],
    ['of a later month', { period: '2024-08' }],
    ['twice for a month', {}],
  ])('is found out with an entry %s', (_what, more) => {
    const forged = withEntries((entries) => [
      ...entries,
      ...entries.slice(0, 1).map((each) => ({ ...each, ...more })),
    ]);
    expect(verifySnapshot(snapshotText(forged))).toMatchObject({
      fault: 'entries-differ',
      altered: [{ kind: 'entry', ...more, how: 'added' }],
    });
  });

  it('is found out where its board is not what its standings roll up to', () => {
    const { board, ...rest } = taken();
    const forged = { ...rest, board: { ...board, whole: { ...board.whole, completion: '0.99' } } };
    expect(verifySnapshot(snapshotText(forged))).toEqual({
      ok: false,
      fault: 'board-differs',
      boardFigures: [{ name: 'completion', recorded: '0.99', computed: board.whole.completion }],
    });
  });

  it('is told with both values of each figure that comes out otherwise, the whole first, then area by area', () => {
    const { board, ...rest } = taken();
    const gauges = board.gauges.map((gauge, at) =>
      at === 0 ? { ...gauge, rollUp: { ...gauge.rollUp, light: 'done' as const, done: 9 } } : gauge,
    );
    const { total, ...whole } = board.whole;
    const forged = { ...rest, board: { ...board, gauges, whole: { ...whole, total: total + 1 } } };
    const [first] = board.gauges;
    const { heading } = first ?? {};
    expect(verifySnapshot(snapshotText(forged))).toMatchObject({
      boardFigures: [
        { name: 'total', recorded: `${total + 1}`, computed: `${total}` },
        { heading, name: 'light', recorded: 'done', computed: first?.rollUp.light },
        { heading, name: 'done', recorded: '9', computed: `${first?.rollUp.done}` },
      ],
    });
  });

  it.each([
    [
      'a figure that is no number',
      { standings: taken().standings.map((each) => ({ ...each, weight: 'x' })) },
    ],
    ['a member that the format does not know', { approvedBy: '市长' }],
    ['an instant that is none', { takenAt: '昨天' }],
    ['no entries', { entries: undefined }],
    ['no names of those who answer', { organisation: undefined }],
  ])('is refused with %s', (_what, more) => {
    const forged = { ...taken(), ...more } as unknown as Snapshot;
    expect(verifySnapshot(snapshotText(forged))).toEqual({ ok: false, fault: 'not-a-snapshot' });
  });

  it('may not carry words beside the snapshot that no hash covers', () => {
    const file = JSON.stringify({ ...parsed(), approvedBy: '市长' });
    expect(verifySnapshot(file)).toEqual({ ok: false, fault: 'not-a-snapshot' });
  });
});

describe('the signature of a snapshot', () => {
  const signed = { ...taken(), signedWith: keyFingerprint(someSignature.publicKey) };
  const refused = (how: string) => ({
    ok: false,
    fault: 'signature-differs',
    altered: [{ kind: 'part', part: 'signature', how }],
  });

  it('must be of the key that the snapshot names; whether it is that key’s takes the platform', () => {
    expect(verifySnapshot(snapshotText(signed, someSignature))).toMatchObject({ ok: true });
    const other = { ...someSignature, publicKey: `04${'cd'.repeat(64)}` };
    expect(verifySnapshot(snapshotText(signed, other))).toEqual(refused('changed'));
  });

  it('cannot be taken away while the hashes stay, and none be put to what nobody signed', () => {
    expect(verifySnapshot(snapshotText(signed))).toEqual(refused('removed'));
    expect(verifySnapshot(snapshotText(taken(), someSignature))).toEqual(refused('added'));
  });

  it('is gone without a trace in the file where the hashes are made anew: only the chain of the device tells', () => {
    const { signedWith: _dropped, ...bare } = signed;
    expect(verifySnapshot(snapshotText({ ...bare, by: '冒名' }))).toMatchObject({ ok: true });
  });

  it('has one spelling: of the two values that fit a key and a content the low one', () => {
    const twin = { ...someSignature, value: twinOf(someSignature.value) };
    expect(verifySnapshot(snapshotText(signed, twin))).toEqual(refused('changed'));
    const edge = (s: bigint) => ({
      ...someSignature,
      value: '5c'.repeat(32) + s.toString(16).padStart(64, '0'),
    });
    expect(verifySnapshot(snapshotText(signed, edge(ORDER / 2n)))).toMatchObject({ ok: true });
    expect(verifySnapshot(snapshotText(signed, edge(ORDER / 2n + 1n)))).toEqual(refused('changed'));
  });
});

describe('a text that programs read differently', () => {
  it.each([
    [
      'a figure twice',
      '"reading":{"kind":"value","value":"20"}',
      '"reading":{"value":"99","kind":"value","value":"20"}',
      'a',
    ],
    ['a month twice', '"period":"2024-05",', '"period":"2024-01","period":"2024-05",', 'b'],
  ])('is refused, and the place is named: %s', (_what, from, to, targetId) => {
    expect(text).toContain(from);
    expect(verifySnapshot(text.replace(from, to))).toMatchObject({
      fault: 'ambiguous',
      altered: [{ targetId }],
    });
  });

  it('is refused where a number has digits that a program may drop', () => {
    const file = text.replace('"position":17', '"position":17.00000000000000000001');
    expect(verifySnapshot(file)).toMatchObject({ fault: 'ambiguous', altered: [{ part: 'log' }] });
  });

  it('is refused with a zero that has a sign: some programs keep it, and canonical JSON does not', () => {
    for (const zero of ['-0', '-0.0', '-0e7']) {
      const file = text.replace('"unreported":0', `"unreported":${zero}`);
      expect(file).not.toBe(text);
      expect(verifySnapshot(file)).toMatchObject({ fault: 'ambiguous', altered: [{ part: 'board' }] });
    }
  });

  it.each(['snapshot-version-1', 'snapshot-before-presets'])(
    'is refused in version 1 as well: %s',
    (name) => {
      const first = readFileSync(`tests/domain/frozen/${name}.json`, 'utf8').trim();
      const { sha256 } = JSON.parse(first) as SnapshotFile;
      expect(verifySnapshot(first)).toMatchObject({ ok: true });
      for (const file of [
        first.replace('"takenAt":', '"takenAt":"2020-01-01T00:00:00.000Z","takenAt":'),
        `${first.slice(0, -1)},"sha256":"${sha256}"}`,
        first.replace(/"position":\s*(\d+)/, '"position":$1.00000000000000000001'),
      ]) {
        expect(file).not.toBe(first);
        expect(verifySnapshot(file)).toMatchObject({ fault: 'ambiguous' });
      }
    },
  );
});

describe('snapshot files as they were shipped', () => {
  it.each(['version-1', 'version-2'])(
    'of %s verify for ever; while the arithmetic is theirs their boards are computed anew',
    (name) => {
      const file = readFileSync(`tests/domain/frozen/snapshot-${name}.json`, 'utf8');
      const { snapshot, sha256 } = JSON.parse(file) as SnapshotFile;
      const recomputed = snapshot.calculation === CALCULATION;
      expect(verifySnapshot(file)).toMatchObject({ ok: true, recomputed });
      const hash = {
        'version-1': 'be4d6520eea7664a53a42086e7c5f75c17814bc1243cfc4a0d5d64186d3b9f3a',
        'version-2': '7f1dffb74914c7126c8d0c148f3495a164bd074bbec5012fb837c31de4c8a7c7',
      }[name];
      expect(sha256).toBe(hash);
    },
  );

  it('are flagged when any figure of them is another, also of version 1', () => {
    for (const name of ['version-1', 'version-2']) {
      const file = readFileSync(`tests/domain/frozen/snapshot-${name}.json`, 'utf8');
      const edited = file.replaceAll('"19.7"', '"20.7"');
      expect(edited).not.toBe(file);
      expect(verifySnapshot(edited)).toMatchObject({ fault: 'hash-differs' });
    }
  });
});
