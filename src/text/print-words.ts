import type { Basis } from '../domain/basis.ts';
import type { Period } from '../domain/period.ts';
import { basisWords } from './basis-words.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';

export const printWords = catalogue({
  head: (plan: string, asOf: string, basis: string) => `${plan} · 数据截至${asOf} · 统计口径：${basis}`,
  demo: '演示数据 · 不是实际进度',
});

/** What stands over every sheet that leaves the printer. */
export const printHeadText = (plan: string, asOf: Period, basis: Basis): string =>
  printWords.head(plan, periodText(asOf), basisWords.names[basis]);
