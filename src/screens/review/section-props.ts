import type { Rim } from '../../actions/rim.ts';
import type { Period } from '../../domain/period.ts';
import type { EntryInForce } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';

/** What every part of the page is given. */
export interface SectionProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  /** reported by the person at this device */
  readonly isOwn: (figure: { readonly entry: EntryInForce }) => boolean;
  readonly isLocked: (period: Period) => boolean;
}
