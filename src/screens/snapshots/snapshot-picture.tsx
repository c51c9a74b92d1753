import type { Rim } from '../../actions/rim.ts';
import { outlookCountsOf } from '../../domain/outlook-counts.ts';
import type { SnapshotFile } from '../../domain/snapshot.ts';
import type { PictureRequest } from '../../drawing/picture-request.ts';
import { SavePicture } from '../../parts/save-picture.tsx';
import { savePictureWords } from '../../text/picture-words.ts';

interface SnapshotPictureProps {
  readonly rim: Rim;
  readonly file: SnapshotFile;
}

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
  };
}

export function SnapshotPicture({ rim, file }: SnapshotPictureProps) {
  return <SavePicture rim={rim} what={savePictureWords.board} picture={() => pictureOf(file)} />;
}
