import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { ImportedRow } from '../importing/ledger-context.ts';
import {
  type LedgerJob,
  type LedgerMessage,
  type LedgerOrder,
  ROWS_AT_ONCE,
} from '../importing/ledger-messages.ts';
import { type PreviewHooks, previewOf } from '../importing/preview.ts';
import { correctionsBook } from '../reporting/corrections-book.ts';
import type { CorrectionsMessage, CorrectionsOrder } from './corrections-messages.ts';

/**
 * A worker for one piece of work at a time: reading a file as a ledger, or making the workbook of the rows that were
 * not imported. It asks the page for what only the page has.
 */
const tell = (message: LedgerMessage | CorrectionsMessage, moved: Transferable[] = []): void =>
  postMessage(message, { transfer: moved });

type Remembered = Awaited<ReturnType<NonNullable<PreviewHooks['remembered']>>>;

let hearRemembered: (roles: Remembered) => void = () => undefined;
let hearImported: (rows: readonly ImportedRow[]) => void = () => undefined;

async function read({ name, bytes, context }: LedgerJob): Promise<void> {
  const result = await previewOf(name, bytes, context, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    remembered: (signatures) =>
      new Promise((resolve) => {
        hearRemembered = resolve;
        tell({ kind: 'signatures', signatures });
      }),
    imported: (digest, targetIds) =>
      new Promise((resolve) => {
        hearImported = resolve;
        tell({ kind: 'imported', digest, targetIds });
      }),
  });
  if (!result.ok) return tell({ kind: 'refused', refusal: result.refusal });
  const { rows, ...head } = result.preview;
  // In pieces: taking over 5,000 rows at once would hold the page up.
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    tell({ kind: 'rows', rows: rows.slice(from, from + ROWS_AT_ONCE) });
  tell({ kind: 'done', head });
}

const left: DecidedRow[] = [];

async function correct({ file, targets, ...made }: Extract<CorrectionsOrder, { kind: 'correct' }>) {
  const bytes = await correctionsBook(file, left.splice(0), new Map(targets), made);
  tell({ kind: 'workbook', bytes }, [bytes.buffer]);
}

const failed = (error: unknown): void => tell({ kind: 'failed', message: String(error) });

addEventListener('message', ({ data }: MessageEvent<LedgerOrder | CorrectionsOrder>) => {
  if (data.kind === 'remembered') hearRemembered(data.roles);
  else if (data.kind === 'imported') hearImported(data.rows);
  else if (data.kind === 'left') for (const row of data.rows) left.push(row);
  else if (data.kind === 'correct') correct(data).catch(failed);
  else read(data.job).catch(failed);
});
