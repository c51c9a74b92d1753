import { useMutation } from '@tanstack/react-query';
import type { CorrectionsRequest } from '../../actions/export-corrections.ts';
import type { Rim } from '../../actions/rim.ts';
import { importWords as words } from '../../text/import-words.ts';
import { saveCorrections } from './save-corrections.ts';

interface CorrectionsButtonProps {
  readonly rim: Rim;
  readonly request: CorrectionsRequest;
}

/** The rows that were not imported as a workbook that says what to change and imports back. */
export function CorrectionsButton({ rim, request }: CorrectionsButtonProps) {
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => saveCorrections(rim, request),
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
        {words.corrections(request.rows.length)}
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
