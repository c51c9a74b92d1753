import type { Drill } from '../../actions/drill-backup.ts';
import { drillWords as words } from '../../text/drill-backup-words.ts';

/** What a drill found: that all is the same, or what differs; and what was not compared. */
export function DrillResult({ drill, isOfNow }: { readonly drill: Drill; readonly isOfNow: boolean }) {
  const { isIdentical, differences, changes, states, boards, files, newer, earlier, isWhole } = drill;
  const { own, ownOther } = drill;
  const identical = isOfNow ? words.identicalNow : words.identical;
  return (
    <div className={isIdentical ? 'verify-result verify-passed' : 'verify-result'}>
      <p>
        <strong>{isIdentical ? identical : words.differs}</strong>
      </p>
      <p>{words.drilled(changes, states, boards, files)}</p>
      {isIdentical && own + ownOther > 0 && <p>{words.own(own, ownOther)}</p>}
      {newer > 0 && <p>{isWhole ? words.newer(newer) : words.notChosen(newer)}</p>}
      {earlier > 0 && <p>{words.earlier(earlier)}</p>}
      {!isIdentical && (
        <>
          <ul>
            {differences.map(({ what, id }) => (
              <li key={`${what} ${id}`}>{words.differences[what](id)}</li>
            ))}
          </ul>
          <p>{words.differsAdvice}</p>
        </>
      )}
    </div>
  );
}
