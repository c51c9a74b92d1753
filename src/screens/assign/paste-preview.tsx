import { useState } from 'react';
import { type AssignmentTable, isRefused } from '../../domain/assignment-table.ts';
import type { AssignedTarget } from '../../domain/responsibility.ts';
import { assignColumnWords, type OrganisationNames } from '../../text/assign-words.ts';
import {
  assignmentLines,
  assignmentRefusalText,
  assignStateWords,
  refusedColumnText,
  responsibilityLine,
  pasteWords as words,
} from '../../text/paste-words.ts';

interface PastePreviewProps {
  readonly table: AssignmentTable;
  readonly targets: readonly AssignedTarget[];
  readonly names: OrganisationNames;
  /** the text in the target's column means that target */
  readonly onTarget: (text: string, targetId: string) => void;
}

type PastedRow = AssignmentTable['rows'][number];

/** More rows than any plan has targets; what is beyond is counted. */
const SHOWN = 500;

const linesOf = (row: PastedRow, target: AssignedTarget | undefined, names: OrganisationNames): string[] => {
  if (isRefused(row))
    return row.refusals.map((refusal) =>
      words.reason(refusedColumnText(refusal), assignmentRefusalText(refusal)),
    );
  if (target === undefined) return [];
  return row.state === 'same'
    ? [responsibilityLine(row, names)]
    : assignmentLines(target.responsibility, row, names);
};

/** The targets called nearly as the row says; a person says which it is. */
function Candidates({ row, onTarget }: { row: PastedRow } & Pick<PastePreviewProps, 'onTarget'>) {
  const unknown = isRefused(row) ? row.refusals.find(({ code }) => code === 'target-unknown') : undefined;
  if (unknown?.code !== 'target-unknown' || unknown.candidates.length === 0) return null;
  return (
    <p className="button-row">
      {unknown.candidates.map(({ id, name }) => (
        <button type="button" className="button" key={id} onClick={() => onTarget(unknown.text, id)}>
          {words.itIs(name)}
        </button>
      ))}
    </p>
  );
}

interface RowProps extends Pick<PastePreviewProps, 'names' | 'onTarget'> {
  readonly row: PastedRow;
  readonly target: AssignedTarget | undefined;
  readonly leftOut: readonly string[] | undefined;
}

function Row({ row, target, names, leftOut, onTarget }: RowProps) {
  const state = isRefused(row) ? 'refused' : row.state;
  return (
    <tr className={`pasted-${state}`}>
      <td data-head={words.row}>{row.row}</td>
      <td data-head={words.result}>{assignStateWords[state]}</td>
      <th scope="row">{target?.target.name ?? (isRefused(row) ? row.text : '')}</th>
      <td>
        {linesOf(row, target, names).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {leftOut !== undefined && <p>{words.leftOut(leftOut)}</p>}
        <Candidates row={row} onTarget={onTarget} />
      </td>
    </tr>
  );
}

/** Row by row what the pasted table would change, and what of it is refused and why. */
export function PastePreview({ table, targets, names, onTarget }: PastePreviewProps) {
  const [isNotableOnly, setNotableOnly] = useState(false);
  const byId = new Map(targets.map((each) => [each.target.id, each]));
  const rows = isNotableOnly
    ? table.rows.filter((row) => isRefused(row) || row.state !== 'same')
    : table.rows;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isNotableOnly}
          onChange={(event) => setNotableOnly(event.target.checked)}
        />
        {words.onlyNotable}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-frame" aria-label={words.preview} tabIndex={0}>
        <table className="table paste-table">
          <caption className="visually-hidden">{words.previewCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{assignColumnWords.target}</th>
              <th scope="col">{words.detail}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <Row
                key={row.row}
                row={row}
                target={isRefused(row) ? undefined : byId.get(row.targetId)}
                names={names}
                leftOut={isRefused(row) ? undefined : table.leftOutByRow.get(row.row)}
                onTarget={onTarget}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN && <p>{words.more(rows.length - SHOWN)}</p>}
    </>
  );
}
