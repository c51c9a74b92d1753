import { type RefObject, useState } from 'react';
import { Link } from 'wouter';
import type { ChangedLight, RuleOutcome } from '../../domain/rule-outcomes.ts';
import { ruleName } from '../../text/rule-words.ts';
import { rulesScreenWords as words } from '../../text/rules-screen-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import { LightBadge } from '../../ui/light-badge.tsx';
import type { RulesPlace } from './rules-place.ts';

interface ChangedLightsProps {
  /** of the rule that is chosen */
  readonly outcome: RuleOutcome | undefined;
  readonly place: RulesPlace;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

const SHOWN_FIRST = 10;

function titleOf({ rule, isInForce, changed }: RuleOutcome, { asOf }: RulesPlace): string {
  if (isInForce) return words.chooseOther;
  const name = ruleName(rule);
  return changed.length === 0 ? words.changedNone(name, asOf) : words.changedTitle(name, changed.length);
}

interface ChangedTableProps {
  readonly changed: readonly ChangedLight[];
  readonly place: RulesPlace;
  readonly caption: string;
}

function ChangedTable({ changed, place: { planId, asOf, basis }, caption }: ChangedTableProps) {
  return (
    <table className="table rules-changed">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ target, from, to }) => (
          <tr key={target.id}>
            <th scope="row">
              <Link href={targetAddress(planId, asOf, target.id, basis)}>{target.name}</Link>
            </th>
            <td>
              <LightBadge light={from} />
            </td>
            <td>
              <LightBadge light={to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first of them, and all when asked for. */
function ChangedList({ changed, ...rest }: ChangedTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ChangedTable {...rest} changed={isOpen ? changed : changed.slice(0, SHOWN_FIRST)} />
      {changed.length > SHOWN_FIRST && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.showFewer : words.showAll(changed.length)}
        </button>
      )}
    </>
  );
}

/** The targets whose light the chosen rule would change, each with both lights. */
export function ChangedLights({ outcome, place, titleRef }: ChangedLightsProps) {
  if (outcome === undefined) return null;
  const { rule, changed } = outcome;
  const title = titleOf(outcome, place);
  return (
    <>
      <h3 className="rules-changed-title" tabIndex={-1} ref={titleRef} aria-live="polite">
        {title}
      </h3>
      {changed.length > 0 && (
        <ChangedList key={JSON.stringify(rule)} {...{ changed, place }} caption={title} />
      )}
    </>
  );
}
