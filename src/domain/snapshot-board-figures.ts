import * as v from 'valibot';
import type { Board } from './board.ts';
import { lights } from './light.ts';
import type { Refused } from './snapshot.ts';
import { digestOf, type Members, membersOf } from './snapshot-digests.ts';
import { figureSchema } from './snapshot-schema-1.ts';

/** The figures of a board that a reader sees of each area and of the whole. */
const boardFigureNames = [
  'light',
  'completion',
  'expected',
  'onSchedule',
  'judged',
  'done',
  'unreported',
  'total',
] as const;
type BoardFigureName = (typeof boardFigureNames)[number];

/** A figure of a frozen board that comes out otherwise from the standings of the same file. */
export interface BoardFigure {
  /** of which area; absent for the whole */
  readonly heading?: string;
  readonly name: BoardFigureName;
  /** a light, a share of 1 or a count, as text; absent where there is none, or none that can be read */
  readonly recorded?: string;
  readonly computed?: string;
}

/** Of version 1 a board may hold anything. */
function readFigure(name: BoardFigureName, value: unknown): string | undefined {
  if (name === 'light') return lights.find((light) => light === value);
  if (name === 'completion' || name === 'expected') return v.is(figureSchema, value) ? value : undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function differing(recorded: Members, computed: Members, heading?: string): BoardFigure[] {
  return boardFigureNames.flatMap((name): BoardFigure | [] => {
    const [own, again] = [readFigure(name, recorded[name]), readFigure(name, computed[name])];
    if (own === again) return [];
    return {
      name,
      ...(heading === undefined ? {} : { heading }),
      ...(own === undefined ? {} : { recorded: own }),
      ...(again === undefined ? {} : { computed: again }),
    };
  });
}

/** Both values of each figure that two boards of one plan have otherwise, the whole first. */
function boardFigures(recorded: Board, computed: Board): BoardFigure[] {
  const gaugeById = new Map(recorded.gauges.map((gauge) => [gauge.areaId, gauge]));
  return [
    ...differing(membersOf(recorded.whole), membersOf(computed.whole)),
    ...computed.gauges.flatMap(({ areaId, heading, rollUp }) => {
      const own = gaugeById.get(areaId);
      return own === undefined ? [] : differing(membersOf(own.rollUp), membersOf(rollUp), heading);
    }),
  ];
}

/**
 * Why a board is refused that is not what its standings roll up to, with both values of what differs: none where that is
 * something else than a figure, such as an area that one of them has not. Undefined when they are the same.
 */
export const boardRefused = (recorded: Board, computed: Board): Refused | undefined =>
  digestOf(recorded) === digestOf(computed)
    ? undefined
    : { ok: false, fault: 'board-differs', boardFigures: boardFigures(recorded, computed) };
