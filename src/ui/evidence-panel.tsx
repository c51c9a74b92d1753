import { useRef } from 'react';
import type { Period } from '../domain/period.ts';
import type { AttachedEvidence } from '../domain/target-state.ts';
import { evidenceFaultText, evidenceWords as words } from '../text/evidence-words.ts';
import { EvidenceAdder, type NewDocument } from './evidence-adder.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { faultCodeOf } from './fault-state.tsx';
import { SaveFault } from './save-fault.tsx';

/** What went wrong with one piece, by the name the person knows it by. */
export interface EvidenceProblem {
  readonly id: string;
  readonly name: string;
  readonly error: unknown;
}

export interface EvidencePanelProps {
  readonly evidence: readonly AttachedEvidence[];
  /** the month that new pieces are attached to; what belongs to a later one is marked */
  readonly period: Period;
  /** what is under way, in words; empty while nothing is */
  readonly busy: string;
  /** what was done last, in words */
  readonly said: string;
  readonly problems: readonly EvidenceProblem[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDocument: (document: NewDocument, onAttached: () => void) => void;
  readonly onSave: (piece: AttachedEvidence) => void;
  readonly onRemove: (piece: AttachedEvidence, reason: string, onRemoved: () => void) => void;
}

function Problem({ name, error }: Omit<EvidenceProblem, 'id'>) {
  const sentence = evidenceFaultText(faultCodeOf(error), name);
  if (sentence === undefined) return <SaveFault error={error} />;
  return (
    <p className="field-error" role="alert">
      {sentence}
    </p>
  );
}

/** 佐证材料: what is attached, and what adds to it. Stands in a section or a dialog that names it. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { evidence, period, busy, said, problems, onFiles, onDocument, onSave, onRemove } = props;
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="evidence">
      {/* The button that removed a piece goes with it; the focus stays here. */}
      <div className="evidence-there" ref={list} tabIndex={-1}>
        <EvidenceList
          evidence={evidence}
          asOf={period}
          isBusy={busy !== ''}
          onSave={onSave}
          onRemove={(piece, reason) => onRemove(piece, reason, () => list.current?.focus())}
        />
      </div>
      <p className="evidence-status" role="status">
        {busy === '' ? said : busy}
      </p>
      {problems.map(({ id, name, error }) => (
        <Problem key={id} name={name} error={error} />
      ))}
      <p className="field-hint">{words.hint(period)}</p>
      <EvidenceAdder isBusy={busy !== ''} onFiles={onFiles} onDocument={onDocument} />
    </div>
  );
}
