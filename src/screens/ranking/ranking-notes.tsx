import type { Basis } from '../../domain/basis.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { RankingWay } from '../../domain/ranking-way.ts';
import { basisWords } from '../../text/basis-words.ts';
import { rankingWords as words } from '../../text/ranking-words.ts';
import { shellWords } from '../../text/shell-words.ts';

interface RankingNotesProps {
  readonly way: RankingWay;
  readonly basis: Basis;
  readonly rule: LightRule;
  /** the month that changes of place are held against */
  readonly before: Period | undefined;
}

/** How the ranking was reckoned: printed under every one. */
export function RankingNotes({ way, basis, rule, before }: RankingNotesProps) {
  const steps = [
    words.whose[way.group],
    words.comparableRule,
    words.shareRule,
    words.orderRule,
    words.minimumRule(way.minimum),
    before === undefined ? words.noChange : words.changeRule(before),
  ];
  return (
    <section className="page-foot" aria-labelledby="ranking-how">
      <h2 className="ranking-title" id="ranking-how">
        {words.how}
      </h2>
      <ol className="ranking-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{basisWords.notes[basis]}</p>
      <p>{shellWords.ruleLine(rule)}</p>
    </section>
  );
}
