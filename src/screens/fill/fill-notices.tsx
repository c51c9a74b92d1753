import { Link } from 'wouter';
import { isLocked as isMonthLocked, type LockState } from '../../domain/locks.ts';
import type { Period } from '../../domain/period.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { unitsAddress } from '../../ui/addresses.ts';

interface FillNoticesProps {
  readonly locks: LockState;
  readonly period: Period;
  /** whose items the page shows; absent for all */
  readonly unit: { readonly id: string } | undefined;
  /** nothing may be logged for them in the month */
  readonly isLocked: boolean;
  readonly isNobody: boolean;
  /** rows brought back from the last time, until they are dealt with */
  readonly restored: number;
  readonly onDiscard: () => void;
}

/** Why the page is read-only or open by exception; whose name goes under the figures; what came back from last time. */
export function FillNotices(props: FillNoticesProps) {
  const { locks, period, unit, isLocked, isNobody, restored, onDiscard } = props;
  const lock = locks.locksByPeriod[period];
  const exemption = Object.values(locks.exemptionsByKey).find(
    (each) => each.period === period && each.unitId === unit?.id,
  );
  return (
    <>
      {isLocked && lock && <p className="notice">{words.locked(lock, period)}</p>}
      {!isLocked && isMonthLocked(locks, period) && exemption && (
        <p className="notice">{words.exempted(exemption)}</p>
      )}
      {isNobody && !isLocked && (
        <p className="notice">
          {words.nobody} <Link href={unitsAddress}>{words.chooseIdentity}</Link>
        </p>
      )}
      {restored > 0 && (
        <div className="notice form-notice" role="status">
          <p>{words.restored(restored)}</p>
          {!isLocked && (
            <button type="button" className="link-button" onClick={onDiscard}>
              {words.discardAll}
            </button>
          )}
        </div>
      )}
    </>
  );
}
