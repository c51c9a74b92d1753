import type { AuditedPlace } from '../reporting/audit-report.ts';
import type { Rim } from './rim.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A line as the screen and the file show it. */
export interface AuditLine {
  readonly id: string;
  readonly when: string;
  readonly author: string;
  readonly what: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly remarks: readonly string[];
}

/** Saves lines as an .xlsx file; returns its name and how many there are. */
export async function exportAudit(
  rim: Rim,
  of: AuditedPlace,
  lines: readonly AuditLine[],
): Promise<{ readonly name: string; readonly count: number }> {
  const [{ auditReport, auditFileName }, { workbookOf }] = await Promise.all([
    import('../reporting/audit-report.ts'),
    import('../reporting/workbook.ts'),
  ]);
  const now = rim.now();
  const bytes = await workbookOf(auditReport(of, lines, now));
  const name = auditFileName(now, of.demonstration);
  rim.saveFile(name, new Blob([bytes], { type: XLSX }));
  return { name, count: lines.length };
}
