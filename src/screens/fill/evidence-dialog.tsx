import { useRef } from 'react';
import { EvidenceDesk } from '../../parts/evidence-desk.tsx';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { rowWords as words } from '../../text/fill-row-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import type { FillItem } from './fill-item.ts';

interface EvidenceDialogProps extends InWorkspace {
  readonly planId: string;
  readonly item: FillItem;
  readonly onClose: () => void;
}

/** 佐证 of one row, over the grid; closing it gives the focus back to the row. */
export function EvidenceDialog({ workspace, rim, planId, item, onClose }: EvidenceDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const place = { planId, targetId: item.id, period: item.period };
  return (
    <DialogFrame dialogRef={ref} title={words.evidenceTitle(item.target.name)} onClose={onClose}>
      <div className="dialog-body">
        <EvidenceDesk workspace={workspace} rim={rim} place={place} state={item.state} />
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={() => ref.current?.close()}>
          {shellWords.close}
        </button>
      </div>
    </DialogFrame>
  );
}
