import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { isLater, wallOf } from '../../domain/clock.ts';
import type { Exemption, LockState } from '../../domain/locks.ts';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import { instantText, periodText } from '../../text/format.ts';
import { timeLeftText, lockWords as words } from '../../text/lock-words.ts';
import { reviewAddress } from '../../ui/addresses.ts';
import { useNow } from './use-now.ts';

interface LockedMonthsProps {
  readonly planId: string;
  readonly locks: LockState;
}

/** Which months are closed, by whom and why; each leads to the page on which it can be opened. */
export function LockedMonths({ planId, locks: { locksByPeriod } }: LockedMonthsProps) {
  const months = Object.entries(locksByPeriod)
    .filter(([, lock]) => lock.locked)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (months.length === 0) return <p className="field-hint">{words.none}</p>;
  return (
    <table className="table lock-table">
      <caption>{words.months}</caption>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(([period, lock]) => (
          <tr key={period}>
            <th scope="row">
              <Link href={reviewAddress(planId, period)}>{periodText(period)}</Link>
            </th>
            <td data-head={words.who}>
              {lock.by}
              <span className="cell-note">{instantText(wallOf(lock.at))}</span>
            </td>
            <td data-head={words.reason}>{lock.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an exemption is worth now. */
function statusOf(exemption: Exemption, { locksByPeriod }: LockState, now: string): string {
  const lock = locksByPeriod[exemption.period];
  if (now >= exemption.until) return words.ended;
  if (lock === undefined || !lock.locked) return words.unneeded;
  if (!isLater(exemption, lock)) return words.superseded;
  return words.left(timeLeftText(Date.parse(exemption.until) - Date.parse(now)));
}

interface ExemptionsProps {
  readonly rim: Rim;
  readonly locks: LockState;
  readonly organisation: OrganisationState;
}

/** Who may or might still log in closed months, and how long; what has ended stays and says so. */
export function Exemptions({ rim, locks, organisation }: ExemptionsProps) {
  const now = useNow(rim);
  const exemptions = Object.values(locks.exemptionsByKey).sort((a, b) => (a.until > b.until ? -1 : 1));
  if (exemptions.length === 0) return <p className="field-hint">{words.exemptionsNone}</p>;
  return (
    <table className="table lock-table">
      <caption>{words.exemptionsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.until}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {exemptions.map((exemption) => (
          <tr key={exemption.id}>
            <th scope="row">{unitName(organisation, exemption.unitId) ?? words.goneUnit}</th>
            <td data-head={words.month}>{periodText(exemption.period)}</td>
            <td data-head={words.until}>{instantText(exemption.until)}</td>
            <td data-head={words.status}>{statusOf(exemption, locks, now)}</td>
            <td data-head={words.reason}>
              {exemption.reason}
              <span className="cell-note">{words.given(exemption.by, wallOf(exemption.at))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
