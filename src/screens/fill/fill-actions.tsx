import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { exportTemplate, type TemplateRequest } from '../../actions/export-template.ts';
import type { Rim } from '../../actions/rim.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { ledgerFilesWords } from '../../text/ledger-file-words.ts';
import { importAddress } from '../../ui/addresses.ts';
import { SaveFault } from '../../ui/save-fault.tsx';

interface FillActionsProps extends TemplateRequest {
  readonly rim: Rim;
  /** whose items the page shows; undefined for all */
  readonly unitId: string | undefined;
}

/** The other ways in: a spreadsheet of one's own, and the form to fill in without this page. */
export function FillActions({ rim, unitId, ...request }: FillActionsProps) {
  const { mutate, isPending, error, data } = useMutation({ mutationFn: () => exportTemplate(rim, request) });
  return (
    <div className="fill-actions">
      <button
        type="button"
        className="link-button"
        aria-disabled={isPending}
        onClick={() => (isPending ? undefined : mutate())}
      >
        {words.template}
      </button>
      <Link href={importAddress(request.plan.id, request.period)}>{words.importLedger}</Link>
      <Link href={importAddress(request.plan.id, request.period, unitId)}>{ledgerFilesWords.link}</Link>
      <span role="status">{data !== undefined && words.templateSaved(data)}</span>
      {error && <SaveFault error={error} />}
    </div>
  );
}
