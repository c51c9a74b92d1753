import type { Rim } from '../../actions/rim.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import type { FillItem } from './fill-item.ts';
import { type JudgeContext, judgeRow, type RowVerdict } from './judge-row.ts';
import { columns } from './row-texts.ts';
import { useFillSave } from './use-fill-save.ts';
import type { SheetModel } from './use-fill-sheet.ts';

export interface SavingPlace {
  readonly workspace: Workspace;
  readonly rim: Rim;
  /** all rows that can be typed in, also those an area's filter hides */
  readonly items: readonly FillItem[];
  readonly context: JudgeContext;
  readonly model: SheetModel;
  readonly isLocked: boolean;
  /** shows the person the first row that was not saved, at the cell that waits */
  readonly show: (id: string, place: string) => void;
  readonly say: (message: string) => void;
}

interface Judged {
  readonly item: FillItem;
  readonly verdict: RowVerdict;
}

/** The cell that keeps a row from being saved. */
function waitingPlace({ verdict }: Judged): string {
  if (verdict.kind !== 'refused') return 'confirmed';
  return columns.find((column) => verdict.refusals[column]) ?? 'reason';
}

const outcomeText = (saved: number, waiting: number): string =>
  [saved > 0 ? words.saved(saved) : '', waiting > 0 ? words.waiting(waiting) : ''].join('');

/** Saves the rows that are ready, all or some; says how many were saved, once they are, and how many wait. */
export function useSavingRows(place: SavingPlace) {
  const { workspace, rim, items, context, model, isLocked, show, say } = place;
  const { save: saveEntries, isSaving, fault, forgetFault } = useFillSave(workspace, rim);

  const judgedRows = (ids: readonly string[] | undefined): Judged[] =>
    items.flatMap((item) => {
      const texts = model.latest.current.typedById[item.id];
      if (texts === undefined || (ids !== undefined && !ids.includes(item.id))) return [];
      return [{ item, verdict: judgeRow(texts, item, context) }];
    });

  const send = (ready: readonly Judged[], waiting: number): void => {
    const ids = ready.map(({ item }) => item.id);
    const sent = model.latest.current.typedById;
    model.flush();
    model.dispatch({ kind: 'sent', ids });
    saveEntries(
      ready.flatMap(({ item, verdict }) => {
        const texts = sent[item.id];
        return verdict.kind === 'ready' && texts ? [{ entry: verdict.entry, texts }] : [];
      }),
      {
        onSaved: (count) => {
          model.dispatch({ kind: 'saved' });
          say(outcomeText(count, waiting));
        },
        onFailed: () => model.dispatch({ kind: 'failed' }),
      },
    );
  };
  const save = (ids?: readonly string[]): void => {
    if (isSaving || isLocked) return;
    const rows = judgedRows(ids);
    const ready = rows.filter(({ verdict }) => verdict.kind === 'ready');
    const waiting = rows.filter(({ verdict }) => verdict.kind !== 'ready');
    const [first] = waiting;
    say(rows.length === 0 ? words.nothingToSave : ready.length === 0 ? outcomeText(0, waiting.length) : '');
    forgetFault();
    if (first) show(first.item.id, waitingPlace(first));
    if (ready.length > 0) send(ready, waiting.length);
  };
  return { save, isSaving, fault };
}
