import { Link } from 'wouter';
import { lightsOfGroup } from '../../domain/item-filter.ts';
import { type Light, lights } from '../../domain/light.ts';
import { isSameRule, type LightRule } from '../../domain/light-rule.ts';
import type { RuleOutcome } from '../../domain/rule-outcomes.ts';
import { lightWords } from '../../text/lights.ts';
import { ruleName } from '../../text/rule-words.ts';
import { rulesScreenWords as words } from '../../text/rules-screen-words.ts';
import { listAddress } from '../../ui/addresses.ts';
import type { RulesPlace } from './rules-place.ts';

interface OutcomeTableProps {
  readonly outcomes: readonly RuleOutcome[];
  readonly place: RulesPlace;
  readonly chosen: LightRule;
  /** asks for the targets whose light the rule changes */
  readonly onShow: (rule: LightRule) => void;
}

interface Counted {
  readonly head: string;
  readonly lights: readonly Light[];
}

const countedLights = (): readonly Counted[] => [
  { head: words.onSchedule, lights: lightsOfGroup('on-schedule') },
  { head: words.onTrack, lights: ['on-track'] },
  { head: lightWords.behind, lights: ['behind'] },
  { head: lightWords.severe, lights: ['severe'] },
];

const countOf = ({ rollUp }: RuleOutcome, counted: readonly Light[]): number =>
  counted.reduce((count, light) => count + rollUp.countsByLight[light], 0);

/** Under the rule in force a number leads to its items; under another there is no such list yet. */
function Count({ outcome, place, head, lights }: Counted & { outcome: RuleOutcome; place: RulesPlace }) {
  const count = countOf(outcome, lights);
  if (!outcome.isInForce || count === 0) return count;
  const { planId, asOf, basis } = place;
  return (
    <Link href={listAddress(planId, asOf, { lights }, basis)} aria-label={words.count(head, count)}>
      {count}
    </Link>
  );
}

function Changed({ outcome, onShow }: Pick<OutcomeTableProps, 'onShow'> & { outcome: RuleOutcome }) {
  const { rule, isInForce, changed } = outcome;
  if (isInForce) return words.same;
  if (changed.length === 0) return 0;
  return (
    <button
      type="button"
      className="link-button"
      aria-label={words.showChanged(ruleName(rule), changed.length)}
      onClick={() => onShow(rule)}
    >
      {changed.length}
    </button>
  );
}

type RowProps = Omit<OutcomeTableProps, 'outcomes'> & { readonly outcome: RuleOutcome };

function Row({ outcome, place, chosen, onShow }: RowProps) {
  const { rule, isInForce } = outcome;
  return (
    <tr className={isSameRule(rule, chosen) ? 'rules-chosen' : undefined}>
      <th scope="row">
        {ruleName(rule)}
        {isInForce && <span className="mark mark-in-force">{words.current}</span>}
      </th>
      {countedLights().map(({ head, lights }) => (
        <td key={head} className="number">
          <Count {...{ outcome, place, head, lights }} />
        </td>
      ))}
      <td className="number">
        <Changed outcome={outcome} onShow={onShow} />
      </td>
    </tr>
  );
}

/** How many lights no rule moves: those that are given for no distance to the schedule. */
const fixedCount = (outcome: RuleOutcome): number =>
  countOf(outcome, lights) - countOf(outcome, ['on-track', 'behind', 'severe']);

/** 各规则下的亮灯: a row a rule, so that the office sees what a choice does before it is made. */
export function OutcomeTable({ outcomes, place, ...rest }: OutcomeTableProps) {
  const [first] = outcomes;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={words.caption(place.asOf)}>
        <table className="table rules-table">
          <caption>{words.caption(place.asOf)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              {[...countedLights().map(({ head }) => head), words.changed].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <Row key={JSON.stringify(outcome.rule)} {...rest} outcome={outcome} place={place} />
            ))}
          </tbody>
        </table>
      </section>
      {first && <p className="field-hint">{words.rest(fixedCount(first))}</p>}
    </>
  );
}
