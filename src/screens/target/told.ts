import type { Change } from '../../domain/change.ts';
import type { ChangeBody, Evidence } from '../../domain/change-bodies.ts';
import type { Period } from '../../domain/period.ts';
import type { Target } from '../../domain/plan.ts';
import type { EntryInForce, TargetState } from '../../domain/target-state.ts';

/** What ids of units and posts stand for, as far as this device knows. */
export interface HistoryNames {
  readonly unit: (id: string) => string | undefined;
  readonly post: (id: string) => string | undefined;
}

export interface Context {
  readonly state: TargetState;
  readonly target: Target | undefined;
  readonly entriesById: ReadonlyMap<string, ChangeBody<'entry-logged'>>;
  /** ids of entries that came after another one of the same month */
  readonly corrections: ReadonlySet<string>;
  /** everything that was ever attached, by the id of its change */
  readonly evidenceById: ReadonlyMap<string, Evidence>;
  /** everything that happened to the target */
  readonly changes: readonly Change[];
  readonly names: HistoryNames;
}

export interface Told {
  readonly head: string;
  /** whether an entry is in force */
  readonly mark?: string;
  readonly period?: Period;
  readonly value: string;
  readonly grade?: string;
  readonly remarks?: readonly (string | undefined)[];
  /** there while the figure is in force and can be acted on */
  readonly entry?: EntryInForce;
}

export const said = <T>(value: T | undefined, say: (value: T) => string): string | undefined =>
  value === undefined ? undefined : say(value);
