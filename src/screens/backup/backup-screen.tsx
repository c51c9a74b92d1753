import { backupWords as words } from '../../text/backup-words.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { AutomaticPanel } from './automatic-panel.tsx';
import type { Desk } from './desk.ts';
import { DrillPanel } from './drill-panel.tsx';
import { MakePanel } from './make-panel.tsx';
import { RestorePanel } from './restore-panel.tsx';
import { StatePanel } from './state-panel.tsx';

/** 数据与备份: what is kept here, how it is saved elsewhere and comes back. */
export function BackupScreen(desk: Desk) {
  if (desk.workspace.id === 'demo')
    return (
      <div className="page">
        <PageTitle>{words.title}</PageTitle>
        <p className="state state-empty">{words.demo}</p>
      </div>
    );
  return (
    <div className="page">
      <PageTitle>{words.title}</PageTitle>
      <p>{words.lead}</p>
      <div className="backup">
        <StatePanel {...desk} />
        <MakePanel {...desk} />
        <RestorePanel {...desk} />
        <AutomaticPanel {...desk} />
        <DrillPanel {...desk} />
      </div>
    </div>
  );
}
