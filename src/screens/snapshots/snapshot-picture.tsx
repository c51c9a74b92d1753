import type { Rim } from '../../actions/rim.ts';
import { mostBehind } from '../../domain/most-behind.ts';
import { outlookCountsOf } from '../../domain/outlook-counts.ts';
import type { Snapshot, SnapshotFile } from '../../domain/snapshot.ts';
import { unitNameIn } from '../../domain/snapshot-organisation.ts';
import type { BoardLaggard, PictureRequest } from '../../drawing/picture-request.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { savePictureWords } from '../../text/picture-words.ts';

interface SnapshotPictureProps {
  readonly rim: Rim;
  readonly file: SnapshotFile;
}

/** With the names of then; a snapshot that keeps none names nobody. */
const worstIn = (snapshot: Snapshot): BoardLaggard[] =>
  mostBehind(snapshot.standings, snapshot.plan).map((item) => {
    const lead = item.standing.assignment?.leadUnitId;
    const unit = lead && unitNameIn(snapshot, lead);
    return unit ? { item, unit } : { item };
  });

/** The frozen board: the same picture tomorrow and on every machine. */
function pictureOf({ snapshot, sha256 }: SnapshotFile): PictureRequest {
  // What was frozen before figures could be reviewed counted all of them.
  const { plan, asOf, basis = 'reported', rule, board, standings, demonstration, name, takenAt } = snapshot;
  const outlooks = board.gauges.flatMap(({ areaId }) => {
    const counts = outlookCountsOf(standings.filter(({ target }) => target.areaId === areaId));
    return counts === undefined ? [] : [[areaId, counts] as const];
  });
  return {
    kind: 'board',
    demonstration,
    frozen: { name, takenAt, sha256 },
    place: { plan, asOf, basis, rule },
    board,
    outlooks: new Map(outlooks),
    worst: worstIn(snapshot),
  };
}

export function SnapshotPicture({ rim, file }: SnapshotPictureProps) {
  return <SavePicture rim={rim} what={savePictureWords.board} picture={() => pictureOf(file)} />;
}
