import type { SnapshotFile } from '../domain/snapshot.ts';
import { type BulletinKind, officialWords } from '../text/official-words.ts';
import { fileName } from './file-name.ts';

/** The name of a bulletin's file: that of the snapshot's files, with 督查通报 in place of the snapshot's own name. */
export const bulletinName = ({ snapshot, sha256 }: SnapshotFile, kind: BulletinKind): string =>
  fileName({ snapshot: { ...snapshot, name: officialWords.kinds[kind] }, sha256 }, 'docx');
