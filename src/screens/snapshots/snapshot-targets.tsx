import { useState } from 'react';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Standing } from '../../domain/standing.ts';
import { snapshotPageWords } from '../../text/snapshot-page-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { StandingTable } from '../../ui/standing-table.tsx';

type TargetsProps = Pick<Snapshot, 'plan' | 'standings' | 'asOf' | 'basis'>;

interface AreaProps {
  readonly asOf: Snapshot['asOf'];
  readonly basis: Snapshot['basis'] | undefined;
  readonly area: Snapshot['plan']['areas'][number];
  readonly standings: readonly Standing[];
  readonly isOpen: boolean;
}

function Area({ area: { heading }, standings, asOf, basis, isOpen }: AreaProps) {
  return (
    <details className="theme snapshot-area" open={isOpen}>
      <summary className="theme-title">
        <h3>{heading}</h3>
        <span className="theme-counts">{snapshotPageWords.areaCount(standings.length)}</span>
      </summary>
      <StandingTable
        caption={words.targetsCaption(heading, asOf)}
        standings={standings}
        link={({ target }) => target.name}
        reviewed={basis !== undefined}
      />
    </details>
  );
}

/** As cards a phone's length each: there every area is opened when it is wanted. */
const isNarrow = (): boolean => matchMedia('(max-width: 48rem)').matches;

interface SnapshotTargetsProps extends TargetsProps {
  /** of a page that is about something else, whatever the width */
  readonly isFolded?: boolean;
}

/** Every target by area, as it stood. */
export function SnapshotTargets({ plan, standings, asOf, basis, isFolded = false }: SnapshotTargetsProps) {
  const [isOpen] = useState(() => !isFolded && !isNarrow());
  return (
    <section className="snapshot-targets" aria-labelledby="snapshot-targets">
      <h2 className="snapshot-section" id="snapshot-targets">
        {words.targets} <span className="theme-counts">{words.targetsCount(standings.length)}</span>
      </h2>
      {plan.areas.map((area) => (
        <Area
          key={area.id}
          {...{ area, asOf, basis, isOpen }}
          standings={standings.filter(({ target }) => target.areaId === area.id)}
        />
      ))}
    </section>
  );
}
