import { useLocation } from 'wouter';
import type { SnapshotSummary } from '../../queries/snapshots.ts';
import { instantText } from '../../text/format.ts';
import { snapshotCompareWords as words } from '../../text/snapshot-compare-words.ts';
import { compareSnapshotsAddress } from '../../ui/addresses.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { SelectField } from '../../ui/select-field.tsx';

interface CompareHeadProps {
  readonly snapshots: readonly SnapshotSummary[];
  readonly beforeId: string | undefined;
  readonly afterId: string | undefined;
}

/** The two that are compared, chosen from the list; each choice is in the address. */
export function CompareHead({ snapshots, beforeId, afterId }: CompareHeadProps) {
  const [, navigate] = useLocation();
  const go = (before: string | undefined, after: string | undefined): void =>
    navigate(compareSnapshotsAddress(before, after));
  const isOnePlan = new Set(snapshots.map(({ planId }) => planId)).size === 1;
  const options = [
    ['', words.choose],
    ...snapshots.map(({ id, name, planName, takenAt }) => {
      const parts = [name, ...(isOnePlan ? [] : [planName]), instantText(takenAt)];
      return [id, words.option(parts)] as const;
    }),
  ] as const;
  return (
    <section className="compare-head" aria-labelledby="compare-snapshots-title">
      <PageTitle id="compare-snapshots-title">{words.title}</PageTitle>
      <p>{words.lead}</p>
      <div className="compare-snapshots">
        <SelectField
          label={words.before}
          value={beforeId ?? ''}
          options={options}
          onChange={(id) => go(id || undefined, afterId)}
        />
        <button
          type="button"
          className="button compare-swap"
          aria-disabled={beforeId === undefined || afterId === undefined}
          onClick={() => {
            if (beforeId !== undefined && afterId !== undefined) go(afterId, beforeId);
          }}
        >
          <span aria-hidden="true">⇄</span>
          {words.swap}
        </button>
        <SelectField
          label={words.after}
          value={afterId ?? ''}
          options={options}
          onChange={(id) => go(beforeId, id || undefined)}
        />
      </div>
    </section>
  );
}
