import * as v from 'valibot';
import type { Refused, Snapshot, SnapshotFault, SnapshotFile } from './snapshot.ts';
import { type Altered, alteredIn, ambiguousIn } from './snapshot-altered.ts';
import { digestOf, type Members, membersOf } from './snapshot-digests.ts';
import { disagreements } from './snapshot-entries.ts';
import { withFigures } from './snapshot-figures.ts';
import { isOrganisationOf } from './snapshot-organisation.ts';
import { fileSchema } from './snapshot-schema.ts';
import { firstFileSchema, isFirstMember } from './snapshot-schema-1.ts';
import { isLow, keyFingerprint, signatureSchema } from './snapshot-signature.ts';

/**
 * How the signature of a file contradicts its snapshot, which names the key that signs; undefined when it does not.
 * Whether the signature is that key's own is asked elsewhere: it takes the platform (`openSnapshot`).
 */
function signatureFault({ snapshot, signature }: Members): Altered | undefined {
  const { signedWith } = membersOf(snapshot);
  const place = { kind: 'part', part: 'signature' } as const;
  if (signedWith === undefined || signature === undefined)
    return signedWith === signature
      ? undefined
      : { ...place, how: signature === undefined ? 'removed' : 'added' };
  const isOf =
    v.is(signatureSchema, signature) &&
    isLow(signature) &&
    keyFingerprint(signature.publicKey) === signedWith;
  return isOf ? undefined : { ...place, how: 'changed' };
}

/** The standings whose entry is not the latest of the entries, and the entries that belong to no standing. */
function entriesFault({ standings, entries = [], asOf }: Snapshot): Altered[] {
  const { targetIds, entries: stray } = disagreements(standings, entries, asOf);
  const names = new Map(standings.map(({ target }) => [target.id, target.name]));
  const named = (targetId: string): { readonly targetId: string; readonly name?: string } => {
    const name = names.get(targetId);
    return name === undefined ? { targetId } : { targetId, name };
  };
  return [
    ...targetIds.map((id): Altered => ({ kind: 'standing', ...named(id), how: 'changed' })),
    ...stray.map(
      ({ targetId, period }): Altered => ({ kind: 'entry', ...named(targetId), period, how: 'added' }),
    ),
  ];
}

const refused = (fault: SnapshotFault, altered?: readonly Altered[]): Refused => ({
  ok: false,
  fault,
  ...(altered === undefined ? {} : { altered }),
});

/** Where what came with version 2 stands; of any other name the head. */
const laterParts = new Map([
  ['entries', 'entries'],
  ['organisation', 'organisation'],
  ['digests', 'digests'],
  ['signature', 'signature'],
  ['signedWith', 'signature'],
] as const) as ReadonlyMap<string, Extract<Altered, { readonly kind: 'part' }>['part']>;

/** What a file of version 1 has that came later, in its snapshot or beside it; each place once. */
function laterIn({ snapshot, sha256: _hash, ...beside }: Members): Altered[] {
  const inside = Object.keys(membersOf(snapshot)).filter((name) => !isFirstMember(name));
  const parts = [...inside, ...Object.keys(beside)].map((name) => laterParts.get(name) ?? 'head');
  // No version 1 had the others at all; a head they all had.
  return [...new Set(parts)].map((part) => ({
    kind: 'part',
    part,
    how: part === 'head' ? 'changed' : 'added',
  }));
}

/**
 * Why a file of version 1 is refused, the board aside; undefined when it is one, its hash is right, it reads in one way
 * only and holds nothing that came later: whoever makes the hash anew could add a signature or names that nobody checks.
 */
export function refusedFirst(json: Members, text: string): Refused | undefined {
  const { digests: _digests, signature: _signature, ...first } = json;
  if (!v.is(firstFileSchema, first)) return refused('not-a-snapshot');
  const hash = digestOf(json.snapshot);
  if (hash === undefined) return refused('not-a-snapshot');
  if (hash !== json.sha256) return refused('hash-differs');
  const ambiguous = ambiguousIn(json, text);
  if (ambiguous !== undefined) return refused('ambiguous', ambiguous);
  const later = laterIn(json);
  return later.length === 0 ? undefined : refused('later-members', later);
}

/**
 * Why a file of version 2 is refused, the board aside; undefined when all its hashes are right and its standings agree
 * with its entries and its names are of those who answer. The hashes come first: what was altered is named although it
 * is no longer of the format.
 */
export function refusedSecond(json: Members, text: string): Refused | undefined {
  const altered = alteredIn(json);
  const content = membersOf(json.snapshot);
  if (altered.length > 0) return refused('hash-differs', withFigures(altered, content));
  const signature = signatureFault(json);
  if (signature !== undefined) return refused('signature-differs', [signature]);
  const ambiguous = ambiguousIn(json, text);
  if (ambiguous !== undefined) return refused('ambiguous', ambiguous);
  if (!v.is(fileSchema, json)) return refused('not-a-snapshot');
  const { snapshot } = json as unknown as SnapshotFile;
  const { organisation, standings } = snapshot;
  if (organisation !== undefined && !isOrganisationOf(organisation, standings))
    return refused('not-a-snapshot');
  const differing = entriesFault(snapshot);
  return differing.length === 0 ? undefined : refused('entries-differ', withFigures(differing, content));
}
