import type { Author } from '../domain/change.ts';

/** What surprises: the clock, identity, files. Handed in by app/, so that an action can be tested. */
export interface Rim {
  /** wall time as an ISO instant in UTC with milliseconds */
  readonly now: () => string;
  readonly newId: () => string;
  readonly author: () => Author;
  readonly saveFile: (name: string, content: Blob) => void;
}
