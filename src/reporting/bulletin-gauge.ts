import { compare, negate } from '../domain/decimal.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { points } from '../text/format.ts';
import { wholeLightWord } from '../text/lights.ts';
import type { Said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { count, lightCount } from './bulletin-figures.ts';
import { figureId, type Scope } from './figure-id.ts';

/** Behind the light, what it is given for: `gaugeNote` of the board, its numbers as figures. */
function noteSaid(scope: Scope, rollUp: RollUp): Said {
  const { light, total, unreported, judged, countsByLight, points: gap = '0' } = rollUp;
  if (light === 'unreported') return words.fewReported(count(scope, 'reported', total - unreported));
  if (light === 'not-due') return words.allNotDue(lightCount(scope, 'not-due', countsByLight));
  const of = count(scope, 'judged', judged);
  const order = compare(gap, '0');
  if (order === 0) return words.onPace(of);
  const size = { text: points(order > 0 ? gap : negate(gap)), says: figureId.of(scope, 'points') };
  return order > 0 ? words.ahead(of, size) : words.lag(of, size);
}

/**
 * 滞后，判定131项落后0.1个百分点: light and gap of a set as its gauge has them, from the judged items alone. Completion and
 * schedule are means over all items, also those that are not due: their difference is no gap and is never said. For a set
 * of which something was reported.
 */
export const gaugeSaid = (scope: Scope, rollUp: RollUp): Said =>
  words.lit(wholeLightWord(rollUp), noteSaid(scope, rollUp));
