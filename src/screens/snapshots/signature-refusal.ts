import type { Refused } from '../../domain/snapshot.ts';
import type { SignatureState } from '../../domain/snapshot-signature.ts';

const NOT_SIGNED_SO: Refused = {
  ok: false,
  fault: 'signature-differs',
  altered: [{ kind: 'part', part: 'signature', how: 'changed' }],
};

/** A signature that is not of the content refuses a snapshot as an altered figure does; all else is only told. */
export const signatureRefusal = (state: SignatureState | undefined): Refused | undefined =>
  state === 'differs' ? NOT_SIGNED_SO : undefined;
