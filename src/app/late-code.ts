import { useEffect } from 'react';

/** Code that the first screen does not need, by what it shows. */
export const load = {
  search: () => import('./search-dialog.tsx'),
  pinyin: () => import('./pinyin.ts'),
  area: () => import('../screens/area/area-screen.tsx'),
  list: () => import('../screens/list/list-screen.tsx'),
  compare: () => import('../screens/compare/compare-screen.tsx'),
  ranking: () => import('../screens/ranking/ranking-screen.tsx'),
  target: () => import('../screens/target/target-screen.tsx'),
  rules: () => import('../screens/rules/rules-screen.tsx'),
  trend: () => import('../ui/charts/trend-chart.tsx'),
  years: () => import('../screens/years/years-screen.tsx'),
  yearsChart: () => import('../ui/charts/years-chart.tsx'),
  publishedYears: () => import('./published-years.ts'),
  pace: () => import('../ui/charts/pace-chart.tsx'),
  fill: () => import('../screens/fill/fill-screen.tsx'),
  import: () => import('../screens/import/import-screen.tsx'),
  todo: () => import('../screens/todo/todo-screen.tsx'),
  review: () => import('../screens/review/review-screen.tsx'),
  units: () => import('../screens/units/units-screen.tsx'),
  assign: () => import('../screens/assign/assign-screen.tsx'),
  audit: () => import('../screens/audit/audit-screen.tsx'),
  backup: () => import('../screens/backup/backup-screen.tsx'),
  freeze: () => import('../screens/snapshots/freeze-screen.tsx'),
  snapshots: () => import('../screens/snapshots/snapshots-screen.tsx'),
  compareSnapshots: () => import('../screens/snapshots/compare-screen.tsx'),
  snapshotOffer: () => import('../parts/snapshot-offer.tsx'),
  wall: () => import('../screens/wall/wall-screen.tsx'),
  snapshot: () => import('../screens/snapshots/snapshot-screen.tsx'),
  reviewDraft: () => import('../screens/snapshots/review-draft-screen.tsx'),
  workbook: () => import('../reporting/workbook.ts'),
  bulletin: () => import('../screens/snapshots/bulletin-page-screen.tsx'),
  bulletinOfTexts: () => import('../actions/bulletin-of-texts.ts'),
  bulletinValue: () => import('../reporting/bulletin.ts'),
  template: () => import('../reporting/template.ts'),
  formValue: () => import('../reporting/form-value.ts'),
  formWorkbook: () => import('../reporting/form-workbook.ts'),
  fileName: () => import('../reporting/file-name.ts'),
  backupWorker: async () => (await import('../actions/run-backup-worker.ts')).prepareBackupWorker(),
  automaticBackup: () => import('../actions/automatic-backup.ts'),
  ledgerWorker: async () => (await import('../actions/run-ledger-worker.ts')).prepareWorker(),
  reportWorker: async () => (await import('../actions/run-report-worker.ts')).prepareReportWorkers(),
  exportCorrections: () => import('../actions/export-corrections.ts'),
  pictureDialog: () => import('../parts/picture-dialog.tsx'),
  savePicture: () => import('../actions/save-picture.ts'),
  auditReport: () => import('../reporting/audit-report.ts'),
};

const QUIET_MS = 3000;

/** Fetches the rest once the first screen has long been painted: an open page then works without the network. */
export function useEarlyLoading(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that cannot be had now is asked for again when it is needed.
      for (const fetchCode of Object.values(load)) fetchCode().catch(() => undefined);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
}
