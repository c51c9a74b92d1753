import type { Target } from '../domain/plan.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { entryText } from './entry-words.ts';

/** 更正：原填3场（部门自报）；理由：补报一场. */
export const correctionText = (
  replaced: readonly EntryInForce[],
  reason: string | undefined,
  target: Target,
) =>
  [
    replaced.length === 0
      ? '更正'
      : `更正：原填${replaced.map((entry) => entryText(entry, target)).join('、')}`,
    ...(reason === undefined ? [] : [`理由：${reason}`]),
  ].join('；');
