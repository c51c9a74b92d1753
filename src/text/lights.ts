import type { Light } from '../domain/light.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { catalogue } from './catalogue.ts';

export const lightWords = catalogue({
  done: '已完成',
  attained: '达标',
  provisional: '暂达标',
  'on-track': '正常',
  behind: '滞后',
  severe: '严重滞后',
  'not-due': '未到期',
  unreported: '未填报',
  'not-applicable': '不适用',
} satisfies Record<Light, string>);

export const wholeWords = catalogue({ fewReported: '填报不足' });

/** The light of an area in a word; an area with a few figures only is not called silent. */
export const wholeLightWord = ({ light, total, unreported }: RollUp): string =>
  light === 'unreported' && unreported < total ? wholeWords.fewReported : lightWords[light];
