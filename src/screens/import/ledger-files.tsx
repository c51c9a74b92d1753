import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import type { FileFormat } from '../../actions/report-formats.ts';
import type { Rim } from '../../actions/rim.ts';
import { returnedCount } from '../../domain/file-entries.ts';
import { useExport } from '../../parts/use-export.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { exportWords } from '../../text/export-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { ledgerFilesWords as words } from '../../text/ledger-file-words.ts';
import { ExportState } from '../../ui/export-state.tsx';
import { FileChoices } from '../../ui/file-choices.tsx';

interface LedgerFilesProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly read: PlanStates;
}

const FORMATS: readonly FileFormat[] = ['xlsx', 'csv-excel', 'csv', 'json'];

/** 填报数据 of the plan as a file, which this page takes in again. */
export function LedgerFiles({ workspace, rim, read }: LedgerFilesProps) {
  const id = useId();
  const client = useQueryClient();
  const { start, cancel, result, error, ...state } = useExport(rim);
  const { plan, states } = read;
  const isEmpty = states.every(({ entriesByPeriod }) => Object.keys(entriesByPeriod).length === 0);
  const returned = returnedCount(read);
  const make = (format: FileFormat): void =>
    start(async () => ({
      kind: 'entries',
      format,
      plan,
      states,
      organisation: await client.fetchQuery(organisationQuery(workspace)),
      demonstration: workspace.id === 'demo',
      madeAt: rim.now(),
    }));
  return (
    <section className="import-panel export-panel" aria-labelledby={id}>
      <h2 className="import-title" id={id}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      {isEmpty ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="field-hint">
            {words.contents}
            {returned > 0 && words.returned(returned)}
          </p>
          <FileChoices
            formats={FORMATS}
            names={words.names}
            hints={words.hints}
            isRunning={state.isRunning}
            onMake={make}
          />
        </>
      )}
      <ExportState
        {...state}
        onCancel={cancel}
        made={result?.ok ? exportWords.made(result.name) : undefined}
        failure={error ? `${words.failed} ${faultWords.code('export', error.message)}` : undefined}
      />
    </section>
  );
}
