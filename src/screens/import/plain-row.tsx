import { importWords as words } from '../../text/import-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { PlaceCell } from './row-parts.tsx';
import type { RowProps } from './row-props.ts';

/** A row without a figure, or one that is no target's. */
export function PlainRow({ decided: { row }, targets, severalSheets }: RowProps) {
  const { outcome, texts } = row;
  const written = texts.name ?? texts.targetId ?? texts.order ?? Object.values(texts)[0];
  const target = outcome.kind === 'blank' ? targets.get(outcome.targetId ?? '')?.name : undefined;
  return (
    <tr>
      <PlaceCell row={row} severalSheets={severalSheets} />
      <td>{target ?? written ?? shellWords.none}</td>
      <td>{outcome.kind === 'skipped' ? words.skips[outcome.reason] : words.classes.blank}</td>
    </tr>
  );
}
