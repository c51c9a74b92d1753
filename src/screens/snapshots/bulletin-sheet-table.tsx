import type { WrittenBulletin } from '../../actions/bulletin-of-texts.ts';
import { bulletinPageWords as words } from '../../text/bulletin-page-words.ts';
import { BulletinSaid } from './bulletin-said.tsx';

type Table = Extract<WrittenBulletin['bulletin']['blocks'][number], { kind: 'table' }>;

/** Columns as wide as in the Word document: thousandths of the type area. */
function Columns({ columns }: Pick<Table, 'columns'>) {
  return (
    <colgroup>
      {columns.map(({ header, width }) => (
        <col key={header} width={`${width / 10}%`} />
      ))}
    </colgroup>
  );
}

interface BulletinSheetTableProps {
  readonly table: Table;
  /** of its 附件 */
  readonly title: string;
}

/** The table of an 附件. */
export function BulletinSheetTable({ table: { columns, rows, isDense }, title }: BulletinSheetTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="official-table-frame" tabIndex={0} aria-label={words.table(title)}>
      <table className={isDense ? 'official-table official-table-dense' : 'official-table'}>
        <Columns columns={columns} />
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn once and in their order
            <tr key={place}>
              {columns.map(({ header, align }, column) => (
                <td key={header} className={`official-${align}`}>
                  <BulletinSaid parts={row[column] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
