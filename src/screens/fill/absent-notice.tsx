import { Link } from 'wouter';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { fillAddress, targetAddress } from '../../ui/addresses.ts';
import type { AbsentRow } from './absent-rows.ts';

interface AbsentNoticeProps {
  readonly rows: readonly AbsentRow[];
  readonly plan: Plan;
  readonly period: Period;
}

/** Says which items left the page while they were typed, what was typed, and where it can be read or finished. */
export function AbsentNotice({ rows, plan, period }: AbsentNoticeProps) {
  if (rows.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{words.absent(rows.length)}</p>
      <ul>
        {rows.map(({ id, name, isWithdrawn, cells }) => (
          <li key={id}>
            {words.absentRow(name, isWithdrawn, cells)}{' '}
            {isWithdrawn ? (
              <Link href={targetAddress(plan.id, period, id)}>{words.showTarget}</Link>
            ) : (
              <Link href={fillAddress(plan.id, period)}>{words.fillAmongAll}</Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
