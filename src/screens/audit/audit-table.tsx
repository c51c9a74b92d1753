import { memo } from 'react';
import type { AuditLine } from '../../actions/export-audit.ts';
import { auditWords as words } from '../../text/audit-words.ts';
import { shellWords } from '../../text/shell-words.ts';

const Line = memo(function Line({ line }: { readonly line: AuditLine }) {
  const { when, author, what, subject, before, after, remarks } = line;
  return (
    <tr>
      <th scope="row" data-head={words.when}>
        {when}
      </th>
      <td data-head={words.author}>{author}</td>
      <td data-head={words.what}>{what}</td>
      <td data-head={words.subject}>{subject || shellWords.none}</td>
      <td data-head={words.before}>{before || shellWords.none}</td>
      <td data-head={words.after}>{after || shellWords.none}</td>
      <td data-head={words.remarks}>
        {remarks.length === 0 ? shellWords.none : remarks.map((remark) => <p key={remark}>{remark}</p>)}
      </td>
    </tr>
  );
});

/** Who changed what, when, from which file, from what to what. */
export function AuditTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  const heads = [
    words.when,
    words.author,
    words.what,
    words.subject,
    words.before,
    words.after,
    words.remarks,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={words.title} tabIndex={0}>
      <table className="table history-table audit-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
