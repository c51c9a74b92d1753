import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Snapshot } from '../../domain/snapshot.ts';
import { chainQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { snapshotTrustWords as words } from '../../text/snapshot-trust-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';
import { Fact } from '../../ui/fact.tsx';

interface ChainFactProps {
  readonly workspace: Workspace;
  readonly snapshot: Snapshot;
}

/** Whether the snapshot before is here and is the one that was named, and what it means where it is not. */
export function ChainFact({ workspace, snapshot }: ChainFactProps) {
  const { data: chain } = useQuery(chainQuery(workspace, snapshot.id));
  if (!chain) return null;
  const { state, before, isSound } = chain;
  const { name, text } = words.chains[state];
  const isBroken = state === 'linked' && !isSound;
  return (
    <Fact term={words.chain}>
      <strong>{name}</strong> <span className="fact-note">{isBroken ? words.beforeFails : text}</span>
      {before && (
        <>
          {' '}
          <Link href={snapshotAddress(before.id)}>{words.openBefore(before.name)}</Link>
        </>
      )}
    </Fact>
  );
}
