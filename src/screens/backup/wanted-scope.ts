import type { BackupScope } from '../../domain/backup-header.ts';

export const scopeKinds = ['all', 'plan', 'unit', 'since'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What the form says; fields of other kinds are kept and do not count. */
export interface WantedScope {
  readonly kind: ScopeKind;
  readonly planId: string;
  readonly unitId: string;
  /** a day `2024-07-05` in Asia/Shanghai, or empty */
  readonly since: string;
}

export const everythingWanted: WantedScope = { kind: 'all', planId: '', unitId: '', since: '' };

const SHANGHAI_AHEAD_MS = 8 * 3_600_000;

/** The scope that is wanted; undefined while something is missing. The day begins at midnight in Shanghai. */
export function scopeFrom({ kind, planId, unitId, since }: WantedScope): BackupScope | undefined {
  if (kind === 'all') return { kind: 'all' };
  if (kind === 'plan') return planId === '' ? undefined : { kind: 'chosen', planId };
  if (kind === 'unit') return unitId === '' ? undefined : { kind: 'chosen', unitId };
  const midnight = Date.parse(`${since}T00:00:00.000Z`) - SHANGHAI_AHEAD_MS;
  return Number.isNaN(midnight) ? undefined : { kind: 'chosen', since: new Date(midnight).toISOString() };
}
