import type { Decimal } from '../domain/decimal.ts';
import type { Light } from '../domain/light.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { FigureOf } from '../text/official-outcome.ts';
import { officialPercent } from '../text/official-outcome.ts';
import type { Figure } from '../text/official-sentence.ts';
import type { BulletinKind } from '../text/official-words.ts';
import { type CountOf, figureId, type Scope } from './figure-id.ts';

/** What a bulletin is written from. */
export interface BulletinRequest {
  readonly kind: BulletinKind;
  /** as `verifySnapshot` let it pass, with the hash it was verified with; the names of who answers are its own */
  readonly snapshot: Snapshot;
  readonly sha256: string;
  /** an earlier snapshot of the same plan, verified too; absent: nothing is said of changes */
  readonly earlier?: Snapshot;
}

export const count = (scope: Scope, what: CountOf, number: number): Figure => ({
  text: String(number),
  says: figureId.of(scope, what),
});

export const lightCount = (scope: Scope, light: Light, counts: Readonly<Record<Light, number>>): Figure =>
  count(scope, `light/${light}`, counts[light]);

/** A share of 1 as per cent. */
export const rate = (scope: Scope, what: 'completion' | 'expected', share: Decimal): Figure => ({
  text: officialPercent(share),
  says: figureId.of(scope, what),
});

export const figuresOfTarget =
  (targetId: string): FigureOf =>
  (what, text) => ({ text, says: figureId.target(targetId, what) });

/** How many items a sentence or a list is of, where that is no count of the board. */
export const listedCount = (what: string, number: number): Figure => ({
  text: String(number),
  says: figureId.listed(what),
});
