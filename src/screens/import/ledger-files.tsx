import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import type { FileFormat } from '../../actions/report-formats.ts';
import type { Rim } from '../../actions/rim.ts';
import { returnedCount } from '../../domain/file-entries.ts';
import { type FileScope, withinScope } from '../../domain/file-scope.ts';
import { unitName } from '../../domain/organisation.ts';
import { useExport } from '../../parts/use-export.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { exportWords } from '../../text/export-words.ts';
import { faultWords } from '../../text/fault-words.ts';
import { ledgerFilesWords as words } from '../../text/ledger-file-words.ts';
import { ExportState } from '../../ui/export-state.tsx';
import { FileChoices } from '../../ui/file-choices.tsx';
import { ScopePickers } from './scope-pickers.tsx';

interface LedgerFilesProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly read: PlanStates;
  /** the scope that is offered first */
  readonly first: FileScope;
}

/** All units, all months. */
export const everything: FileScope = { unitId: '', period: '' };

const FORMATS: readonly FileFormat[] = ['xlsx', 'csv-excel', 'csv', 'json'];

/** 填报数据 of the plan as a file, which this page takes in again. */
export function LedgerFiles({ workspace, rim, read, first }: LedgerFilesProps) {
  const id = useId();
  const client = useQueryClient();
  const { start, cancel, result, error, ...state } = useExport(rim);
  const { plan } = read;
  const [scope, setScope] = useState(first);
  const states = useMemo(() => withinScope(read.states, scope), [read.states, scope]);
  const { data: known } = useQuery(organisationQuery(workspace));
  const isEmpty = states.every(({ entriesByPeriod }) => Object.keys(entriesByPeriod).length === 0);
  const returned = returnedCount({ states });
  const make = (format: FileFormat): void =>
    start(async () => {
      const organisation = await client.fetchQuery(organisationQuery(workspace));
      return {
        kind: 'entries',
        format,
        plan,
        states,
        organisation,
        demonstration: workspace.id === 'demo',
        madeAt: rim.now(),
        scope: [unitName(organisation, scope.unitId) ?? '', scope.period],
      };
    });
  const broke = error ? `${words.failed} ${faultWords.code('export', error.message)}` : undefined;
  return (
    <section className="import-panel export-panel" aria-labelledby={id}>
      <h2 className="import-title" id={id}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      {known && <ScopePickers plan={plan} organisation={known} scope={scope} onChange={setScope} />}
      {isEmpty ? (
        <p>{scope.unitId === '' && scope.period === '' ? words.none : words.noneInScope}</p>
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
        failure={result?.ok === false ? exportWords.tooManyRows : broke}
      />
    </section>
  );
}
