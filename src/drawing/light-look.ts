import type { Light } from '../domain/light.ts';

/** Lights that look alike share a look. */
export type Look = 'ok' | 'behind' | 'severe' | 'done' | 'none' | 'notdue';

const lookByLight: Readonly<Record<Light, Look>> = {
  done: 'done',
  attained: 'done',
  provisional: 'ok',
  'on-track': 'ok',
  behind: 'behind',
  severe: 'severe',
  'not-due': 'notdue',
  unreported: 'none',
  'not-applicable': 'none',
};

export const lookOf = (light: Light): Look => lookByLight[light];

/** One stroke of a mark in a square of 16: filled, or a line where `line` says how long its dashes are. */
export interface MarkPiece {
  readonly d: string;
  readonly line?: 'whole' | 'dashed';
}

const RING = 'M13.75 8A5.75 5.75 0 1 1 2.25 8A5.75 5.75 0 1 1 13.75 8Z';

/** Each look has a shape of its own, so no state is colour alone. Holes are even-odd. */
export const lightMarks: Readonly<Record<Look, readonly MarkPiece[]>> = {
  ok: [{ d: 'M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8Z' }],
  behind: [{ d: 'M1.5 3h13L8 14z' }],
  severe: [{ d: 'M2 1h12L8 8z M2 8h12l-6 7z' }],
  done: [
    {
      d: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM6.9 11.6L12.2 6.2 11 5 6.9 9.2 5 7.3 3.8 8.5z',
    },
  ],
  notdue: [
    { d: RING, line: 'whole' },
    { d: 'M8 4.4V8l2.6 1.7', line: 'whole' },
  ],
  none: [{ d: RING, line: 'dashed' }],
};

export const MARK_LINE_WIDTH = 1.5;
export const MARK_DASHES = '2.6 1.9';
