import { compare } from '../domain/decimal.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { type FigureOf, shareOf, ungrouped } from './official-outcome.ts';
import { plainText, type Said, said } from './official-sentence.ts';
import { isOverfulfilled } from './review-draft-outcome.ts';
import { namedAct, promisedAct } from './review-draft-verb.ts';
import { readingText } from './target-words.ts';

/** How far a count is: 新增绿道8公里 needs no more words, what is beyond its goal or on its way does. */
export type Reach = 'exact' | 'over' | 'partly';

/** What was made, with its figure: 培育 + 未来乡村5个. Without a verb the object is a sentence. */
export interface CountClause {
  readonly kind: 'count';
  readonly verb: string;
  readonly object: Said;
  /** 194%, 111.1%以上 */
  readonly share: Said;
  readonly reach: Reach;
}

/** Sums that are nothing to be made: they are completed. */
const COMPLETED = /(?:投资|认购|交易|植树|造林|签约|改造|整治)$/;
/** 为市场主体减负 is a sentence with its sum behind it. */
const SENTENCE_OF_SUM = /^(?:为|向|给|帮)/;
/** The verb of a parallel promise before it: 打造城乡风貌样板区2个、现代化美丽城镇2个. */
function sharedVerb(target: Target, before: Target | undefined): string | undefined {
  if (before?.measure !== 'cumulative' || before.unit !== target.unit) return undefined;
  return before.themeId === target.themeId && before.areaId === target.areaId
    ? (promisedAct(before) ?? namedAct(before))?.verb
    : undefined;
}

/** 培育 + 国家、省“专精特新”企业, 达 behind what only is; 谋划 is over once it is counted. */
function countedAs(target: Target, before: Target | undefined): readonly [verb: string, object: string] {
  const name = target.name.replace(/^争创/, '创成').replace(/^(?:争取|力争)(?=.)/, '');
  const named = name.startsWith('创成')
    ? { verb: '创成', object: name.slice(2) }
    : namedAct({ ...target, name });
  // 推进安置房建设的区块 are no act but what is counted.
  if (named !== undefined && !named.object.includes('的')) return [named.verb, named.object];
  if (SENTENCE_OF_SUM.test(name)) return ['', name];
  const verb = named ? undefined : (promisedAct(target)?.verb ?? sharedVerb(target, before));
  if (verb !== undefined && verb !== '实现') return [verb.replace(/^谋划(?=.)/, ''), name];
  return COMPLETED.test(name) ? ['完成', name] : ['', `${name}达`];
}

/** 100% and nothing beside it, or nothing that could be a share. */
const isWhole = (share: Said): boolean => share.length === 0 || plainText(share) === '100%';

/** 新增绿道8公里 and what that is of its goal; undefined where nothing was made. */
export function countClause(
  standing: Standing,
  before: Target | undefined,
  figureOf: FigureOf,
): CountClause | undefined {
  const { target, entry } = standing;
  if (entry?.reading.kind !== 'value' || compare(entry.reading.value, '0') <= 0) return undefined;
  const { bound = '=' } = entry.reading;
  const figure = figureOf('reading', ungrouped(readingText(entry.reading, target)));
  const [verb, object] = countedAs(target, before);
  const share = shareOf(standing, figureOf);
  // 达超50家 says it twice, and a digit does not run into another.
  const head = bound === '=' ? object : object.replace(/达$/, '');
  const spaced = /[\p{N}A-Za-z]$/u.test(head) ? `${head}共` : head;
  return {
    kind: 'count',
    verb,
    object: said`${spaced}${figure}`,
    share,
    reach: isOverfulfilled(standing) ? 'over' : isWhole(share) ? 'exact' : 'partly',
  };
}
