import { useState } from 'react';
import type { DecidedRow, RowClass } from '../../domain/ledger-decision.ts';
import { importWords as words } from '../../text/import-words.ts';
import { ConfirmAll } from './confirm-all.tsx';
import { FigureRow } from './figure-row.tsx';
import { PlainRow } from './plain-row.tsx';
import { QuestionRow } from './question-row.tsx';
import { RefusedRow } from './refused-row.tsx';
import type { Answering, RowProps } from './row-props.ts';

interface ClassPanelProps extends Answering, Omit<RowProps, 'decided'> {
  readonly rowClass: RowClass;
  readonly rows: readonly DecidedRow[];
  readonly onConfirmAll: (kind: string) => void;
}

const AT_ONCE = 200;

function headsOf(rowClass: RowClass): readonly string[] {
  const figure = [words.placeHead, words.targetHead, words.periodHead, words.beforeHead, words.afterHead];
  switch (rowClass) {
    case 'question':
      return [...figure, words.questionHead];
    case 'refused':
      return [words.placeHead, words.targetHead, words.foundHead, words.refusalHead];
    case 'blank':
      return [words.placeHead, words.targetHead, words.remarkHead];
    case 'skipped':
      return [words.placeHead, words.foundHead, words.remarkHead];
    default:
      return [...figure, words.remarkHead];
  }
}

function Row({ rowClass, answering, ...row }: RowProps & { rowClass: RowClass; answering: Answering }) {
  if (rowClass === 'question') return <QuestionRow {...row} {...answering} />;
  if (rowClass === 'refused') return <RefusedRow {...row} />;
  if (rowClass === 'blank' || rowClass === 'skipped') return <PlainRow {...row} />;
  return <FigureRow {...row} />;
}

/** The rows of one class, two hundred at a time. */
export function ClassPanel(props: ClassPanelProps) {
  const { rowClass, rows, targets, severalSheets, onConfirm, onChoose, onConfirmAll } = props;
  const [limit, setLimit] = useState(AT_ONCE);
  const left = rows.length - limit;
  return (
    <section className="import-class" aria-label={words.classes[rowClass]}>
      <p className="field-hint">{words.classTexts[rowClass]}</p>
      {rowClass === 'question' && <ConfirmAll rows={rows} onConfirmAll={onConfirmAll} />}
      <div className="table-frame">
        <table className="table import-rows">
          <caption>{words.tableCaption(words.classes[rowClass], rows.length)}</caption>
          <thead>
            <tr>
              {headsOf(rowClass).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((decided) => (
              <Row
                key={decided.row.key}
                {...{ rowClass, decided, targets, severalSheets }}
                answering={{ onConfirm, onChoose }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + AT_ONCE)}>
          {words.showMore(left)}
        </button>
      )}
    </section>
  );
}
