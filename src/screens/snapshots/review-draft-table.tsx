import { Link } from 'wouter';
import type { ReviewDraft, ReviewRow } from '../../actions/draft-review.ts';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { yearsAddress } from '../../ui/addresses.ts';
import { type ItemLink, SaidOf } from './review-draft-said.tsx';

interface TableProps {
  readonly draft: ReviewDraft;
  readonly linkOf: (targetId: string) => ItemLink;
}

const { keys } = Object;

const Missing = () => <span className="missing">{shellWords.none}</span>;

/** Last year's numbers lead to the page of the indicator, where all years stand. */
function Last({ last, indicatorId, name }: ReviewRow) {
  if (last.length === 0 || indicatorId === undefined) return <Missing />;
  return <SaidOf parts={last} link={{ name, address: yearsAddress(indicatorId) }} />;
}

function Row({ row, linkOf }: { readonly row: ReviewRow } & Pick<TableProps, 'linkOf'>) {
  const { name, goal, outcome, judgement, quote, source, targetId } = row;
  const link = linkOf(targetId);
  const { columns } = words;
  return (
    <tr>
      <th scope="row">
        <Link href={link.address}>{name}</Link>
      </th>
      <td data-head={columns.goal}>
        {goal.length === 0 ? <Missing /> : <SaidOf parts={goal} link={link} />}
      </td>
      <td data-head={columns.outcome}>
        <SaidOf parts={outcome} link={link} />
      </td>
      <td data-head={columns.last}>
        <Last {...row} />
      </td>
      <td data-head={columns.judgement}>{judgement}</td>
      <td data-head={columns.quote}>
        <q>{quote}</q>
        {source !== '' && <span className="cell-note">{source}</span>}
      </td>
    </tr>
  );
}

/** 目标完成情况表: every item of which something is known, area by area. */
export function ReviewDraftTable({ draft: { tables }, linkOf }: TableProps) {
  const { columns } = words;
  if (tables.length === 0) return null;
  return (
    <section className="snapshot-panel" aria-labelledby="review-table">
      <h2 className="snapshot-panel-title" id="review-table">
        {words.table}
      </h2>
      <p className="field-hint">{words.comparing}</p>
      <table className="table year-review-table">
        <caption className="visually-hidden">{words.tableCaption}</caption>
        <thead>
          <tr>
            {keys(columns).map((column) => (
              <th key={column} scope="col">
                {columns[column as keyof typeof columns]}
              </th>
            ))}
          </tr>
        </thead>
        {tables.map(({ areaId, heading, rows }) => (
          <tbody key={areaId} lang="zh-CN">
            <tr className="year-review-group">
              <th scope="rowgroup" colSpan={keys(columns).length}>
                {heading}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.targetId} row={row} linkOf={linkOf} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
