import { compare, isNegative } from '../domain/decimal.ts';
import { isSmallerBetter } from '../domain/measure.ts';
import type { Standing } from '../domain/standing.ts';
import { type FigureOf, gapSaid, readingSaid, ungrouped } from './official-outcome.ts';
import { type Said, said } from './official-sentence.ts';
import { saysAction } from './official-subject.ts';
import { keptWithin } from './review-draft-outcome.ts';
import { readingText } from './target-words.ts';

/** How a rate stands, and how far from its goal. */
export interface RateClause {
  readonly kind: 'rate';
  readonly said: Said;
  /** nothing of what is exactly as promised */
  readonly gap: Said;
  /** rates of one promise are told as one: 引育项目开工率达100%，投资完成率达100% */
  readonly quote: string;
}

/** 全部实质性开工 says all of it. */
const ALL = /(?:开工|完工|竣工|完成|投产|投用|覆盖)$/;

/** 空气质量指数优良率达94%; a name that says all holds only of all. */
function levelSaid({ target, entry }: Standing, figureOf: FigureOf): Said | undefined {
  if (entry?.reading.kind !== 'value') return undefined;
  const { value, bound = '=' } = entry.reading;
  const figure = figureOf('reading', ungrouped(readingText(entry.reading, target)));
  if (ALL.test(target.name))
    return target.unit === '%' && compare(value, '100') === 0 ? said`${target.name}（${figure}）` : undefined;
  if (saysAction(target.name)) return undefined;
  if (isSmallerBetter(target) || isNegative(value)) return said`${target.name}为${figure}`;
  return said`${target.name}${bound === '=' ? '达' : ''}${figure}`;
}

const gapBeside = (standing: Standing, figureOf: FigureOf): Said =>
  compare(standing.assessment?.gap ?? '0', '0') === 0 ? [] : gapSaid(standing, figureOf);

/** 固定资产投资增长22%，高于目标2个百分点; undefined where its name makes no sentence with a figure. */
export function rateClause(standing: Standing, figureOf: FigureOf): RateClause | undefined {
  const { measure, name, quote } = standing.target;
  if (measure === 'ceiling') return { kind: 'rate', said: keptWithin(standing, figureOf), gap: [], quote };
  const said = measure === 'level' ? levelSaid(standing, figureOf) : readingSaid(standing, figureOf, name);
  return said && { kind: 'rate', said, gap: gapBeside(standing, figureOf), quote };
}
