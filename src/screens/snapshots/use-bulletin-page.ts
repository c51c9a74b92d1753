import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { bulletinOfTexts } from '../../actions/bulletin-of-texts.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { snapshotQuery } from '../../queries/snapshots.ts';
import { type BulletinWay, gatherTexts, printEarlier, printWay } from './bulletin-texts.ts';
import { openInTurn } from './open-aside.ts';

/** Null where there is no such snapshot. */
async function written(
  client: QueryClient,
  { workspace, rim }: InWorkspace,
  snapshotId: string,
  way: BulletinWay,
) {
  const opened = await client.fetchQuery(snapshotQuery(workspace, rim.subtle, snapshotId, openInTurn));
  if (opened === null) return null;
  const { text, verification } = opened;
  if (!verification.ok) return { ok: false, fault: { of: 'snapshot', code: verification.fault } } as const;
  const { snapshot } = verification.file;
  const texts = await gatherTexts(workspace, { text, snapshot }, way);
  return 'ok' in texts ? texts : await bulletinOfTexts(texts, rim.subtle, openInTurn);
}

/** The bulletin of one way, written as its address is opened. */
export function useBulletinPage(desk: InWorkspace, snapshotId: string, way: BulletinWay) {
  const client = useQueryClient();
  return useQuery({
    queryKey: [desk.workspace.id, 'bulletin', snapshotId, printWay(way), printEarlier(way)],
    gcTime: 0,
    queryFn: () => written(client, desk, snapshotId, way),
  });
}
