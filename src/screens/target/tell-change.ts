import type { KnownChange } from '../../domain/change.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { goalText } from '../../text/target-words.ts';
import { tellPace, tellRevision } from './tell-alteration.ts';
import { tellEntry, tellRetraction } from './tell-entry.ts';
import { tellAssignment, tellAttachment, tellRemoval, tellReview } from './tell-follow-up.ts';
import { type Context, said, type Told } from './told.ts';

/** What a change says, in words; the `default` holds for kinds that do not speak of a target. */
export function tell(change: KnownChange, context: Context): Told {
  switch (change.kind) {
    case 'entry-logged':
      return tellEntry(change.id, change.body, context);
    case 'entry-retracted':
      return tellRetraction(change.body, context);
    case 'entry-reviewed':
      return tellReview(change.body, context);
    case 'evidence-attached':
      return tellAttachment(change.id, change.body, context);
    case 'evidence-removed':
      return tellRemoval(change.body, context);
    case 'target-assigned':
      return tellAssignment(change.body, context);
    case 'target-revised':
      return tellRevision(change, context);
    case 'pace-set':
      return tellPace(change, context);
    case 'target-defined': {
      const { target } = change.body;
      return { head: words.definition, value: goalText(target), remarks: [said(target.note, words.remark)] };
    }
    case 'target-withdrawn':
      return { head: words.withdrawal, value: '', remarks: [words.reason(change.body.reason)] };
    case 'outcome-noted': {
      const { period, name, quote, reason } = change.body;
      return {
        head: words.outcome,
        period,
        value: name,
        remarks: [words.quoted(quote), words.reason(reason)],
      };
    }
    default:
      return { head: words.other, value: change.kind };
  }
}
