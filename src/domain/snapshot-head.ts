import * as v from 'valibot';
import { isPeriod, type Period } from './period.ts';

const headSchema = v.object({
  snapshot: v.object({ name: v.string(), asOf: v.pipe(v.string(), v.check(isPeriod)) }),
});

/** What a frozen board is called and the month it is of. */
export interface SnapshotHead {
  readonly name: string;
  readonly asOf: Period;
}

function readHead(text: string): SnapshotHead | undefined {
  try {
    const read = v.safeParse(headSchema, JSON.parse(text));
    return read.success ? read.output.snapshot : undefined;
  } catch {
    return undefined;
  }
}

/** A text is megabytes long and its list is drawn often. */
const heads = new WeakMap<object, { readonly head: SnapshotHead | undefined }>();

/**
 * The head of the snapshot that a change froze, as its text says it and not verified; undefined where the text is no
 * snapshot file.
 */
export function snapshotHead(body: { readonly text: string }): SnapshotHead | undefined {
  const known = heads.get(body) ?? { head: readHead(body.text) };
  heads.set(body, known);
  return known.head;
}
