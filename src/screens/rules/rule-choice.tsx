import { useId } from 'react';
import type { LightRule } from '../../domain/light-rule.ts';
import { ruleEdges, ruleName } from '../../text/rule-words.ts';
import { ruleAbout, rulesScreenWords as words } from '../../text/rules-screen-words.ts';

interface RuleChoiceProps {
  readonly rule: LightRule;
  readonly isChosen: boolean;
  readonly isInForce: boolean;
  readonly onChoose: () => void;
}

/** One rule to choose: its name, what it is for, its edges. */
export function RuleChoice({ rule, isChosen, isInForce, onChoose }: RuleChoiceProps) {
  const id = useId();
  const about = ruleAbout(rule);
  return (
    <div className="rules-choice">
      <input
        type="radio"
        name="rule"
        id={id}
        checked={isChosen}
        aria-describedby={`${id}-words`}
        onChange={onChoose}
      />
      <div>
        <label className="rules-name" htmlFor={id}>
          {ruleName(rule)}
          {isInForce && <span className="mark mark-in-force">{words.current}</span>}
        </label>
        <div className="field-hint" id={`${id}-words`}>
          {about !== '' && <p>{about}</p>}
          <p>{ruleEdges(rule)}</p>
        </div>
      </div>
    </div>
  );
}
