import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { defaultRule, type LightRule, rulePresets } from '../../src/domain/light-rule.ts';
import { CALCULATION, type Snapshot, snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { plan, seeds, stateOf, value } from './fixtures.ts';

const asOf = '2024-06';
const states = [
  stateOf({ ...seeds.highTech, id: 'a' }, ['2024-05', value('15')], [asOf, value('21')]),
  stateOf({ ...seeds.investment, id: 'b' }, [asOf, value('-1')]),
  stateOf({ ...seeds.techSmes, id: 'c' }, [asOf, value('10')]),
];

function frozen(rule: LightRule): Snapshot {
  const standings = standingsOf(plan, states, asOf, rule);
  return {
    format: 'juli-snapshot',
    version: 1,
    calculation: CALCULATION,
    id: `s-${rule.id}`,
    name: '半年快照',
    takenAt: '2024-07-03T01:02:03.004Z',
    by: '王主任',
    demonstration: false,
    asOf,
    basis: 'reported',
    plan,
    rule,
    board: boardOf(plan, standings, asOf, rule),
    standings,
    log: { position: 17, latest: '2024-07-02T01:02:03.004Z/00000' },
  };
}

describe('a snapshot of a board under another rule', () => {
  it.each(rulePresets.map((rule) => [rule.id, rule] as const))('verifies, computed anew: %s', (_id, rule) => {
    const result = verifySnapshot(snapshotText(frozen(rule)));
    expect(result).toMatchObject({ ok: true, recomputed: true });
    expect(result.ok && result.file.snapshot.rule).toEqual(rule);
  });

  it('verifies with a rule of another place or a later version', () => {
    const rule: LightRule = {
      id: 'provincial-2026',
      onTrackFrom: '-5',
      severeBelow: '-15',
      escalateAfter: 3,
      silentAbove: '0.3',
    };
    expect(verifySnapshot(snapshotText(frozen(rule)))).toMatchObject({ ok: true, recomputed: true });
  });

  it('keeps what was escalated and does not verify when another rule is put in its place', () => {
    const rule = rulePresets.find(({ escalateAfter }) => escalateAfter !== undefined) ?? defaultRule;
    const snapshot = frozen(rule);
    expect(snapshot.standings[0]).toMatchObject({ light: 'severe', escalated: true });
    const { rule: _own, ...rest } = snapshot;
    const other = rulePresets.find(({ severeBelow }) => severeBelow === undefined) ?? defaultRule;
    expect(verifySnapshot(snapshotText({ ...rest, rule: other }))).toMatchObject({
      ok: false,
      fault: 'board-differs',
    });
  });
});

describe('a snapshot from before rules could be chosen', () => {
  const text = readFileSync('tests/domain/frozen/snapshot-before-presets.json', 'utf8');

  it('still verifies by its hash; roll-ups have changed since, so its board is not computed anew', () => {
    expect(verifySnapshot(text)).toMatchObject({ ok: true, recomputed: false });
  });

  it('holds standings as they come out today under its rule', () => {
    const { snapshot } = JSON.parse(text) as { snapshot: Snapshot };
    expect(snapshot.standings).toHaveLength(11);
    for (const standing of snapshot.standings) {
      const { target, entry, asOf: month } = standing;
      const earlier = target.id === 'count-behind' ? ([['2024-08', value('20')]] as const) : [];
      const own = entry === undefined ? [] : ([[entry.period, entry.reading, entry.grade]] as const);
      expect(standingOf(stateOf(target, ...earlier, ...own), plan, month, snapshot.rule)).toEqual(standing);
    }
  });
});
