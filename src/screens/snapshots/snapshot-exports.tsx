import { useId } from 'react';
import type { FileFormat } from '../../actions/report-formats.ts';
import type { Rim } from '../../actions/rim.ts';
import { useExport } from '../../parts/use-export.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { exportWords, snapshotFileWords as words } from '../../text/export-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { ExportState } from '../../ui/export-state.tsx';
import { FileChoices } from '../../ui/file-choices.tsx';

interface SnapshotExportsProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  /** as stored: what is verified again and exported */
  readonly text: string;
}

const FORMATS: readonly FileFormat[] = ['xlsx', 'json', 'csv-excel', 'csv'];

/** The snapshot as a file, each kind with what it is for. The writers arrive when they are first asked for. */
export function SnapshotExports({ workspace, rim, text }: SnapshotExportsProps) {
  const id = useId();
  const { start, cancel, result, error, ...state } = useExport(rim);
  const make = (format: FileFormat): void =>
    start(async () => ({
      kind: 'snapshot',
      format,
      text,
      store: (await workspace.store()).address,
    }));
  const refused = (of: string): string => (of === 'workbook' ? exportWords.tooManyRows : words.refused);
  const broke = error ? `${words.failed} ${faultWords.code('export', error.message)}` : undefined;
  return (
    <section className="snapshot-panel" aria-labelledby={id}>
      <h2 className="snapshot-panel-title" id={id}>
        {words.title}
      </h2>
      <FileChoices
        formats={FORMATS}
        names={words.names}
        hints={words.hints}
        isRunning={state.isRunning}
        onMake={make}
      />
      <ExportState
        {...state}
        onCancel={cancel}
        made={result?.ok ? exportWords.made(result.name) : undefined}
        failure={result?.ok === false ? refused(result.fault.of) : broke}
      />
    </section>
  );
}
