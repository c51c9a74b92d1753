import { Link } from 'wouter';
import { rowWords, statusHints, statusWords } from '../../text/fill-row-words.ts';
import { targetAddress } from '../../ui/addresses.ts';
import type { FillItem } from './fill-item.ts';
import type { RowStatus } from './row-status.ts';

interface RowStandingProps {
  readonly item: FillItem;
  readonly status: RowStatus;
  readonly planId: string;
  readonly onSave: (id: string) => void;
}

/** The row's word, and where it leads: to save it, or to decide between two figures. */
export function RowStanding({ item: { id, period, target }, status, planId, onSave }: RowStandingProps) {
  const word = (
    <span className={`fill-status fill-status-${status}`} title={statusHints[status]}>
      {statusWords[status]}
    </span>
  );
  if (status === 'rivals')
    return (
      <Link href={targetAddress(planId, period, id)} tabIndex={-1} data-row={id} data-place="rivals">
        {word}
      </Link>
    );
  if (status !== 'typed') return word;
  return (
    <>
      {word}
      <button
        type="button"
        className="link-button fill-save-row"
        tabIndex={-1}
        data-row={id}
        data-place="save"
        aria-label={rowWords.cell(target.name, rowWords.saveRow)}
        onClick={() => onSave(id)}
      >
        {rowWords.saveShort}
      </button>
    </>
  );
}
