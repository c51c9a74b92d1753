import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { unsignedText, snapshotTakeWords as words } from '../text/snapshot-take-words.ts';
import { snapshotAddress } from '../ui/addresses.ts';
import type { TakenSnapshot } from './use-quick-freeze.ts';

interface TakenProps {
  readonly taken: TakenSnapshot | undefined;
  readonly isPending: boolean;
}

/** Says that a snapshot was taken, and why it is unsigned if it is, and leads to it; where the button that took it is gone, the focus comes here. */
export function TakenStatus({ taken, isPending }: TakenProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const id = taken?.id;
  useEffect(() => {
    if (id !== undefined && document.activeElement === document.body) line.current?.focus();
  }, [id]);
  return (
    <p className="taken-status" role="status" ref={line} tabIndex={-1}>
      {isPending && words.taking}
      {!isPending && taken && (
        <>
          {words.takenAs(taken.name)} {taken.unsigned && `${unsignedText(taken.unsigned)} `}
          <Link href={snapshotAddress(taken.id)}>{words.open}</Link>
        </>
      )}
    </p>
  );
}
