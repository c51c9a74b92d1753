import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';

/** 只读, and 演示数据 where the figures are made up. */
export function SnapshotMarks({ demonstration }: { readonly demonstration: boolean }) {
  return (
    <>
      <span className="snapshot-mark">{words.readOnly}</span>
      {demonstration && <strong className="snapshot-mark snapshot-mark-demo">{shellWords.demoMark}</strong>}
    </>
  );
}
