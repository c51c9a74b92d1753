import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { EarlierFigure } from '../../domain/earlier-figures.ts';
import { useExport } from '../../parts/use-export.ts';
import { faultWords } from '../../text/fault-words.ts';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { snapshotAddress } from '../../ui/addresses.ts';
import { ExportState } from '../../ui/export-state.tsx';

interface ActionsProps {
  readonly rim: Rim;
  readonly snapshotId: string;
  /** the snapshot as stored: what is verified again and exported */
  readonly text: string;
  readonly earlier: readonly EarlierFigure[];
  /** what is copied */
  readonly plain: string;
}

type Copying = 'idle' | 'copied' | 'refused';

/** Copies where the browser lets a page do so, which it does on secure addresses only. */
async function copied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** The text selected, to be copied by key where the page may not. */
function Selected({ plain }: Pick<ActionsProps, 'plain'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <textarea
      className="textarea year-review-plain"
      ref={field}
      readOnly
      rows={8}
      aria-label={words.plain}
      value={plain}
      lang="zh-CN"
    />
  );
}

/** What can be done with the draft: copy it, or have it as a Word document. */
export function ReviewDraftActions({ rim, snapshotId, text, earlier, plain }: ActionsProps) {
  const [copying, setCopying] = useState<Copying>('idle');
  const { start, cancel, result, error, ...state } = useExport(rim);
  const copy = async (): Promise<void> => setCopying((await copied(plain)) ? 'copied' : 'refused');
  const broke = error && `${words.failed} ${faultWords.code('review', error.message)}`;
  return (
    <section className="year-review-actions" aria-label={words.actions}>
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={state.isRunning}
          onClick={() => start({ kind: 'review', text, earlier })}
        >
          {words.download}
        </button>
        <Link className="button button-quiet" href={snapshotAddress(snapshotId)}>
          {words.back}
        </Link>
      </div>
      <p className="snapshot-progress" role="status">
        {copying === 'copied' && words.copied}
        {copying === 'refused' && words.notCopied}
      </p>
      {copying === 'refused' && <Selected plain={plain} />}
      <ExportState
        {...state}
        onCancel={cancel}
        made={result?.ok ? words.made(result.name) : undefined}
        failure={result?.ok === false ? words.refused : (broke ?? undefined)}
      />
    </section>
  );
}
