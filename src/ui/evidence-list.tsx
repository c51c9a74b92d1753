import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { isLater } from '../domain/clock.ts';
import type { Period } from '../domain/period.ts';
import type { AttachedEvidence } from '../domain/target-state.ts';
import { evidenceLine, evidenceTitle, evidenceWords as words } from '../text/evidence-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { Field } from './field.tsx';

interface EvidenceListProps {
  readonly evidence: readonly AttachedEvidence[];
  readonly asOf: Period;
  readonly isBusy: boolean;
  readonly onSave: (piece: AttachedEvidence) => void;
  readonly onRemove: (piece: AttachedEvidence, reason: string) => void;
}

interface RemovalProps {
  readonly title: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** Why a piece goes; stands under the piece, so that what is meant stays in sight. */
function Removal({ title, isBusy, onCancel, onConfirm }: RemovalProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const missing = asked && reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!isBusy && reason.trim() !== '') onConfirm(reason.trim());
  };
  return (
    <form className="evidence-removal" noValidate onSubmit={submit}>
      <Field
        label={words.removeReason(title)}
        hint={words.removeHint}
        error={missing ? words.reasonMissing : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            ref={input}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // The dialog around it, if there is one, stays.
              event.preventDefault();
              onCancel();
            }}
          />
        )}
      </Field>
      <div className="button-row">
        <button type="submit" className="button button-small" aria-disabled={isBusy}>
          {words.confirmRemove}
        </button>
        <button type="button" className="button button-small" onClick={onCancel}>
          {shellWords.cancel}
        </button>
      </div>
    </form>
  );
}

function Piece({ piece, asOf, isBusy, onSave, onRemove }: { piece: AttachedEvidence } & EvidenceListProps) {
  const [removing, setRemoving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const title = evidenceTitle(piece.evidence);
  const cancel = (): void => {
    setRemoving(false);
    opener.current?.focus();
  };
  return (
    <li className="evidence-piece">
      <div className="evidence-what">
        <span className="evidence-title">{title}</span>
        <span className="cell-note">{evidenceLine(piece)}</span>
        {piece.period > asOf && <span className="cell-note cell-warning">{words.later}</span>}
      </div>
      <div className="line-actions">
        {piece.evidence.kind === 'file' && (
          <button
            type="button"
            className="button button-small"
            aria-label={words.downloadOf(title)}
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) onSave(piece);
            }}
          >
            {words.download}
          </button>
        )}
        <button
          type="button"
          className="button button-small"
          ref={opener}
          aria-label={words.removeOf(title)}
          aria-expanded={removing}
          onClick={() => setRemoving(!removing)}
        >
          {words.remove}
        </button>
      </div>
      {removing && (
        <Removal
          title={title}
          isBusy={isBusy}
          onCancel={cancel}
          onConfirm={(reason) => onRemove(piece, reason)}
        />
      )}
    </li>
  );
}

function latestFirst(a: AttachedEvidence, b: AttachedEvidence): number {
  if (a.period !== b.period) return a.period < b.period ? 1 : -1;
  return isLater(a, b) ? -1 : 1;
}

/** What is attached, the latest month first and within it the latest piece; each can be saved and removed. */
export function EvidenceList(props: EvidenceListProps) {
  const { evidence } = props;
  if (evidence.length === 0) return <p className="evidence-none">{words.none}</p>;
  const sorted = evidence.toSorted(latestFirst);
  return (
    <ul className="evidence-list" aria-label={words.list}>
      {sorted.map((piece) => (
        <Piece key={piece.id} piece={piece} {...props} />
      ))}
    </ul>
  );
}
