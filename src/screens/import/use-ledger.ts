import { useCallback, useEffect, useRef, useState } from 'react';
import { previewLedger } from '../../actions/preview-ledger.ts';
import type { Rim } from '../../actions/rim.ts';
import type { LedgerChoices } from '../../domain/ledger.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { importWords as words } from '../../text/import-words.ts';
import { BEGINNING, type LedgerStatus } from './ledger-status.ts';

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or held by another program since it was chosen.
    return undefined;
  }
};

/** Reads a chosen file beside the page, and reads it again when a person says what was not clear. */
export function useLedger(workspace: Workspace, rim: Rim, planId: string, first: LedgerChoices) {
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'idle' });
  const chosen = useRef<Chosen>(undefined);
  const work = useRef<AbortController>(undefined);

  const read = useCallback(
    async ({ name, bytes }: Chosen, choices: LedgerChoices): Promise<void> => {
      work.current?.abort();
      const end = new AbortController();
      work.current = end;
      const tell = (next: LedgerStatus): void => {
        if (work.current === end) setStatus(next);
      };
      tell({ kind: 'reading', file: name, progress: BEGINNING });
      try {
        const demonstration = workspace.id === 'demo';
        const request = { planId, name, bytes, choices, reason: words.reason(name), demonstration };
        const result = await previewLedger(await workspace.store(), rim, request, {
          onProgress: (progress) => tell({ kind: 'reading', file: name, progress }),
          signal: end.signal,
        });
        tell(
          result.ok
            ? { kind: 'read', preview: result.preview }
            : { kind: 'refused', file: name, refusal: result.refusal },
        );
      } catch (error) {
        if (!end.signal.aborted) tell({ kind: 'faulted', error });
      }
    },
    [workspace, rim, planId],
  );

  const open = useCallback(
    async (file: File): Promise<void> => {
      work.current?.abort();
      const begun = new AbortController();
      work.current = begun;
      setStatus({ kind: 'reading', file: file.name, progress: BEGINNING });
      const bytes = await bytesOf(file);
      // Cancelled meanwhile, or another file was chosen.
      if (work.current !== begun) return;
      if (bytes === undefined) {
        setStatus({ kind: 'refused', file: file.name, refusal: { code: 'unreadable' } });
        return;
      }
      chosen.current = { name: file.name, bytes };
      await read(chosen.current, first);
    },
    [read, first],
  );

  const again = useCallback(
    (choices: LedgerChoices): void => {
      if (chosen.current !== undefined) void read(chosen.current, choices);
    },
    [read],
  );

  const stop = useCallback((note?: 'cancelled' | 'one-file'): void => {
    work.current?.abort();
    work.current = undefined;
    chosen.current = undefined;
    setStatus({ kind: 'idle', ...(note === undefined ? {} : { note }) });
  }, []);

  // Whoever leaves the page has no use for the work.
  useEffect(() => () => work.current?.abort(), []);
  return { status, open, again, stop };
}
