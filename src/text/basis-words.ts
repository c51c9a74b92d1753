import type { Basis } from '../domain/basis.ts';
import { catalogue } from './catalogue.ts';

/** 统计口径: which figures count, said wherever figures are counted. */
export const basisWords = catalogue({
  picker: '统计口径',
  names: { reported: '已报送', accepted: '仅审核通过' } satisfies Record<Basis, string>,
  notes: {
    reported: '已报送：凡已报送的数都计入，不论是否审核。',
    accepted:
      '仅审核通过：只计审核通过和公开发布的数；待审核、已退回的不计，沿用此前最近一次通过的数，没有的按未填报计。',
  } satisfies Record<Basis, string>,
  switchTo: (basis: Basis) => `改看“${basisWords.names[basis]}”`,
});
