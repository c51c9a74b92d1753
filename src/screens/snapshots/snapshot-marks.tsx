import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';

interface SnapshotMarksProps {
  readonly demonstration: boolean;
  /** what it is besides, where it is not a page of this device */
  readonly mark?: string;
}

/** 只读, or whence it is where it is only looked at, and 演示数据 where the figures are made up. */
export function SnapshotMarks({ demonstration, mark = words.readOnly }: SnapshotMarksProps) {
  return (
    <>
      <span className="snapshot-mark">{mark}</span>
      {demonstration && <strong className="snapshot-mark snapshot-mark-demo">{shellWords.demoMark}</strong>}
    </>
  );
}
