import { snapshotWords } from '../../text/snapshot-words.ts';
import { Fact } from '../../ui/fact.tsx';

/** The three dates that never mix, each with what it says. */
export function ThreeDates() {
  return (
    <aside className="snapshot-panel" aria-labelledby="three-dates">
      <h2 className="snapshot-panel-title" id="three-dates">
        {snapshotWords.dates}
      </h2>
      <dl className="three-dates">
        {snapshotWords.dateMeanings.map(([date, meaning]) => (
          <Fact key={date} term={date}>
            {meaning}
          </Fact>
        ))}
      </dl>
    </aside>
  );
}
