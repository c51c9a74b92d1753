import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { chainQuery } from '../../queries/snapshots.ts';
import { snapshotTrustWords as words } from '../../text/snapshot-trust-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import { openInTurn } from './open-aside.ts';

interface ChainFactProps extends InWorkspace {
  readonly snapshot: Snapshot;
}

/** Whether the snapshot before is here and is the one that was named, whether the same key signed, and what it means. */
export function ChainFact({ workspace, rim, snapshot }: ChainFactProps) {
  const { data: chain, error } = useQuery(chainQuery(workspace, rim.subtle, snapshot.id, openInTurn));
  if (error)
    return (
      <Fact term={words.chain}>
        <SaveFault error={error} />
      </Fact>
    );
  if (!chain) return null;
  const { state, signer, before, isSound } = chain;
  const { name, text } = words.chains[state];
  const isBroken = state === 'linked' && !isSound;
  const told = signer && words.signers[signer];
  return (
    <Fact term={words.chain}>
      <strong>{name}</strong> <span className="fact-note">{isBroken ? words.beforeFails : text}</span>
      {before && (
        <>
          {' '}
          <Link href={snapshotAddress(before.id)}>{words.openBefore(before.name)}</Link>
        </>
      )}
      {told && (
        <p>
          <strong>{told.name}</strong> <span className="fact-note">{told.text}</span>
        </p>
      )}
    </Fact>
  );
}
