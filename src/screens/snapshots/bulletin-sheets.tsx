import type { ReactNode } from 'react';
import type { WrittenBulletin } from '../../actions/bulletin-of-texts.ts';
import { plainText } from '../../text/official-sentence.ts';
import { BulletinSaid } from './bulletin-said.tsx';
import { BulletinSheetTable } from './bulletin-sheet-table.tsx';

type Bulletin = WrittenBulletin['bulletin'];
type Block = Bulletin['blocks'][number];
type Table = Extract<Block, { kind: 'table' }>;
type Paragraph = Exclude<Block, Table>;

const isTable = (block: Block): block is Table => block.kind === 'table';

/** What looks like a heading is one. */
function Heading({ kind, children }: { readonly kind: Paragraph['kind']; readonly children: ReactNode }) {
  const look = { className: `official-${kind}`, children };
  switch (kind) {
    case 'title':
    case 'attachment-title':
      return <h2 {...look} />;
    case 'heading-1':
      return <h3 {...look} />;
    case 'heading-2':
      return <h4 {...look} />;
    default:
      return <p {...look} />;
  }
}

function Lines({ kind, lines }: Paragraph) {
  return (
    <Heading kind={kind}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are drawn once and in their order
        <span key={place} className="official-line">
          <BulletinSaid parts={line} />
        </span>
      ))}
    </Heading>
  );
}

/** The text is one piece, and each 附件 begins on a page of its own. */
function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [];
  for (const block of blocks) {
    const sheet = sheets.at(-1);
    if (sheet === undefined || block.kind === 'attachment-mark') sheets.push([block]);
    else sheet.push(block);
  }
  return sheets;
}

/** The title over a table names it for those who do not see it. */
const titleOf = (sheet: readonly Block[]): string =>
  sheet
    .flatMap((block) => (block.kind === 'attachment-title' && !isTable(block) ? block.lines : []))
    .map(plainText)
    .join('');

interface BulletinSheetsProps {
  readonly bulletin: Bulletin;
  readonly page: 'national' | 'adjusted';
  readonly label: string;
}

/** A bulletin as it is printed; on the screen as sheets without end. Always Chinese, as what it is drawn from. */
export function BulletinSheets({ bulletin, page, label }: BulletinSheetsProps) {
  return (
    <article className={`official official-${page}`} lang="zh-CN" aria-label={label}>
      {sheetsOf(bulletin.blocks).map((sheet, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets are drawn once and in their order
        <div key={at} className="official-sheet">
          {sheet.map((block, place) =>
            isTable(block) ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks are drawn once and in their order
              <BulletinSheetTable key={place} table={block} title={titleOf(sheet)} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks are drawn once and in their order
              <Lines key={place} {...block} />
            ),
          )}
        </div>
      ))}
    </article>
  );
}
