import { automaticWords } from './automatic-backup-words.ts';
import { backupFaults, backupFaultWords } from './backup-fault-words.ts';
import { backupWords } from './backup-words.ts';
import { bulletinFaults, bulletinPanelWords } from './bulletin-panel-words.ts';
import { drillWords } from './drill-backup-words.ts';
import { automaticEnglish } from './en/automatic-backup-words.ts';
import { backupFaultsEnglish, backupFaultWordsEnglish } from './en/backup-fault-words.ts';
import { backupEnglish } from './en/backup-words.ts';
import { bulletinFaultsEnglish, bulletinPanelEnglish } from './en/bulletin-panel-words.ts';
import { drillEnglish } from './en/drill-backup-words.ts';
import { exportEnglish, snapshotFileEnglish } from './en/export-words.ts';
import { makeBackupEnglish } from './en/make-backup-words.ts';
import { savePictureEnglish } from './en/picture-words.ts';
import { restoreEnglish } from './en/restore-words.ts';
import { reviewDraftEnglish } from './en/review-draft-words.ts';
import { snapshotCompareEnglish } from './en/snapshot-compare-words.ts';
import { snapshotPageEnglish } from './en/snapshot-page-words.ts';
import { snapshotTakeEnglish } from './en/snapshot-take-words.ts';
import { snapshotTrustEnglish } from './en/snapshot-trust-words.ts';
import { snapshotEnglish, snapshotFaultsEnglish } from './en/snapshot-words.ts';
import { exportWords, snapshotFileWords } from './export-words.ts';
import { makeBackupWords } from './make-backup-words.ts';
import { savePictureWords } from './picture-words.ts';
import { restoreWords } from './restore-words.ts';
import { reviewDraftWords } from './review-draft-words.ts';
import { snapshotCompareWords } from './snapshot-compare-words.ts';
import { snapshotPageWords } from './snapshot-page-words.ts';
import { snapshotTakeWords } from './snapshot-take-words.ts';
import { snapshotTrustWords } from './snapshot-trust-words.ts';
import { snapshotFaults, snapshotWords } from './snapshot-words.ts';

/** The part of the second catalogue that speaks of what is kept and given out: snapshots, their documents, backups. */
export const englishOfKeeping: readonly (readonly [part: object, words: object])[] = [
  [backupFaults, backupFaultsEnglish],
  [backupFaultWords, backupFaultWordsEnglish],
  [backupWords, backupEnglish],
  [restoreWords, restoreEnglish],
  [makeBackupWords, makeBackupEnglish],
  [drillWords, drillEnglish],
  [automaticWords, automaticEnglish],
  [bulletinPanelWords, bulletinPanelEnglish],
  [bulletinFaults, bulletinFaultsEnglish],
  [exportWords, exportEnglish],
  [snapshotFileWords, snapshotFileEnglish],
  [savePictureWords, savePictureEnglish],
  [reviewDraftWords, reviewDraftEnglish],
  [snapshotPageWords, snapshotPageEnglish],
  [snapshotTakeWords, snapshotTakeEnglish],
  [snapshotTrustWords, snapshotTrustEnglish],
  [snapshotCompareWords, snapshotCompareEnglish],
  [snapshotWords, snapshotEnglish],
  [snapshotFaults, snapshotFaultsEnglish],
];
