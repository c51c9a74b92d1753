import type { Basis } from '../domain/basis.ts';
import { absolute, isNegative, isZero, subtract } from '../domain/decimal.ts';
import { type Comparison, type Difference, differencesBetween, type Moment } from '../domain/difference.ts';
import { differenceKinds } from '../domain/difference-kind.ts';
import { isSilent } from '../domain/difference-whole.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { whyReopened } from '../domain/why-reopened.ts';
import { compareWords } from '../text/compare-words.ts';
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
/** Every kind that is counted names its items, what wants attention first. */
const NAMED = differenceKinds.filter((kind): kind is Turn => TURNS.some((turn) => turn === kind));
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

const itemsOf = ({ differences }: Comparison, turn: Turn): Difference[] =>
  differences.filter(({ kind, adjusted }) => (turn === 'adjusted' ? adjusted : kind === turn));

/** One for the whole chapter: ； as soon as a name that is said holds a 、, which would tear it in two. */
function separatorOf(comparison: Comparison): string {
  const named = NAMED.flatMap((turn) => itemsOf(comparison, turn).slice(0, NAMES));
  return named.some(({ target }) => target.name.includes(words.pause)) ? words.semicolon : words.pause;
}

function namesOf(comparison: Comparison, turn: Turn, separator: string): Said {
  const items = itemsOf(comparison, turn);
  const names = items.slice(0, NAMES).map((item): Said => {
    const why = whyReopened(item);
    const { name } = item.target;
    return [why === undefined ? name : words.because(name, compareWords.whyReopened[why])];
  });
  const more = items.length > NAMES ? words.andMore(figureOf(comparison, turn)) : [];
  return said`${listed(names, separator)}${more}`;
}

/** 转红指转为严重滞后: what the colours of the turns stand for, once. */
function meaningsSaid(turns: readonly Turn[]): Said[] {
  const meanings: Partial<Record<Turn, string>> = words.turnMeanings;
  const told = turns.flatMap((turn) => meanings[turn] ?? []);
  return told.length === 0 ? [] : [[`${told.join(words.comma)}${words.stop}`]];
}

/** An adjusted item whose light changed too is counted under both: whoever adds the counts up must know. */
function overlapSaid({ adjusted, countsByKind }: Comparison): Said[] {
  const both = adjusted - countsByKind.adjusted;
  return both === 0 ? [] : [words.overlap({ text: String(both), says: figureId.change('overlap') })];
}

/** 与上期相比的变化: every item's turn is counted once and named, what a turn is said in words. */
export function changeParagraphs(snapshot: Snapshot, earlier: Snapshot): Paragraph[] {
  const comparison = differencesBetween(momentOf(earlier), momentOf(snapshot));
  const turns = TURNS.filter((turn) => numberOf(comparison, turn) > 0);
  const counts = turns.map((turn) => words.turn(words.turns[turn], figureOf(comparison, turn)));
  const told = counts.length === 0 ? [words.noTurn] : listed(counts, words.pause);
  const asOf = { text: asOfText(earlier.asOf), says: figureId.change('as-of') };
  const first = words.since(asOf, earlier.name, listed([told, completionSaid(comparison)], words.semicolon));
  const separator = separatorOf(comparison);
  const named = NAMED.filter((turn) => numberOf(comparison, turn) > 0).map((turn) =>
    words.turnNames(words.turns[turn], namesOf(comparison, turn, separator)),
  );
  const caveats = [
    ...(comparison.rulesDiffer ? [[words.rulesDiffer]] : []),
    ...(basisOf(earlier) === basisOf(snapshot) ? [] : [[words.basesDiffer]]),
    ...(earlier.calculation === snapshot.calculation ? [] : [[words.calculationsDiffer]]),
  ];
  return [first, ...meaningsSaid(turns), ...overlapSaid(comparison), ...named, ...caveats].map((line) => ({
    kind: 'body',
    lines: [line],
  }));
}
