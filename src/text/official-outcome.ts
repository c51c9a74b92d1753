import type { Bound } from '../domain/bound.ts';
import { canonical, type Decimal } from '../domain/decimal.ts';
import { gapToSchedule } from '../domain/goal-gap.ts';
import { isMissed } from '../domain/light.ts';
import { isSmallerBetter } from '../domain/measure.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { besideGoal, besideSchedule, boundOf, boundOfShare } from './bounded-gap.ts';
import { percentNumber, points } from './format.ts';
import { ENDS, REACHES, SIDES } from './gap-words.ts';
import { type Figure, listed, type Said, said } from './official-sentence.ts';
import { stageAlone, stageReached } from './official-stage.ts';
import { goalText, readingText } from './target-words.ts';

/** Makes the figure of one target: what of it is printed, and as which text. */
export type FigureOf = (what: 'goal' | 'reading' | 'completion' | 'gap' | 'points', text: string) => Figure;

/** An official document groups no digits: 13043.5亿元. */
export const ungrouped = (text: string): string => text.replace(/(?<=\d),(?=\d{3})/g, '');

/** `88.9%`, and without the empty decimal: 194%. Never 100% for what is short of it. */
export const officialPercent = (share: Decimal): string => `${percentNumber(share).replace(/\.0$/, '')}%`;

/** The words at the end of a name that its figure says again: 投资增速 + 增长19.7% is 投资增长19.7%. */
const ECHOES: Partial<Record<Target['measure'], RegExp>> = {
  growth: /(?:增速|增幅|增长率|增长)$/,
  reduction: /(?:降幅|下降率|下降)$/,
};

/** A digit of the name must not run into the figure behind it. */
const nameBefore = (name: string): string => (/[\p{N}A-Za-z]$/u.test(name) ? `${name}：` : name);

const amountText = (size: Decimal, { unit = '' }: Target): string => `${canonical(size)}${unit}`;

/** 5家以上, 不足5家, 5个百分点: a size with what the figure's bound leaves open of it. */
function sizeSaid(figure: Figure, reach: Bound, isRate: boolean): Said {
  const [before, after] = REACHES[reach];
  return said`${before}${figure}${isRate ? '个百分点' : ''}${after}`;
}

function amountSaid(size: Decimal, reach: Bound, target: Target, figureOf: FigureOf): Said {
  const isRate = target.unit === '%';
  return sizeSaid(figureOf('gap', isRate ? canonical(size) : amountText(size, target)), reach, isRate);
}

/** 高于目标3.5个百分点, 低于目标2家, 低于3%的控制目标0.5个百分点; a rate is never divided by a rate. */
export function gapSaid(standing: Standing, figureOf: FigureOf): Said {
  const { assessment, target } = standing;
  if (assessment?.gap === undefined) return [];
  const { side, size, reach } = besideGoal(assessment.gap, boundOf(standing), target);
  const [before, after] = SIDES[side];
  const ceiling = () => figureOf('goal', ungrouped(amountText(target.goal ?? '0', target)));
  const thing = target.measure === 'ceiling' ? said`${ceiling()}的控制目标` : ['目标'];
  const fall = target.measure === 'reduction' ? '降幅' : '';
  return said`${fall}${before}${thing}${after}${size === undefined ? '' : amountSaid(size, reach, target, figureOf)}`;
}

/** 88.9%, 111.1%以上: only what is counted up to its goal has such a share. */
export function shareOf(standing: Standing, figureOf: FigureOf): Said {
  const { assessment, target } = standing;
  const completion = assessment?.completion;
  if (target.measure !== 'cumulative' || completion === undefined || isSmallerBetter(target)) return [];
  return said`${figureOf('completion', officialPercent(completion))}${ENDS[boundOf(standing)]}`;
}

/** 争创国家级农业强镇 is not striven for any more once it is counted. */
const STRIVING = /^(?:争创|争取|力争)/;
/** What reads as a sentence is nothing that 为 could follow: 新建项目全部实质性开工：95.5%. */
const SENTENCE = /(?:开工|完工|竣工|完成|投产|投用|覆盖)$/;

