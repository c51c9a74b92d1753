import { useEvidence } from '../../parts/use-evidence.ts';
import { evidenceFaultText, evidenceTitle, evidenceWords } from '../../text/evidence-words.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { faultCodeOf } from '../../ui/fault-state.tsx';
import { SaveFault } from '../../ui/save-fault.tsx';
import type { ReviewRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';

type EvidenceNamesProps = Pick<SectionProps, 'workspace' | 'rim' | 'planId'> & { readonly row: ReviewRow };

/** 佐证: files are saved by their names, so that she sees what she judges; documents are named. */
export function EvidenceNames({ workspace, rim, planId, row }: EvidenceNamesProps) {
  const { target, entry, evidence } = row;
  const { said, problems, save } = useEvidence(workspace, rim, {
    planId,
    targetId: target.id,
    period: entry.period,
  });
  return (
    <>
      <p>{words.evidence(evidence.length)}：</p>
      <ul className="review-evidence">
        {evidence.map((piece) => (
          <li key={piece.id}>
            {piece.evidence.kind === 'file' ? (
              <button
                type="button"
                className="link-button"
                aria-label={evidenceWords.downloadOf(piece.evidence.name)}
                onClick={() => save(piece)}
              >
                {piece.evidence.name}
              </button>
            ) : (
              evidenceTitle(piece.evidence)
            )}
          </li>
        ))}
      </ul>
      <p className="review-status" role="status">
        {said}
      </p>
      {problems.map(({ id, name, error }) => {
        const sentence = evidenceFaultText(faultCodeOf(error), name);
        if (sentence === undefined) return <SaveFault key={id} error={error} />;
        return (
          <p key={id} className="field-error" role="alert">
            {sentence}
          </p>
        );
      })}
    </>
  );
}
