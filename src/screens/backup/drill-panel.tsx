import { useQuery } from '@tanstack/react-query';
import { backupStateQuery } from '../../queries/backup.ts';
import { drillWords as words } from '../../text/drill-backup-words.ts';
import { restoreWords } from '../../text/restore-words.ts';
import { FileField } from '../../ui/file-field.tsx';
import { BackupFaultText } from './backup-fault-text.tsx';
import type { Desk } from './desk.ts';
import { DrillResult } from './drill-result.tsx';
import { OpenBackup } from './open-backup.tsx';
import { type DrillOrder, useDrill } from './use-drill.ts';
import { wasStopped } from './use-long-work.ts';
import { WorkState } from './work-state.tsx';

/** 恢复演练: into a database that is thrown away. */
export function DrillPanel(desk: Desk) {
  const { data: state } = useQuery(backupStateQuery(desk.workspace));
  const { drilling, locked } = useDrill(desk);
  const { mutate, isPending, data, error, step, stop } = drilling;
  const start = (order: DrillOrder): void => {
    if (!isPending) mutate(order);
  };
  const button = (from: DrillOrder['from'], text: string) => (
    <button type="button" className="button" aria-disabled={isPending} onClick={() => start({ from })}>
      {text}
    </button>
  );
  return (
    <section className="snapshot-panel" aria-labelledby="backup-drill">
      <h2 className="snapshot-panel-title" id="backup-drill">
        {words.drillTitle}
      </h2>
      <p className="field-hint">{words.drillLead}</p>
      <p className="button-row">
        {button('now', words.drillNow)}
        {state?.folder !== undefined && button('folder', words.drillFolder)}
      </p>
      <FileField
        label={words.drillFile}
        hint={restoreWords.dropHint}
        accept=".jlbak"
        onChoose={(from) => start({ from })}
      />
      <WorkState isRunning={isPending} step={step} onStop={stop} />
      {locked && !isPending && <OpenBackup onOpen={(password) => start({ from: locked, password })} />}
      <div role="status">
        {data === 'none' && !isPending && <p>{words.drillNoFile}</p>}
        {typeof data === 'object' && !isPending && <DrillResult workspace={desk.workspace} {...data} />}
      </div>
      {error && !wasStopped(error) && <BackupFaultText error={error} />}
    </section>
  );
}
