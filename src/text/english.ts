import { auditWords } from './audit-words.ts';
import { basisWords } from './basis-words.ts';
import { displayWords } from './display-words.ts';
import { auditEnglish } from './en/audit-words.ts';
import { basisEnglish } from './en/basis-words.ts';
import { displayEnglish } from './en/display-words.ts';
import { entryEnglish, entryPhrasesEnglish } from './en/entry-words.ts';
import { evidenceEnglish, evidenceFaultsEnglish, evidencePhrasesEnglish } from './en/evidence-words.ts';
import { methodEnglish } from './en/explain-forecast.ts';
import { goalEnglish } from './en/explain-goal.ts';
import { pointEnglish } from './en/explain-parts.ts';
import { rangeEnglish } from './en/forecast-figures.ts';
import { forecastEnglish, verdictEnglish } from './en/forecast-words.ts';
import { dateEnglish } from './en/format.ts';
import { identityEnglish } from './en/identity-words.ts';
import { lagEnglish } from './en/lag-words.ts';
import { lightEnglish, wholeEnglish } from './en/lights.ts';
import { dutyEnglish, postEnglish } from './en/post-words.ts';
import { printEnglish } from './en/print-words.ts';
import { ruleEnglish } from './en/rule-words.ts';
import { markEnglish } from './en/standing-marks.ts';
import { gradeEnglish, kindEnglish, measureEnglish } from './en/target-kinds.ts';
import { figureEnglish } from './en/target-words.ts';
import { trendEnglish } from './en/trend-words.ts';
import { wallEnglish } from './en/wall-words.ts';
import { entryPhrases, entryWords } from './entry-words.ts';
import { evidenceFaults, evidencePhrases, evidenceWords } from './evidence-words.ts';
import { methodWords } from './explain-forecast.ts';
import { goalWords } from './explain-goal.ts';
import { pointWords } from './explain-parts.ts';
import { rangeWords } from './forecast-figures.ts';
import { forecastWords, verdictWords } from './forecast-words.ts';
import { dateWords } from './format.ts';
import { identityWords } from './identity-words.ts';
import { lagWords } from './lag-words.ts';
import { lightWords, wholeWords } from './lights.ts';
import { dutyWords, postWords } from './post-words.ts';
import { printWords } from './print-words.ts';
import { ruleWords } from './rule-words.ts';
import { markWords } from './standing-marks.ts';
import { gradeWords, kindWords, measureWords } from './target-kinds.ts';
import { figureWords } from './target-words.ts';
import { trendWords } from './trend-words.ts';
import { wallWords } from './wall-words.ts';

/** The second catalogue: every part of the first with its English. Loaded only where English is spoken. */
export const english: readonly (readonly [part: object, words: object])[] = [
  [auditWords, auditEnglish],
  [basisWords, basisEnglish],
  [displayWords, displayEnglish],
  [entryPhrases, entryPhrasesEnglish],
  [entryWords, entryEnglish],
  [evidencePhrases, evidencePhrasesEnglish],
  [evidenceFaults, evidenceFaultsEnglish],
  [evidenceWords, evidenceEnglish],
  [methodWords, methodEnglish],
  [goalWords, goalEnglish],
  [pointWords, pointEnglish],
  [rangeWords, rangeEnglish],
  [verdictWords, verdictEnglish],
  [forecastWords, forecastEnglish],
  [dateWords, dateEnglish],
  [identityWords, identityEnglish],
  [lagWords, lagEnglish],
  [lightWords, lightEnglish],
  [wholeWords, wholeEnglish],
  [dutyWords, dutyEnglish],
  [postWords, postEnglish],
  [printWords, printEnglish],
  [ruleWords, ruleEnglish],
  [markWords, markEnglish],
  [measureWords, measureEnglish],
  [gradeWords, gradeEnglish],
  [kindWords, kindEnglish],
  [figureWords, figureEnglish],
  [trendWords, trendEnglish],
  [wallWords, wallEnglish],
];
