import { standingsOf } from './board.ts';
import type { Light } from './light.ts';
import { isSameRule, type LightRule, rulePresets } from './light-rule.ts';
import type { Period } from './period.ts';
import type { Plan, Target } from './plan.ts';
import { type RollUp, rollUp } from './roll-up.ts';
import type { TargetState } from './target-state.ts';

/** A target whose light another rule would change. */
export interface ChangedLight {
  readonly target: Target;
  readonly from: Light;
  readonly to: Light;
}

/** What a rule makes of a plan as of a month. */
export interface RuleOutcome {
  readonly rule: LightRule;
  readonly isInForce: boolean;
  /** of the whole plan */
  readonly rollUp: RollUp;
  /** against the rule in force, in the order of the states; empty for that rule itself */
  readonly changed: readonly ChangedLight[];
}

/** The rules a plan can be judged by: the presets, and before them the one in force if it is none of these. */
export const rulesToChoose = (inForce: LightRule): readonly LightRule[] =>
  rulePresets.some((preset) => isSameRule(preset, inForce)) ? rulePresets : [inForce, ...rulePresets];

/**
 * The lights of the same facts under every rule there is to choose, so that a choice shows what it does before it is
 * made. One outcome a rule, in the order of `rulesToChoose`; the states are as the basis sees them.
 */
export function ruleOutcomes(
  plan: Plan,
  states: readonly TargetState[],
  asOf: Period,
  inForce: LightRule,
): RuleOutcome[] {
  const now = standingsOf(plan, states, asOf, inForce);
  return rulesToChoose(inForce).map((rule) => {
    const isInForce = isSameRule(rule, inForce);
    const then = isInForce ? now : standingsOf(plan, states, asOf, rule);
    // A rule decides on lights and never on which targets there are: both lists are of the same targets.
    const changed = now.flatMap(({ target, light }, index): ChangedLight[] => {
      const to = then[index]?.light ?? light;
      return to === light ? [] : [{ target, from: light, to }];
    });
    return { rule, isInForce, rollUp: rollUp(then, rule), changed };
  });
}
