import { areaCountWords } from './area-count-words.ts';
import { areaForecastWords } from './area-forecast-words.ts';
import { areaWords } from './area-words.ts';
import { assignColumnWords, assignNameWords, assignWords } from './assign-words.ts';
import { auditActs } from './audit-act-words.ts';
import { auditWords } from './audit-words.ts';
import { basisWords } from './basis-words.ts';
import { boardPhrases, boardWords } from './board-words.ts';
import { bulletinPageWords } from './bulletin-page-words.ts';
import { bulletinFrames, bulletinWords } from './bulletin-words.ts';
import { compareWords } from './compare-words.ts';
import { correctionWords } from './correction-words.ts';
import { displayWords } from './display-words.ts';
import { areaCountEnglish } from './en/area-count-words.ts';
import { areaForecastEnglish } from './en/area-forecast-words.ts';
import { areaEnglish } from './en/area-words.ts';
import { assignColumnEnglish, assignEnglish, assignNameEnglish } from './en/assign-words.ts';
import { auditActsEnglish } from './en/audit-act-words.ts';
import { auditEnglish } from './en/audit-words.ts';
import { basisEnglish } from './en/basis-words.ts';
import { boardEnglish, boardPhrasesEnglish } from './en/board-words.ts';
import { bulletinPageEnglish } from './en/bulletin-page-words.ts';
import { bulletinEnglish, bulletinFramesEnglish } from './en/bulletin-words.ts';
import { compareEnglish } from './en/compare-words.ts';
import { correctionEnglish } from './en/correction-words.ts';
import { displayEnglish } from './en/display-words.ts';
import { entryEnglish, entryPhrasesEnglish } from './en/entry-words.ts';
import { evidenceEnglish, evidenceFaultsEnglish, evidencePhrasesEnglish } from './en/evidence-words.ts';
import { explainEnglish } from './en/explain.ts';
import { methodEnglish } from './en/explain-forecast.ts';
import { goalEnglish } from './en/explain-goal.ts';
import { lightReasonsEnglish } from './en/explain-light.ts';
import { pointEnglish } from './en/explain-parts.ts';
import { faultEnglish } from './en/fault-words.ts';
import { fileRefusalsEnglish } from './en/file-refusal-words.ts';
import {
  cellRefusalEnglish,
  columnEnglish,
  rowEnglish,
  statusEnglish,
  statusHintsEnglish,
} from './en/fill-row-words.ts';
import { figureLabelsEnglish, fillEnglish, outlookEnglish } from './en/fill-words.ts';
import { rangeEnglish } from './en/forecast-figures.ts';
import { forecastEnglish, verdictEnglish } from './en/forecast-words.ts';
import { dateEnglish } from './en/format.ts';
import { gapEnglish } from './en/gap-words.ts';
import { gaugeChangeEnglish } from './en/gauge-change-words.ts';
import { heatEnglish } from './en/heat-cells.ts';
import { identityEnglish } from './en/identity-words.ts';
import { importSheetEnglish, roleEnglish } from './en/import-sheet-words.ts';
import { importEnglish, placeEnglish } from './en/import-words.ts';
import { lagEnglish } from './en/lag-words.ts';
import { ledgerFileRefusalsEnglish, ledgerFilesEnglish } from './en/ledger-file-words.ts';
import { ledgerRowEnglish } from './en/ledger-row-words.ts';
import { lightHistoryEnglish } from './en/light-history-words.ts';
import { lightEnglish, wholeEnglish } from './en/lights.ts';
import { filterEnglish, listEnglish } from './en/list-words.ts';
import { lockEnglish, lockPhrasesEnglish } from './en/lock-words.ts';
import { outlookCountEnglish } from './en/outlook-words.ts';
import { paceEnglish } from './en/pace-words.ts';
import { assignStateEnglish, pasteEnglish, pasteRefusalsEnglish } from './en/paste-words.ts';
import { dutyEnglish, postEnglish } from './en/post-words.ts';
import { printEnglish } from './en/print-words.ts';
import { questionNamesEnglish } from './en/question-names.ts';
import { questionEnglish } from './en/question-words.ts';
import { rankingEnglish } from './en/ranking-words.ts';
import { refusalEnglish } from './en/refusal-words.ts';
import { reviewEnglish, reviewPhrasesEnglish } from './en/review-words.ts';
import { revisionEnglish } from './en/revision-words.ts';
import { ruleEnglish } from './en/rule-words.ts';
import { rulesScreenEnglish } from './en/rules-screen-words.ts';
import { searchEnglish } from './en/search-words.ts';
import { shellEnglish } from './en/shell-words.ts';
import { markEnglish } from './en/standing-marks.ts';
import { gradeEnglish, kindEnglish, measureEnglish } from './en/target-kinds.ts';
import { targetEnglish } from './en/target-screen-words.ts';
import { figureEnglish } from './en/target-words.ts';
import { todoEnglish, todoPhrasesEnglish } from './en/todo-words.ts';
import { trendEnglish } from './en/trend-words.ts';
import { nameEnglish, unitEnglish } from './en/unit-words.ts';
import { unsavedEnglish } from './en/unsaved-words.ts';
import { wallEnglish } from './en/wall-words.ts';
import { yearsEnglish } from './en/years-words.ts';
import { englishOfKeeping } from './english-of-keeping.ts';
import { entryPhrases, entryWords } from './entry-words.ts';
import { evidenceFaults, evidencePhrases, evidenceWords } from './evidence-words.ts';
import { explainWords } from './explain.ts';
import { methodWords } from './explain-forecast.ts';
import { goalWords } from './explain-goal.ts';
import { lightReasons } from './explain-light.ts';
import { pointWords } from './explain-parts.ts';
import { faultWords } from './fault-words.ts';
import { fileRefusals } from './file-refusal-words.ts';
import { cellRefusalWords, columnWords, rowWords, statusHints, statusWords } from './fill-row-words.ts';
import { figureLabels, fillWords, outlookWords } from './fill-words.ts';
import { rangeWords } from './forecast-figures.ts';
import { forecastWords, verdictWords } from './forecast-words.ts';
import { dateWords } from './format.ts';
import { gapWords } from './gap-words.ts';
import { gaugeChangeWords } from './gauge-change-words.ts';
import { heatWords } from './heat-cells.ts';
import { identityWords } from './identity-words.ts';
import { importSheetWords, roleWords } from './import-sheet-words.ts';
import { importWords, placeWords } from './import-words.ts';
import { lagWords } from './lag-words.ts';
import { ledgerFileRefusals, ledgerFilesWords } from './ledger-file-words.ts';
import { ledgerRowWords } from './ledger-row-words.ts';
import { lightHistoryWords } from './light-history-words.ts';
import { lightWords, wholeWords } from './lights.ts';
import { filterWords, listWords } from './list-words.ts';
import { lockPhrases, lockWords } from './lock-words.ts';
import { outlookCountWords } from './outlook-words.ts';
import { paceWords } from './pace-words.ts';
import { assignStateWords, pasteRefusals, pasteWords } from './paste-words.ts';
import { dutyWords, postWords } from './post-words.ts';
import { printWords } from './print-words.ts';
import { questionNames } from './question-names.ts';
import { questionWords } from './question-words.ts';
import { rankingWords } from './ranking-words.ts';
import { refusalWords } from './refusal-words.ts';
import { reviewPhrases, reviewWords } from './review-words.ts';
import { revisionWords } from './revision-words.ts';
import { ruleWords } from './rule-words.ts';
import { rulesScreenWords } from './rules-screen-words.ts';
import { searchWords } from './search-words.ts';
import { shellWords } from './shell-words.ts';
import { markWords } from './standing-marks.ts';
import { gradeWords, kindWords, measureWords } from './target-kinds.ts';
import { targetWords } from './target-screen-words.ts';
import { figureWords } from './target-words.ts';
import { todoPhrases, todoWords } from './todo-words.ts';
import { trendWords } from './trend-words.ts';
import { nameWords, unitWords } from './unit-words.ts';
import { unsavedWords } from './unsaved-words.ts';
import { wallWords } from './wall-words.ts';
import { yearsWords } from './years-words.ts';

