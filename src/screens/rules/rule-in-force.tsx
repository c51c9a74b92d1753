import { Link } from 'wouter';
import { wallOf } from '../../domain/clock.ts';
import type { LightRule, RuleSet } from '../../domain/light-rule.ts';
import { ruleName } from '../../text/rule-words.ts';
import { rulesScreenWords as words } from '../../text/rules-screen-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { auditAddress } from '../../ui/addresses.ts';

interface RuleInForceProps {
  readonly rule: LightRule;
  /** absent while nobody chose */
  readonly ruleSet: RuleSet | undefined;
}

/** 现行规则: its name and edges, since when, by whom and why. */
export function RuleInForce({ rule, ruleSet }: RuleInForceProps) {
  return (
    <section className="rules-part" aria-labelledby="rules-in-force">
      <h2 className="part-title" id="rules-in-force">
        {words.inForce}
      </h2>
      <p className="rules-name">{ruleName(rule)}</p>
      <p>{shellWords.ruleLine(rule)}</p>
      {ruleSet === undefined ? (
        <p>{words.neverChosen}</p>
      ) : (
        <p className="rules-reason">
          {words.since(ruleSet.by, wallOf(ruleSet.at))} {words.because(ruleSet.reason)}{' '}
          <Link href={auditAddress}>{words.history}</Link>
        </p>
      )}
    </section>
  );
}
