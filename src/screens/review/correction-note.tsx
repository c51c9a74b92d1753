import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../queries/history.ts';
import { correctionText } from '../../text/correction-words.ts';
import { correctionOf } from './correction-of.ts';
import type { ReviewRow } from './review-rows.ts';
import type { SectionProps } from './section-props.ts';

type CorrectionNoteProps = Pick<SectionProps, 'workspace'> & { readonly row: ReviewRow };

/** 更正: what the figure replaced and why; nothing for a first figure. */
export function CorrectionNote({ workspace, row: { target, entry } }: CorrectionNoteProps) {
  const { data: changes = [] } = useQuery(historyQuery(workspace, target.id));
  const correction = correctionOf(changes, entry.id);
  if (correction === undefined) return null;
  return <p className="review-corrected">{correctionText(correction.replaced, correction.reason, target)}</p>;
}
