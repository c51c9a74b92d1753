import { useMutation } from '@tanstack/react-query';
import { exportAudit } from '../../actions/export-audit.ts';
import type { Rim } from '../../actions/rim.ts';
import type { AuditFilter } from '../../domain/audit.ts';
import { readAudit } from '../../queries/audit.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { auditWords as words } from '../../text/audit-words.ts';
import type { AuditNames } from '../../text/tell-audit.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { lineOf } from './audit-lines.ts';

interface AuditExportProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly place: string;
  readonly filter: AuditFilter;
  readonly names: AuditNames;
}

/** Saves everything that passes the filter, not only what is listed so far. */
export function AuditExport({ workspace, rim, place, filter, names }: AuditExportProps) {
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async () => {
      const store = await workspace.store();
      const { lines } = await readAudit(store, filter, undefined, Infinity, Infinity);
      return exportAudit(
        rim,
        { place, demonstration: workspace.id === 'demo' },
        lines.map((line) => lineOf(line, names)),
      );
    },
  });
  return (
    <div className="button-row">
      <button
        type="button"
        className="button"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate();
        }}
      >
        {isPending ? words.exporting : words.export}
      </button>
      <span role="status">{data && words.exported(data.count, data.name)}</span>
      {error && <SaveFault error={error} />}
    </div>
  );
}
