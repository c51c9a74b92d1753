import type { Target } from '../domain/plan.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { entryText } from './entry-words.ts';

export const correctionWords = catalogue({
  plain: '更正',
  of: (figures: readonly string[]) => `更正：原填${figures.join('、')}`,
  because: (correction: string, reason: string) => `${correction}；理由：${reason}`,
});

/** 更正：原填3场（部门自报）；理由：补报一场. */
export function correctionText(
  replaced: readonly EntryInForce[],
  reason: string | undefined,
  target: Target,
): string {
  const figures = replaced.map((entry) => entryText(entry, target));
  const said = figures.length === 0 ? correctionWords.plain : correctionWords.of(figures);
  return reason === undefined ? said : correctionWords.because(said, reason);
}
