import type { FileFormat } from '../../src/actions/report-formats.ts';
import { type ReportJob, type ReportOutcome, runReportJob } from '../../src/actions/report-jobs.ts';
import { outlookCountsOf } from '../../src/domain/outlook-counts.ts';
import type { SnapshotFile } from '../../src/domain/snapshot.ts';
import type { PictureRequest } from '../../src/drawing/picture-request.ts';
import { drawPicture } from '../../src/reporting/draw-picture.ts';
import { takenOrganisation } from '../domain/taken.ts';
import { noStore } from './no-log.ts';

const FORMATS = ['json', 'xlsx', 'csv', 'csv-excel'] as const satisfies readonly FileFormat[];

/** Every file that is made of a snapshot's text off the page. */
const jobsOf = (text: string): readonly ReportJob[] => [
  ...FORMATS.map((format) => ({ kind: 'snapshot', format, text, store: noStore }) as const),
  { kind: 'bulletin', bulletin: 'inspection', page: 'national', text, organisation: takenOrganisation },
  { kind: 'bulletin', bulletin: 'progress', page: 'national', text },
  { kind: 'review', text, earlier: [] },
];

/** What each writer makes of a text, the log known to have named the units. */
export const everyOutcome = (text: string): Promise<ReportOutcome[]> =>
  Promise.all(
    jobsOf(text).map((job) =>
      runReportJob(
        job,
        () => undefined,
        async () => ({ organisation: takenOrganisation, changes: [] }),
      ),
    ),
  );

/** The picture of a snapshot's board, as its page asks for it. */
export function pictureOf({ snapshot, sha256 }: SnapshotFile): string {
  const { plan, asOf, basis = 'reported', rule, board, standings, demonstration, name, takenAt } = snapshot;
  const outlooks = board.gauges.flatMap(({ areaId }) => {
    const counts = outlookCountsOf(standings.filter(({ target }) => target.areaId === areaId));
    return counts === undefined ? [] : [[areaId, counts] as const];
  });
  const request: PictureRequest = {
    kind: 'board',
    demonstration,
    frozen: { name, takenAt, sha256 },
    place: { plan, asOf, basis, rule },
    board,
    outlooks: new Map(outlooks),
  };
  return drawPicture(request, takenAt).svg;
}
