import { type Change, type ChangeOf, isKnown } from './change.ts';
import { isLater } from './clock.ts';
import type { Period } from './period.ts';
import { type Altered, alteredBy, isAlteration, isDefinition } from './target-before.ts';

type Logged = ChangeOf<'entry-logged'>;

/** What a change of a target took the place of, or speaks of. */
export interface Before {
  readonly figure?: Logged;
  /** of a change of what is asked only */
  readonly altered?: Altered;
}

const isLogged = (change: Change): change is Logged => isKnown(change) && change.kind === 'entry-logged';

/** Of the alterations up to now the last of each kind: what is in force follows from these alone. */
type InForce = Partial<Record<'target-revised' | 'pace-set', Change>>;

const latestOf = (changes: readonly Change[]): Change | undefined =>
  changes.reduce<Change | undefined>(
    (latest, each) => (latest === undefined || isLater(each, latest) ? each : latest),
    undefined,
  );

/**
 * For every change of a target, by its id, what `figureBefore` and `alteredBy` say of it alone: in one walk, for a history
 * of thousands is told whole. `history` is the target's, in any order, each id once.
 */
export function whatStoodBefore(history: readonly Change[]): ReadonlyMap<string, Before> {
  const entriesById = new Map(history.filter(isLogged).map((entry) => [entry.id, entry]));
  const definition = latestOf(history.filter(isDefinition));
  const latestByMonth = new Map<Period, Logged>();
  const inForce: InForce = {};
  const before = new Map<string, Before>();
  for (const change of [...history].sort((a, b) => (isLater(a, b) ? 1 : -1))) {
    if (isLogged(change)) {
      const figure = latestByMonth.get(change.body.period);
      before.set(change.id, figure === undefined ? {} : { figure });
      latestByMonth.set(change.body.period, change);
      continue;
    }
    const { entryId } = change.body as { entryId?: unknown };
    const figure = typeof entryId === 'string' ? entriesById.get(entryId) : undefined;
    const altered = isAlteration(change) ? alteredBy(change, known(definition, inForce)) : undefined;
    before.set(change.id, {
      ...(figure === undefined ? {} : { figure }),
      ...(altered === undefined ? {} : { altered }),
    });
    if (isAlteration(change)) inForce[change.kind] = change;
  }
  return before;
}

const known = (definition: Change | undefined, inForce: InForce): Change[] =>
  [definition, inForce['target-revised'], inForce['pace-set']].filter((change) => change !== undefined);
