import { Link } from 'wouter';
import { type Chained, chainOf } from '../../domain/snapshot-chain.ts';
import type { SnapshotSummary } from '../../queries/snapshots.ts';
import { instantText } from '../../text/format.ts';
import { snapshotTrustWords } from '../../text/snapshot-trust-words.ts';
import { asOfText, shortHash, snapshotWords as words } from '../../text/snapshot-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';

interface RowProps {
  readonly snapshot: SnapshotSummary;
  readonly chain: Chained<SnapshotSummary>;
}

function Row({ snapshot, chain: { state, signer } }: RowProps) {
  const { id, name, planName, asOf, takenAt, by, sha256, rivals } = snapshot;
  return (
    <tr>
      <th scope="row">
        <Link href={snapshotAddress(id)}>{name}</Link>
        {rivals !== undefined && (
          <strong className="snapshot-mark snapshot-mark-demo">{snapshotTrustWords.contested}</strong>
        )}
      </th>
      <td data-head={words.plan}>{planName}</td>
      <td data-head={words.asOf}>{asOfText(asOf)}</td>
      <td data-head={words.takenAt}>{instantText(takenAt)}</td>
      <td data-head={words.by}>{by}</td>
      <td data-head={words.hash}>
        <code className="hash">{shortHash(sha256)}</code>
      </td>
      <td data-head={snapshotTrustWords.chain}>
        {snapshotTrustWords.chains[state].name}
        {signer && (
          <>
            <br />
            <strong>{snapshotTrustWords.signers[signer].name}</strong>
          </>
        )}
      </td>
    </tr>
  );
}

/** The snapshots on this device, newest first; cards on a phone. */
export function SnapshotList({ snapshots }: { readonly snapshots: readonly SnapshotSummary[] }) {
  return (
    <table className="table snapshot-list">
      <caption className="visually-hidden">{words.listCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.plan}</th>
          <th scope="col">{words.asOf}</th>
          <th scope="col">{words.takenAt}</th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.hash}</th>
          <th scope="col">{snapshotTrustWords.chain}</th>
        </tr>
      </thead>
      <tbody>
        {snapshots.map((snapshot) => (
          <Row key={snapshot.id} snapshot={snapshot} chain={chainOf(snapshot, snapshots)} />
        ))}
      </tbody>
    </table>
  );
}
