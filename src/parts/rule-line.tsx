import { Link } from 'wouter';
import type { Basis } from '../domain/basis.ts';
import type { LightRule } from '../domain/light-rule.ts';
import type { Period } from '../domain/period.ts';
import { rulesScreenWords } from '../text/rules-screen-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { rulesAddress } from '../ui/addresses.ts';

interface RuleLineProps {
  readonly rule: LightRule;
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
}

/** The rule in force under a table, and the way to where it is chosen. */
export function RuleLine({ rule, planId, asOf, basis }: RuleLineProps) {
  return (
    <p>
      {shellWords.ruleLine(rule)}{' '}
      <Link href={rulesAddress(planId, asOf, basis)}>{rulesScreenWords.title}</Link>
    </p>
  );
}
