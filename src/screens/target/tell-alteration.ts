import type { ChangeOf } from '../../domain/change.ts';
import { alteredBy } from '../../domain/target-before.ts';
import { goalTexts, paceTexts } from '../../text/alteration-texts.ts';
import { paceWords } from '../../text/pace-words.ts';
import { revisionWords } from '../../text/revision-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { type Context, said, type Told } from './told.ts';

/** Another goal, and the one that it took the place of. */
export function tellRevision(change: ChangeOf<'target-revised'>, { changes, target }: Context): Told {
  const { reason, documentNumber } = change.body;
  const { before, after } = goalTexts(change, target, alteredBy(change, changes));
  const was = said(before || undefined, revisionWords.was);
  const remarks = [was, words.reason(reason), said(documentNumber, words.documentNumber)];
  return { head: words.revision, value: after, remarks };
}

/** Another pace, and the one that it took the place of. */
export function tellPace(change: ChangeOf<'pace-set'>, { changes, target }: Context): Told {
  const { before, after } = paceTexts(change, target, alteredBy(change, changes));
  const was = said(before || undefined, paceWords.was);
  return { head: paceWords.title, value: after, remarks: [was, words.reason(change.body.reason)] };
}
