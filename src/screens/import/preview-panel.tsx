import { useEffect, useMemo, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { LedgerChoices, LedgerPreview } from '../../domain/ledger.ts';
import { countRows, type RowClass, rowClasses } from '../../domain/ledger-decision.ts';
import type { Period } from '../../domain/period.ts';
import { targetInForce } from '../../domain/target-state.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { importWords as words } from '../../text/import-words.ts';
import { ClassChips } from './class-chips.tsx';
import { ClassPanel } from './class-panel.tsx';
import { CommitBar } from './commit-bar.tsx';
import { MonthPanel } from './month-panel.tsx';
import { SheetsPanel } from './sheets-panel.tsx';
import { useAnswers } from './use-answers.ts';

interface PreviewPanelProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly read: PlanStates;
  readonly asOf: Period;
  readonly preview: LedgerPreview;
  readonly onChoices: (choices: LedgerChoices) => void;
}

const firstOf = (counts: Readonly<Record<RowClass, number>>): RowClass =>
  rowClasses.find((rowClass) => counts[rowClass] > 0) ?? 'new';

/** What the file would change, row by row, before anything is saved. */
export function PreviewPanel({ workspace, rim, read, asOf, preview, onChoices }: PreviewPanelProps) {
  const { decided, confirm, choose, confirmAll } = useAnswers(preview);
  const counts = useMemo(() => countRows(decided), [decided]);
  const [shown, setShown] = useState<RowClass>(() => firstOf(counts));
  const title = useRef<HTMLHeadingElement>(null);
  const targets = useMemo(
    () =>
      new Map(
        read.states.flatMap((state) => targetInForce(state) ?? []).map((target) => [target.id, target]),
      ),
    [read.states],
  );
  // The preview comes some time after the file was chosen, and the control that chose it is gone meanwhile.
  useEffect(() => title.current?.focus(), []);
  const { file, encoding, sheets } = preview;
  const severalSheets = sheets.filter(({ state }) => state === 'read').length > 1;
  return (
    <section className="import-preview" aria-labelledby="import-preview">
      <div className="import-head">
        <h2 className="import-title" id="import-preview" ref={title} tabIndex={-1}>
          {words.previewTitle}
        </h2>
        <p className="import-facts">
          <span>{words.fileOf(file)}</span>
          {encoding !== undefined && <span>{words.encoding(encoding)}</span>}
          <span>{words.rowCount(decided.length)}</span>
        </p>
      </div>
      <MonthPanel plan={read.plan} preview={preview} onChoices={onChoices} />
      <SheetsPanel workspace={workspace} preview={preview} onChoices={onChoices} />
      {decided.length === 0 ? (
        <p className="notice">{words.nothingRead}</p>
      ) : (
        <>
          <ClassChips counts={counts} decided={decided} shown={shown} onShow={setShown} />
          <ClassPanel
            key={shown}
            rowClass={shown}
            rows={decided.filter(({ rowClass }) => rowClass === shown)}
            targets={targets}
            severalSheets={severalSheets}
            onConfirm={confirm}
            onChoose={choose}
            onConfirmAll={confirmAll}
          />
          <CommitBar
            workspace={workspace}
            rim={rim}
            plan={read.plan}
            asOf={asOf}
            preview={preview}
            decided={decided}
            targets={targets}
          />
        </>
      )}
    </section>
  );
}
