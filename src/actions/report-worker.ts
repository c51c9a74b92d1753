import { openSnapshot } from '../domain/open-snapshot.ts';
import { runReportJob } from './report-jobs.ts';
import type { ReportMessage, ReportOrder } from './report-messages.ts';

/** Makes files, and opens snapshots, beside the page, so that it stays usable meanwhile. */
const tell = (message: ReportMessage, moved: Transferable[] = []): void =>
  postMessage(message, { transfer: moved });

// Missing on plain HTTP, whatever the types say.
const { subtle } = crypto as { readonly subtle?: SubtleCrypto };

async function run({ number, job }: ReportOrder): Promise<void> {
  if (job.kind === 'opening')
    return tell({ kind: 'outcome', number, outcome: await openSnapshot(job.text, subtle) });
  const outcome = await runReportJob(
    job,
    (done, all) => tell({ kind: 'step', number, done, all }),
    undefined,
    subtle,
  );
  tell({ kind: 'outcome', number, outcome }, outcome.ok ? [outcome.bytes.buffer] : []);
}

addEventListener('message', ({ data }: MessageEvent<ReportOrder>) => {
  run(data).catch((error: unknown) => tell({ kind: 'failed', number: data.number, message: String(error) }));
});

tell({ kind: 'ready' });
