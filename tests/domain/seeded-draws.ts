/** A number from 0 to below the limit. */
export type Draw = (below: number) => number;

/** mulberry32: the same numbers on every machine. */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const pick = <T>(draw: Draw, things: readonly T[]): T => things[draw(things.length)] as T;
