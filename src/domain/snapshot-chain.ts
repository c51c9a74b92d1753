import { isLater, type Stamp } from './clock.ts';

/** A snapshot as its row tells: who froze it when, and which one it says came before. */
export interface ChainLink {
  readonly id: string;
  readonly changeId: string;
  readonly at: Stamp;
  readonly device: string;
  readonly sha256: string;
  readonly previousHash?: string;
}

/**
 * Is the snapshot before here, under the hash that this one names? `first`: none is named and none is here · `linked`
 * · `missing`: nothing of its device is here from before · `differs`: what is here from before has another hash ·
 * `unnamed`: none is named although there is one.
 */
export const chainStates = ['first', 'linked', 'missing', 'differs', 'unnamed'] as const;
export type ChainState = (typeof chainStates)[number];

export interface Chained<Link extends ChainLink> {
  readonly state: ChainState;
  /** the one that is named, or else the last of the same device before it */
  readonly before?: Link;
}

const isAfter = (a: ChainLink, b: ChainLink): boolean =>
  isLater({ at: a.at, id: a.changeId }, { at: b.at, id: b.changeId });

/** Looks for the snapshot before; of the same device, for each device has a chain of its own (two tabs may fork it). */
export function chainOf<Link extends ChainLink>(link: Link, all: readonly Link[]): Chained<Link> {
  const named = all.find(({ id, sha256 }) => id !== link.id && sha256 === link.previousHash);
  if (named !== undefined) return { state: 'linked', before: named };
  const earlier = all.filter(
    (each) => each.device === link.device && each.id !== link.id && isAfter(link, each),
  );
  const [before] = earlier.sort((a, b) => (isAfter(a, b) ? -1 : 1));
  const isNamed = link.previousHash !== undefined;
  if (before === undefined) return { state: isNamed ? 'missing' : 'first' };
  return { state: isNamed ? 'differs' : 'unnamed', before };
}
