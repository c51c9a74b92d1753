import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween, type Moment } from '../../src/domain/difference.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { changeParagraphs } from '../../src/reporting/bulletin-changes.ts';
import { figureId } from '../../src/reporting/figure-id.ts';
import type { Figure } from '../../src/text/official-sentence.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { notApplicable, seeds, stage, stateOf } from '../domain/fixtures.ts';
import { momentPairs } from '../domain/moments.ts';
import { taken } from '../domain/taken.ts';
import { isPrintedAs, resolve } from './resolve-figure.ts';
import { smallSnapshot } from './small-snapshot.ts';

const COMPLETION = /^change\/(?:completion|as-of)/;

const snapshotOf = ({ asOf, rule, standings }: Moment, id: string): Snapshot => ({
  ...smallSnapshot({ id }),
  asOf,
  rule,
  standings,
});

const linesOf = (snapshot: Snapshot, earlier: Snapshot): string[] =>
  changeParagraphs(snapshot, earlier).flatMap(({ lines }) => lines.map(plainText));

/** The counts of the first sentence by their kind. */
function countsOf(snapshot: Snapshot, earlier: Snapshot): Record<string, number> {
  const [first] = changeParagraphs(snapshot, earlier);
  const figures = (first?.lines ?? []).flatMap((parts) =>
    parts.filter((part): part is Figure => typeof part !== 'string' && !COMPLETION.test(part.says)),
  );
  return Object.fromEntries(
    figures.map(({ says, text }) => [says.replace(figureId.change(''), ''), Number(text)]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('what a bulletin counts as changed', () => {
  it('sums to what the comparison of the same two snapshots counts, and is nothing only where no light and no goal changed', () => {
    let shifted = 0;
    fc.assert(
      fc.property(momentPairs, ([a, b]) => {
        const [earlier, snapshot] = [snapshotOf(a, 'before'), snapshotOf(b, 'after')];
        const { adjusted = 0, ...others } = countsOf(snapshot, earlier);
        const { countsByKind, differences } = differencesBetween(earlier, snapshot);
        const both = differences.filter((each) => each.adjusted && each.kind !== 'adjusted').length;
        expect(sum(Object.values(others)) + adjusted - both + countsByKind.moved + countsByKind.same).toBe(
          differences.length,
        );
        const lines = linesOf(snapshot, earlier);
        const isStill = differences.every(({ kind }) => kind === 'moved' || kind === 'same');
        expect(lines[0]?.includes('亮灯和目标均无变化')).toBe(isStill);
        expect(lines.some((line) => line.includes('同时计入相应类别'))).toBe(both > 0);
        shifted += countsByKind.shifted;
      }),
      { numRuns: 200 },
    );
    expect(shifted).toBeGreaterThan(20);
  });

  it('has a number for each that the snapshots themselves say', () => {
    fc.assert(
      fc.property(momentPairs, ([a, b]) => {
        const [earlier, snapshot] = [snapshotOf(a, 'before'), snapshotOf(b, 'after')];
        const figures = changeParagraphs(snapshot, earlier)
          .flatMap(({ lines }) => lines.flat())
          .filter((part): part is Figure => typeof part !== 'string')
          .filter(({ says }) => !COMPLETION.test(says));
        const wrong = figures.filter(
          ({ says, text }) => !isPrintedAs(text, resolve(says, { snapshot, earlier, sha256: '' })),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('counts and names what came due and is on track, and what does not apply any more', () => {
    const states = [
      stateOf(
        { ...seeds.railway, id: 'e', name: '五金科技产业园', pace: { kind: 'deadline', due: '2024-09' } },
        ['2024-05', stage('开工')],
        ['2024-09', stage('在建')],
      ),
      stateOf(
        { ...seeds.railway, id: 'f', name: '物流港' },
        ['2024-05', stage('开工')],
        ['2024-08', notApplicable],
      ),
    ];
    const [june, september] = (['2024-06', '2024-09'] as const).map((asOf) => taken({ asOf }, states));
    if (june === undefined || september === undefined) throw new Error('two months');
    const lines = linesOf(september, june);
    expect(lines[0]).toContain('其他亮灯变化2项');
    expect(lines[1]).toContain('其他亮灯变化指');
    expect(lines[2]).toBe('其他亮灯变化的任务：五金科技产业园、物流港。');
  });
});
