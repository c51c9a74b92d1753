import { isLater, type Stamp } from './clock.ts';

/** A snapshot as its row tells: who froze it when, and which one it says came before. */
export interface ChainLink {
  readonly id: string;
  readonly changeId: string;
  readonly at: Stamp;
  readonly device: string;
  readonly sha256: string;
  readonly previousHash?: string;
  /** fingerprint of the key it is signed with; of an unsigned one there is none */
  readonly signedWith?: string;
}

/**
 * Is the snapshot before here, under the hash that this one names? `first`: none is named and none is here · `linked`
 * · `missing`: nothing of its device is here from before · `differs`: what is here from before has another hash ·
 * `unnamed`: none is named although there is one.
 */
export const chainStates = ['first', 'linked', 'missing', 'differs', 'unnamed'] as const;
export type ChainState = (typeof chainStates)[number];

/** `dropped`: its device had signed before, and this one is unsigned · `other-key`: the one it last signed has another. */
export const signerStates = ['dropped', 'other-key'] as const;
export type SignerState = (typeof signerStates)[number];

export interface Chained<Link extends ChainLink> {
  readonly state: ChainState;
  /** absent where nothing is to be said of who signed */
  readonly signer?: SignerState;
  /** the one that is named, or else the last of the same device before it */
  readonly before?: Link;
}

const isAfter = (a: ChainLink, b: ChainLink): boolean =>
  isLater({ at: a.at, id: a.changeId }, { at: b.at, id: b.changeId });

function signerOf<Link extends ChainLink>(
  { signedWith }: Link,
  earlier: readonly Link[],
): SignerState | undefined {
  const last = earlier.find((each) => each.signedWith !== undefined)?.signedWith;
  if (last === undefined || last === signedWith) return undefined;
  return signedWith === undefined ? 'dropped' : 'other-key';
}

function linkOf<Link extends ChainLink>(
  link: Link,
  all: readonly Link[],
  last: Link | undefined,
): Chained<Link> {
  const named = all.find(({ id, sha256 }) => id !== link.id && sha256 === link.previousHash);
  if (named !== undefined) return { state: 'linked', before: named };
  const isNamed = link.previousHash !== undefined;
  if (last === undefined) return { state: isNamed ? 'missing' : 'first' };
  return { state: isNamed ? 'differs' : 'unnamed', before: last };
}

/**
 * Looks for the snapshot before; of the same device, for each device has a chain of its own (two tabs may fork it). Whoever
 * makes the hashes of a file anew can also drop or change who signed it: what its device signed before tells.
 */
export function chainOf<Link extends ChainLink>(link: Link, all: readonly Link[]): Chained<Link> {
  const earlier = all
    .filter((each) => each.device === link.device && each.id !== link.id && isAfter(link, each))
    .sort((a, b) => (isAfter(a, b) ? -1 : 1));
  const signer = signerOf(link, earlier);
  return { ...linkOf(link, all, earlier[0]), ...(signer === undefined ? {} : { signer }) };
}
