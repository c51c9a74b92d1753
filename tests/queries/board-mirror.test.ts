import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boardOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { dropBoardMirror, readBoardMirror, writeBoardMirror } from '../../src/queries/board-mirror.ts';
import type { BoardView } from '../../src/queries/board-view.ts';
import { plan } from '../domain/fixtures.ts';

const asOf = '2024-12';
const view: BoardView = {
  plan,
  asOf,
  latest: asOf,
  basis: 'reported',
  board: boardOf(plan, [], asOf, defaultRule),
  outlooks: { byAreaId: {} },
  changes: { since: '2024-11', byAreaId: {}, whole: { kind: 'moved', before: '0.612', after: '0.654' } },
};
const KEY = 'juli.board-mirror.3';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the mirror of the board', () => {
  it('gives back the last board for the plan and month that are asked for, and for no others', () => {
    writeBoardMirror(view);
    expect(readBoardMirror(plan.id, asOf)).toEqual(view);
    expect(readBoardMirror(undefined, undefined)).toEqual(view);
    expect(readBoardMirror(plan.id, '2024-11')).toBeUndefined();
    expect(readBoardMirror('another', asOf)).toBeUndefined();
    dropBoardMirror();
    expect(readBoardMirror(plan.id, asOf)).toBeUndefined();
  });

  it('never passes for a board on which other figures count', () => {
    writeBoardMirror({ ...view, basis: 'accepted' });
    expect(readBoardMirror(plan.id, asOf)).toBeUndefined();
    expect(readBoardMirror(plan.id, asOf, 'accepted')?.basis).toBe('accepted');
    const { basis: _, ...older } = view;
    kept.set(KEY, JSON.stringify(older));
    expect(readBoardMirror(plan.id, asOf)).toBeUndefined();
  });

  it('is none when it was left by a version without changes since the month before', () => {
    const { changes: _, ...older } = view;
    kept.set(KEY, JSON.stringify(older));
    expect(readBoardMirror(plan.id, asOf)).toBeUndefined();
  });

  it('is none when it is damaged, of another shape or forbidden', () => {
    for (const text of [
      '',
      '{',
      'null',
      '1',
      '{"board":{}}',
      JSON.stringify({ ...view, board: { gauges: [{}] } }),
    ]) {
      kept.set(KEY, text);
      expect(readBoardMirror(undefined, undefined)).toBeUndefined();
    }
    vi.stubGlobal('localStorage', undefined);
    expect(readBoardMirror(undefined, undefined)).toBeUndefined();
    expect(() => writeBoardMirror(view)).not.toThrow();
    expect(() => dropBoardMirror()).not.toThrow();
  });
});
