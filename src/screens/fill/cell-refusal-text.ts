import type { Target } from '../../domain/plan.ts';
import { cellRefusalWords as words } from '../../text/fill-row-words.ts';
import { refusalText } from '../../text/refusal-words.ts';
import type { CellRefusal } from './judge-row.ts';

/** A refusal of the grid in a sentence. */
export function cellRefusalText(refusal: CellRefusal, target: Target): string {
  switch (refusal.code) {
    case 'grade-unknown':
    case 'outlook-unknown':
    case 'stage-unknown':
      return words[refusal.code](refusal.text);
    case 'text-too-long':
      return words[refusal.code](refusal.longest);
    case 'text-broken':
      return words[refusal.code];
    default:
      return refusalText(refusal, target);
  }
}
