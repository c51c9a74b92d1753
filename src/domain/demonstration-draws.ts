/** The next number of a row, 0 ≤ x < 1. */
export type Draw = () => number;

/** A row of numbers that looks random and is the same for the same seed (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (low: number, high: number, draw: Draw): number => low + (high - low) * draw();

/** One of the list; undefined only when it is empty. */
export const pick = <T>(list: readonly T[], draw: Draw): T | undefined =>
  list[Math.floor(draw() * list.length)];
