import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { isNobody } from '../domain/review-queue.ts';
import { identityQuery } from '../queries/organisation.ts';
import { snapshotTakeWords as words } from '../text/snapshot-take-words.ts';
import { unitsAddress } from '../ui/addresses.ts';
import type { InWorkspace } from './use-saving.ts';

/** Whose name a snapshot will carry for good where nobody was chosen, and where to choose. It hinders nobody. */
export function NobodyNotice({ workspace, rim }: InWorkspace) {
  const { data: identity } = useQuery(identityQuery(workspace));
  if (identity === undefined || !isNobody(identity)) return null;
  return (
    <p className="notice">
      {words.nobody(rim.anonymous)} <Link href={unitsAddress}>{words.chooseIdentity}</Link>
    </p>
  );
}
