import type { BulletinJob } from '../../src/actions/report-bulletin.ts';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { type Snapshot, snapshotText } from '../../src/domain/snapshot.ts';

export type Choices = Partial<Pick<BulletinJob, 'bulletin' | 'page' | 'earlier' | 'template'>>;

/** What the worker makes of a job, and the steps it told of. */
export async function exportedText(text: string, choices: Choices = {}) {
  const steps: string[] = [];
  const chosen = { bulletin: 'inspection', page: 'national', ...choices } as const;
  const job: BulletinJob = { kind: 'bulletin', text, ...chosen };
  // As it arrives in the worker: what no message can carry would be lost here.
  const outcome = await runReportJob(structuredClone(job), (done, all) => void steps.push(`${done}/${all}`));
  return { outcome, steps };
}

export const exported = (snapshot: Snapshot, choices?: Choices) =>
  exportedText(snapshotText(snapshot), choices);

/** The bytes of a document that was made. */
export async function made(snapshot: Snapshot, choices?: Choices): Promise<Uint8Array<ArrayBuffer>> {
  const { outcome } = await exported(snapshot, choices);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.bytes;
}
