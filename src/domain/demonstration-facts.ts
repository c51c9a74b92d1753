import type { Author } from './change.ts';
import type { ChangeBody, ChangeKind } from './change-bodies.ts';

/** A made-up fact before it is stamped; without an author it is the reporter's of its target. */
interface FactOf<K extends ChangeKind> {
  readonly id: string;
  readonly kind: K;
  readonly body: ChangeBody<K>;
  readonly author?: Author;
}

export type LoggedFact = FactOf<'entry-logged'>;
export type DemonstrationFact =
  | LoggedFact
  | FactOf<'entry-retracted'>
  | FactOf<'entry-reviewed'>
  | FactOf<'evidence-attached'>
  | FactOf<'unit-defined'>
  | FactOf<'post-defined'>
  | FactOf<'post-held'>
  | FactOf<'target-assigned'>;
export type DemonstrationKind = DemonstrationFact['kind'];
