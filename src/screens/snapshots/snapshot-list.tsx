import { Link } from 'wouter';
import type { SnapshotSummary } from '../../queries/snapshots.ts';
import { asOfText, shortHash, takenAtText, snapshotWords as words } from '../../text/snapshot-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';

function Row({ snapshot }: { readonly snapshot: SnapshotSummary }) {
  const { id, name, planName, asOf, takenAt, by, sha256 } = snapshot;
  return (
    <tr>
      <th scope="row">
        <Link href={snapshotAddress(id)}>{name}</Link>
      </th>
      <td data-head={words.plan}>{planName}</td>
      <td data-head={words.asOf}>{asOfText(asOf)}</td>
      <td data-head={words.takenAt}>{takenAtText(takenAt)}</td>
      <td data-head={words.by}>{by}</td>
      <td data-head={words.hash}>
        <code className="hash">{shortHash(sha256)}</code>
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
        </tr>
      </thead>
      <tbody>
        {snapshots.map((snapshot) => (
          <Row key={snapshot.id} snapshot={snapshot} />
        ))}
      </tbody>
    </table>
  );
}
