import { Link } from 'wouter';
import { bulletinPageWords as words } from '../../text/bulletin-page-words.ts';
import { bulletinFaultText } from '../../text/bulletin-panel-words.ts';
import { bulletinAddress } from '../../ui/addresses.ts';
import { BackToSnapshot } from './bulletin-desk.tsx';
import { type BulletinWay, printEarlier, printWay } from './bulletin-texts.ts';

interface BulletinRefusedProps {
  readonly snapshotId: string;
  readonly way: BulletinWay;
  readonly fault: Parameters<typeof bulletinFaultText>[0];
}

/** The same bulletin held against nothing: what else was chosen stays. */
function WithoutEarlier({ snapshotId, way }: Pick<BulletinRefusedProps, 'snapshotId' | 'way'>) {
  const alone = printEarlier({ ...way, earlierId: '' });
  return (
    <Link className="button button-primary" href={bulletinAddress(snapshotId, printWay(way), alone)} replace>
      {words.withoutEarlier}
    </Link>
  );
}

/** Why there is no bulletin; where only the comparison is at fault, one step leads to the bulletin without it. */
export function BulletinRefused({ snapshotId, way, fault }: BulletinRefusedProps) {
  const isOfEarlier = fault.of === 'earlier';
  return (
    <section className="state state-error" role="alert">
      <h2 className="state-title">{words.refusedTitle}</h2>
      <p className="state-text">{bulletinFaultText(fault)}</p>
      {isOfEarlier && <p className="state-text">{words.withoutEarlierHint}</p>}
      <div className="button-row">
        {isOfEarlier && <WithoutEarlier snapshotId={snapshotId} way={way} />}
        <BackToSnapshot className="button" snapshotId={snapshotId} />
      </div>
    </section>
  );
}