/** The second catalogue: every part of the first with its English. Loaded only where English is spoken. */
export const english: readonly (readonly [part: object, words: object])[] = [
  ...englishOfKeeping,
  [areaCountWords, areaCountEnglish],
  [areaForecastWords, areaForecastEnglish],
  [areaWords, areaEnglish],
  [assignColumnWords, assignColumnEnglish],
  [assignNameWords, assignNameEnglish],
  [assignWords, assignEnglish],
  [auditActs, auditActsEnglish],
  [auditWords, auditEnglish],
  [basisWords, basisEnglish],
  [boardWords, boardEnglish],
  [boardPhrases, boardPhrasesEnglish],
  [bulletinPageWords, bulletinPageEnglish],
  [bulletinFrames, bulletinFramesEnglish],
  [bulletinWords, bulletinEnglish],
  [compareWords, compareEnglish],
  [correctionWords, correctionEnglish],
  [displayWords, displayEnglish],
  [entryPhrases, entryPhrasesEnglish],
  [entryWords, entryEnglish],
  [evidencePhrases, evidencePhrasesEnglish],
  [evidenceFaults, evidenceFaultsEnglish],
  [evidenceWords, evidenceEnglish],
  [methodWords, methodEnglish],
  [goalWords, goalEnglish],
  [lightReasons, lightReasonsEnglish],
  [pointWords, pointEnglish],
  [explainWords, explainEnglish],
  [faultWords, faultEnglish],
  [fileRefusals, fileRefusalsEnglish],
  [columnWords, columnEnglish],
  [statusWords, statusEnglish],
  [statusHints, statusHintsEnglish],
  [rowWords, rowEnglish],
  [cellRefusalWords, cellRefusalEnglish],
  [outlookWords, outlookEnglish],
  [figureLabels, figureLabelsEnglish],
  [fillWords, fillEnglish],
  [rangeWords, rangeEnglish],
  [verdictWords, verdictEnglish],
  [forecastWords, forecastEnglish],
  [dateWords, dateEnglish],
  [gapWords, gapEnglish],
  [gaugeChangeWords, gaugeChangeEnglish],
  [heatWords, heatEnglish],
  [identityWords, identityEnglish],
  [importSheetWords, importSheetEnglish],
  [roleWords, roleEnglish],
  [placeWords, placeEnglish],
  [importWords, importEnglish],
  [lagWords, lagEnglish],
  [ledgerFileRefusals, ledgerFileRefusalsEnglish],
  [ledgerFilesWords, ledgerFilesEnglish],
  [ledgerRowWords, ledgerRowEnglish],
  [lightHistoryWords, lightHistoryEnglish],
  [lightWords, lightEnglish],
  [wholeWords, wholeEnglish],
  [filterWords, filterEnglish],
  [listWords, listEnglish],
  [lockPhrases, lockPhrasesEnglish],
  [lockWords, lockEnglish],
  [outlookCountWords, outlookCountEnglish],
  [paceWords, paceEnglish],
  [pasteRefusals, pasteRefusalsEnglish],
  [assignStateWords, assignStateEnglish],
  [pasteWords, pasteEnglish],
  [dutyWords, dutyEnglish],
  [postWords, postEnglish],
  [printWords, printEnglish],
  [questionNames, questionNamesEnglish],
  [questionWords, questionEnglish],
  [rankingWords, rankingEnglish],
  [refusalWords, refusalEnglish],
  [reviewPhrases, reviewPhrasesEnglish],
  [reviewWords, reviewEnglish],
  [revisionWords, revisionEnglish],
  [ruleWords, ruleEnglish],
  [rulesScreenWords, rulesScreenEnglish],
  [searchWords, searchEnglish],
  [markWords, markEnglish],
  [measureWords, measureEnglish],
  [gradeWords, gradeEnglish],
  [kindWords, kindEnglish],
  [targetWords, targetEnglish],
  [figureWords, figureEnglish],
  [todoPhrases, todoPhrasesEnglish],
  [todoWords, todoEnglish],
  [trendWords, trendEnglish],
  [nameWords, nameEnglish],
  [unitWords, unitEnglish],
  [unsavedWords, unsavedEnglish],
  [wallWords, wallEnglish],
  [yearsWords, yearsEnglish],
  [shellWords, shellEnglish],
];
