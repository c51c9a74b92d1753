import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';

/** Words of what was typed in 填报 and not saved. */
export const unsavedWords = catalogue({
  notCounted: (count: number) => `有${count}处填写尚未保存，不计入看板和快照。`,
  ofMonth: (period: Period, count: number) => `去看${periodText(period)}的${count}处`,
});
