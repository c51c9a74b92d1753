import type { LedgerChoices } from '../domain/ledger.ts';
import type { LedgerJob, LedgerMessage, LedgerOrder } from './ledger-messages.ts';
import { ROWS_AT_ONCE } from './ledger-messages.ts';
import { previewOf } from './preview.ts';

/** A worker of its own for one file: it reads, tells how far it is, hands over what it found and is then ended. */
const tell = (message: LedgerMessage): void => postMessage(message);

let hearRemembered: (roles: LedgerChoices['rolesBySignature']) => void = () => undefined;

async function run({ name, bytes, context }: LedgerJob): Promise<void> {
  const result = await previewOf(name, bytes, context, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    remembered: (signatures) =>
      new Promise((resolve) => {
        hearRemembered = resolve;
        tell({ kind: 'signatures', signatures });
      }),
  });
  if (!result.ok) return tell({ kind: 'refused', refusal: result.refusal });
  const { rows, ...head } = result.preview;
  // In pieces: taking over 5,000 rows at once would hold the page up.
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    tell({ kind: 'rows', rows: rows.slice(from, from + ROWS_AT_ONCE) });
  tell({ kind: 'done', head });
}

addEventListener('message', ({ data }: MessageEvent<LedgerOrder>) => {
  if (data.kind === 'remembered') hearRemembered(data.roles);
  else run(data.job).catch((error: unknown) => tell({ kind: 'failed', message: String(error) }));
});
