import { stageRank } from '../../domain/measure.ts';
import { fillWords } from '../../text/fill-words.ts';
import type { FillItem } from './fill-item.ts';
import { type RowTexts, withCell } from './row-texts.ts';

export type UnchangedRefusal = 'nothing-before' | 'only-a-bound' | 'stage-gone';

/** The row with the last figure once more. An estimate stays one: repeating it does not make it a report. */
export function unchangedTexts(
  { last, target }: FillItem,
  texts: RowTexts,
): { readonly ok: true; readonly texts: RowTexts } | { readonly ok: false; readonly code: UnchangedRefusal } {
  if (last === undefined) return { ok: false, code: 'nothing-before' };
  const { reading, grade, note = '' } = last;
  const graded = grade === 'estimated' ? withCell(texts, 'grade', grade) : texts;
  const withFigure = (figure: string) => ({ ok: true, texts: withCell(graded, 'figure', figure) }) as const;
  switch (reading.kind) {
    case 'not-applicable': {
      const again = withFigure(fillWords.notApplicable);
      return texts.note.trim() === '' ? { ...again, texts: { ...again.texts, note } } : again;
    }
    case 'stage': {
      const isKnown = stageRank(reading.stage, target) !== undefined;
      return isKnown ? withFigure(reading.stage) : { ok: false, code: 'stage-gone' };
    }
    case 'value':
      if (reading.bound !== undefined && reading.bound !== '=') return { ok: false, code: 'only-a-bound' };
      return withFigure(reading.value);
  }
}

/** Half or full width, however the input method writes it. */
export const isUnchangedSign = (text: string): boolean => /[=＝]/.test(text);