/** 固定资产投资增长19.7%, 空气质量优良率为94%; what is only expected says so. Without a name the figure alone. */
export function readingSaid(standing: Standing, figureOf: FigureOf, name: string): Said {
  const { entry, target } = standing;
  if (entry === undefined) return [name];
  const doubt = entry.grade === 'estimated' ? '预计' : '';
  const figure = figureOf('reading', ungrouped(readingText(entry.reading, target)));
  if (name === '') return said`${doubt}${figure}`;
  const head = name.replace(ECHOES[target.measure] ?? STRIVING, '') || name;
  const isState = target.measure === 'level' || target.measure === 'ceiling';
  if (isState && SENTENCE.test(head)) return said`${head}：${doubt}${figure}`;
  // 为 stands before a number; 超3% and 低于3% say it themselves.
  if (isState && boundOf(standing) === '=') return said`${head}${doubt}为${figure}`;
  return said`${doubt === '' ? nameBefore(head) : head}${doubt}${figure}`;
}

/** The outcome behind a name, which may be empty where it stands beside it. */
function outcomeBehind(name: string, standing: Standing, figureOf: FigureOf): Said {
  const { target, assessment } = standing;
  const cleared = target.measure === 'ceiling' && target.goal === '0' && assessment?.gap !== undefined;
  if (cleared) return clearingSaid(standing, figureOf);
  const share = shareOf(standing, figureOf);
  const held = share.length > 0 ? said`完成目标任务的${share}` : gapSaid(standing, figureOf);
  return listed([readingSaid(standing, figureOf, name), held], '，');
}

/** 信访积案动态清零 and 已清零 say the same twice. */
const CLEARING = /(?:动态)?清零$/;

/** 信访积案已清零, 信访积案尚未清零，余2件: what must be cleared is cleared or not; what is only expected says so. */
export function clearingSaid(standing: Standing, figureOf: FigureOf): Said {
  const { target, entry, assessment } = standing;
  const head = nameBefore(target.name.replace(CLEARING, '') || target.name);
  const expected = entry?.grade === 'estimated' ? '预计' : '';
  const { side, size, reach } = besideGoal(assessment?.gap ?? '0', boundOf(standing), target);
  if (side !== 'above') return [`${head}${expected || '已'}清零`];
  const left = size === undefined ? [] : said`，余${amountSaid(size, reach, target, figureOf)}`;
  return said`${head}${expected}尚未清零${left}`;
}

/**
 * What became of a target as a bulletin says it: 固定资产投资增长19.7%，低于目标0.3个百分点; 新增国家高新技术企业40家，完成目标
 * 任务的88.9%; 失业率为2.5%，低于3%的控制目标0.5个百分点. Without an end; only its name where nothing was reported.
 */
export const outcomeSaid = (standing: Standing, figureOf: FigureOf): Said =>
  standing.entry?.reading.kind === 'stage'
    ? [stageReached(standing)]
    : outcomeBehind(standing.target.name, standing, figureOf);

/** The same in a cell beside the name: 40家，完成目标任务的88.9%; 正在施工. Empty where nothing was reported. */
export const outcomeAlone = (standing: Standing, figureOf: FigureOf): Said =>
  standing.entry?.reading.kind === 'stage' ? [stageAlone(standing)] : outcomeBehind('', standing, figureOf);

/** 落后序时12.5个百分点; nothing where no share is formed, of what is told by its goal, or where nothing is missing. */
export function paceSaid(standing: Standing, figureOf: FigureOf): Said {
  const gap = gapToSchedule(standing);
  if (gap === undefined || standing.light === 'not-due') return [];
  const { side, size, reach } = besideSchedule(gap, boundOfShare(standing), isMissed(standing.light));
  if (side !== 'below') return [];
  return said`落后序时${size === undefined ? '' : sizeSaid(figureOf('points', points(size)), reach, true)}`;
}

/** 增长20%以上, 45家, “投用”节点: what was promised; nothing where the document gives no figure. */
export function goalSaid(target: Target, figureOf: FigureOf): Said {
  if (target.goal === undefined) return target.goalStage === undefined ? [] : [`到“${target.goalStage}”节点`];
  const text = ungrouped(goalText(target));
  return /\d/.test(text) ? [figureOf('goal', text)] : [text];
}
