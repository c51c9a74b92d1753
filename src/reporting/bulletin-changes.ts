import type { Basis } from '../domain/basis.ts';
import { absolute, isNegative, isZero, subtract } from '../domain/decimal.ts';
import { type Comparison, differencesBetween, type Moment } from '../domain/difference.ts';
import { isSilent } from '../domain/difference-whole.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { percentNumber, points } from '../text/format.ts';
import { officialPercent } from '../text/official-outcome.ts';
import { listed, type Said, said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { asOfText } from '../text/snapshot-words.ts';
import type { Paragraph } from './bulletin-value.ts';
import { figureId } from './figure-id.ts';

type Turn = keyof typeof words.turns;

/** What got better, what got worse, then what was done to the plan, as in the comparison on screen. */
const TURNS = Object.keys(words.turns) as readonly Turn[];
/** The turns whose items are named, what wants attention first. */
const NAMED: readonly Turn[] = [
  'turned-red',
  'turned-yellow',
  'reopened',
  'turned-green',
  'completed',
  'adjusted',
];
const NAMES = 10;

const momentOf = ({ plan, asOf, rule, standings }: Snapshot): Moment => ({ plan, asOf, rule, standings });

/** Before figures could be reviewed all of them counted. */
const basisOf = ({ basis = 'reported' }: Snapshot): Basis => basis;

const numberOf = ({ countsByKind, adjusted }: Comparison, turn: Turn): number =>
  turn === 'adjusted' ? adjusted : countsByKind[turn];

const figureOf = (comparison: Comparison, turn: Turn) => ({
  text: String(numberOf(comparison, turn)),
  says: figureId.change(turn),
});

/** 完成率由61.2%升至65.4%，上升4.2个百分点; nothing where one side is silent: from silence it is no rise. */
function completionSaid({ before, after }: Comparison): Said {
  if (before.completion === undefined || after.completion === undefined) return [];
  if (isSilent(before) || isSilent(after)) return [];
  const share = (side: 'before' | 'after', completion: string) => ({
    text: officialPercent(completion),
    says: figureId.change(`completion/${side}`),
  });
  const [from, to] = [share('before', before.completion), share('after', after.completion)];
  const moved = subtract(percentNumber(after.completion), percentNumber(before.completion));
  if (isZero(moved)) return words.still(to);
  const size = { text: points(absolute(moved)), says: figureId.change('completion/points') };
  return isNegative(moved) ? words.fallen(from, to, size) : words.risen(from, to, size);
}

function namesOf(comparison: Comparison, turn: Turn): Said {
  const items = comparison.differences.filter(({ kind, adjusted }) =>
    turn === 'adjusted' ? adjusted : kind === turn,
  );
  const names = items.slice(0, NAMES).map(({ target }): Said => [target.name]);
  const more = items.length > NAMES ? words.andMore(figureOf(comparison, turn)) : [];
  return said`${listed(names, words.pause)}${more}`;
}

/** 与上期相比的变化: every item's turn is counted once, the turns that matter are named. */
export function changeParagraphs(snapshot: Snapshot, earlier: Snapshot): Paragraph[] {
  const comparison = differencesBetween(momentOf(earlier), momentOf(snapshot));
  const turns = TURNS.filter((turn) => numberOf(comparison, turn) > 0);
  const counts = turns.map((turn) => words.turn(words.turns[turn], figureOf(comparison, turn)));
  const told = counts.length === 0 ? [words.noTurn] : listed(counts, words.pause);
  const asOf = { text: asOfText(earlier.asOf), says: figureId.change('as-of') };
  const first = words.since(asOf, earlier.name, listed([told, completionSaid(comparison)], words.semicolon));
  const named = NAMED.filter((turn) => numberOf(comparison, turn) > 0).map((turn) =>
    words.turnNames(words.turns[turn], namesOf(comparison, turn)),
  );
  const caveats = [
    ...(comparison.rulesDiffer ? [[words.rulesDiffer]] : []),
    ...(basisOf(earlier) === basisOf(snapshot) ? [] : [[words.basesDiffer]]),
  ];
  return [first, ...named, ...caveats].map((line) => ({ kind: 'body', lines: [line] }));
}
