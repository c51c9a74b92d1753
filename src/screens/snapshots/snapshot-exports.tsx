import { useMutation } from '@tanstack/react-query';
import type { SnapshotFormat } from '../../actions/export-snapshot.ts';
import type { Rim } from '../../actions/rim.ts';
import { faultWords } from '../../text/fault-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';

interface SnapshotExportsProps {
  readonly rim: Rim;
  readonly text: string;
}

/** What to say once an export has ended otherwise than with a file. */
function failureOf(error: Error | null, refused: boolean): string | undefined {
  if (refused) return words.exportRefused;
  if (error === null) return undefined;
  return `${words.exportFailed} ${faultWords.code('export', error.message)}`;
}

/** The snapshot as a file; the writers arrive when they are first asked for. */
export function SnapshotExports({ rim, text }: SnapshotExportsProps) {
  const { mutate, isPending, variables, data, error } = useMutation({
    mutationFn: async (format: SnapshotFormat) =>
      (await import('../../actions/export-snapshot.ts')).exportSnapshot(rim, text, format),
  });
  const failure = failureOf(error, data?.ok === false);
  const button = (format: SnapshotFormat, label: string) => (
    <button
      type="button"
      className="button"
      aria-disabled={isPending}
      aria-busy={isPending && variables === format}
      onClick={() => {
        if (!isPending) mutate(format);
      }}
    >
      {label}
    </button>
  );
  return (
    <section className="snapshot-exports" aria-label={words.exports}>
      <div className="button-row">
        {button('json', words.downloadJson)}
        {button('xlsx', words.downloadXlsx)}
      </div>
      <p className="snapshot-progress" role="status">
        {isPending && words.exporting}
        {data?.ok && words.exported(data.name)}
      </p>
      {failure !== undefined && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
