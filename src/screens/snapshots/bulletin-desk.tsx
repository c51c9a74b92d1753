import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { Workspace } from '../../queries/workspace.ts';
import { bulletinPageWords as words } from '../../text/bulletin-page-words.ts';
import { bulletinAddress, snapshotAddress } from '../../ui/addresses.ts';
import { arriving } from './arrival.ts';
import { BulletinChoices } from './bulletin-choices.tsx';
import { type BulletinWay, type earlierOnes, printEarlier, printWay } from './bulletin-texts.ts';
import { useBulletinForm } from './use-bulletin-form.ts';

/** The way back ends at the choices, as they were last made. */
export function BackToSnapshot({
  snapshotId,
  className,
}: {
  readonly snapshotId: string;
  readonly className?: string;
}) {
  return (
    <Link className={className} href={snapshotAddress(snapshotId)} state={arriving('bulletin')}>
      {words.backToSnapshot}
    </Link>
  );
}

interface BulletinDeskProps {
  readonly workspace: Workspace;
  /** opens the browser's print window */
  readonly print: () => void;
  readonly snapshotId: string;
  readonly way: BulletinWay & { readonly earlierId: string };
  readonly earlier: ReturnType<typeof earlierOnes>;
}

/** What stands over the sheets and is not printed. */
export function BulletinDesk({ workspace, print, snapshotId, way, earlier }: BulletinDeskProps) {
  const [, navigate] = useLocation();
  const { setWay } = useBulletinForm(workspace, snapshotId);
  const { kind, page, earlierId } = way;
  // What is looked at here is what the snapshot's page means from now on.
  useEffect(() => setWay({ kind, page, earlierId }), [setWay, kind, page, earlierId]);
  return (
    <section className="snapshot-panel official-desk" aria-label={words.choices}>
      <p>{words.lead}</p>
      <BulletinChoices
        way={way}
        earlier={earlier}
        onChange={(next) =>
          navigate(bulletinAddress(snapshotId, printWay(next), printEarlier(next)), { replace: true })
        }
      />
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={print}>
          {words.print}
        </button>
        <BackToSnapshot className="button" snapshotId={snapshotId} />
      </div>
      <p className="field-hint">{words.how}</p>
    </section>
  );
}
