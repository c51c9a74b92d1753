import { useMutation } from '@tanstack/react-query';
import type { Rim } from '../../actions/rim.ts';
import type { DecidedRow } from '../../domain/ledger-decision.ts';
import type { Target } from '../../domain/plan.ts';
import { importWords as words } from '../../text/import-words.ts';
import { saveCorrections } from './save-corrections.ts';

interface CorrectionsButtonProps {
  readonly rim: Rim;
  readonly file: string;
  readonly rows: readonly DecidedRow[];
  readonly targets: ReadonlyMap<string, Target>;
}

/** The rows that were not imported as a workbook that says what to change and imports back. */
export function CorrectionsButton({ rim, file, rows, targets }: CorrectionsButtonProps) {
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => saveCorrections(rim, file, rows, targets),
  });
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate();
        }}
      >
        {words.corrections(rows.length)}
      </button>
      <span role="status">{data !== undefined && words.correctionsSaved(data)}</span>
      {error && (
        <span className="field-error" role="alert">
          {words.correctionsFailed}
        </span>
      )}
    </>
  );
}
