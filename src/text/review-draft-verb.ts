import type { Target } from '../domain/plan.ts';
import { saysOutcome, VERBS } from './official-subject.ts';

/** What is done, and what it is done to; a verb-less act is a sentence as it stands. */
export interface Act {
  readonly verb: string;
  readonly object: string;
}

/** Two verbs that are one act; they stand before the single ones, which would leave half of it behind. */
const PAIRS =
  '开工建设|启动改造|启动建设|改造提升|提升改造|综合整治|建成投用|新增发行|迭代升级|探索实施|谋划实施|谋划举办|谋划储备|优化打造|坚持和发展|培育壮大|巩固提升|组织实施|促进|鼓励|列入|筹集';
/** How eagerly it was to be done is no outcome. */
const EAGERLY =
  '(?:加快|提速|尽快|积极|大力|全力|深入|持续|扎实|重点|着力|统筹|充分|全面|稳步|坚决|切实|力争|确保|推动(?=实现))*';
const ACT = new RegExp(`^((?:全面|全域|精准)?(?:${PAIRS}|${VERBS}))(.+)$`, 'u');
const PROMISED = new RegExp(`^${EAGERLY}(${PAIRS}|${VERBS})(.+)$`, 'u');

const actIn = (text: string, pattern: RegExp): Act | undefined => {
  const [, verb, object] = pattern.exec(text) ?? [];
  return verb === undefined || object === undefined ? undefined : { verb, object };
};

/** The words of the document that are the promise itself: they end the quote. */
const lastClause = (quote: string): string => quote.split(/[，；。：]/).at(-1) ?? quote;

/** The act that the document promises, without its 加快 and 积极. */
export const promisedAct = ({ quote }: Target): Act | undefined => actIn(lastClause(quote), PROMISED);

/** The act that a name begins with: 推进“凤凰行动”, 全面落地“一村一警”. */
export const namedAct = ({ name }: Target): Act | undefined => actIn(name, ACT);

/** What a plan hopes for is no outcome: 实现新突破, nor is the figure of its goal. */
const HOPED = /[\d、]|实现|突破|取得|达到|领先|全省|全国/;

/** 支持脉链等数字化平台企业发展壮大: the document says more of the act than its name does. */
const isFuller = ({ name }: Target, { verb, object }: Act): boolean =>
  `${verb}${object}`.startsWith(name) && !HOPED.test(`${verb}${object}`.slice(name.length));

/** 探索实施工业科技特派员机制: the name with its verb, from its own words or those of the document; undefined without any. */
export function actOf(target: Target): Act | undefined {
  const { name } = target;
  const promised = promisedAct(target);
  // “智汇丽州”系列政策迭代 says 迭代升级“智汇丽州”系列政策 the other way round.
  if (promised !== undefined && promised.object !== name && name.startsWith(promised.object)) return promised;
  // 引育项目 is no verb where the document has another before it.
  if (promised?.object === name || (promised && isFuller(target, promised))) return promised;
  const named = namedAct(target);
  if (named !== undefined) return named;
  if (saysOutcome(name)) return { verb: '', object: name };
  return promised && { verb: promised.verb, object: name };
}
