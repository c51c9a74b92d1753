import { checkCoverage } from './check-coverage.mjs';
import { checkLinks } from './check-links.mjs';
import { checkNear } from './check-near.mjs';
import { checkOutcome } from './check-outcome.mjs';
import { checkOutcomeQuotes, checkPlanQuotes } from './check-quotes.mjs';
import { checkReferences } from './check-references.mjs';
import { checkSchemas } from './check-schemas.mjs';
import { checkTarget } from './check-target.mjs';
import { readDataFiles } from './data-files.mjs';
import { dataSet } from './data-set.mjs';
import { readPlan } from './plan-reading.mjs';
import { readSourceTexts } from './source-files.mjs';
import { summaryLines } from './summary.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./data-set.mjs').DataSet} DataSet */
/** @typedef {import('./plan-reading.mjs').PlanReading} PlanReading */

/**
 * Everything that can be held against the data. A file that breaks its schema is not looked into
 * any further, so its other faults show once its shape is right.
 * @param {string} dataFolder
 * @param {string} [sourcesFolder] without it, whatever needs the sources stays unchecked
 * @returns {{ faults: Fault[], summary: string[] }}
 */
export function checkData(dataFolder, sourcesFolder) {
  const { files, faults } = readDataFiles(dataFolder);
  const shapeFaults = [...checkSchemas(files, dataFolder)];
  const misshapen = new Set(shapeFaults.map(({ file }) => file));
  const sound = files.filter(({ file }) => !misshapen.has(file));
  const data = dataSet(sound);
  /** @param {string} kind */
  const fileOf = (kind) => sound.find((file) => file.kind === kind)?.file ?? `${kind}.json`;
  const { textById, faults: sourceFaults } =
    sourcesFolder && data.sources
      ? readSourceTexts(data.sources, fileOf('sources'), sourcesFolder)
      : { textById: new Map(), faults: [] };
  const readingByFile = readPlans(data, textById);
  return {
    faults: [
      ...faults,
      ...shapeFaults,
      ...sourceFaults,
      ...checkReferences(data),
      ...checkFields(data),
      ...checkSourceTexts(data, textById, readingByFile),
      // What refers to a misshapen file would be called dangling for the wrong reason.
      ...(misshapen.size === 0 ? checkLinks(fileOf('links'), data) : []),
      ...(misshapen.size === 0 ? checkNear(fileOf('indicators'), data) : []),
    ],
    summary: summaryLines(data, readingByFile),
  };
}

/**
 * @param {DataSet} data
 * @param {Map<string, string>} textById
 * @returns {Map<string, PlanReading>} by the file of the plan
 */
function readPlans({ plans }, textById) {
  /** @type {Map<string, PlanReading>} */
  const readingByFile = new Map();
  for (const { file, plan } of plans) {
    const text = textById.get(plan.sourceId);
    if (text !== undefined) readingByFile.set(file, readPlan(plan, text));
  }
  return readingByFile;
}

/**
 * @param {DataSet} data
 * @returns {Generator<Fault>}
 */
function* checkFields({ plans, outcomes, ladders }) {
  for (const { file, plan } of plans) {
    for (const target of plan.targets) yield* checkTarget(file, plan, target, ladders);
  }
  for (const { file, outcomes: list } of outcomes) {
    for (const outcome of list.outcomes) yield* checkOutcome(file, outcome);
  }
}

/**
 * @param {DataSet} data
 * @param {Map<string, string>} textById
 * @param {Map<string, PlanReading>} readingByFile
 * @returns {Generator<Fault>}
 */
function* checkSourceTexts({ plans, outcomes }, textById, readingByFile) {
  for (const { file, plan } of plans) {
    const reading = readingByFile.get(file);
    if (!reading) continue;
    yield* checkPlanQuotes(file, plan, reading);
    yield* checkCoverage(file, reading);
  }
  for (const { file, outcomes: list } of outcomes) {
    const text = textById.get(list.sourceId);
    if (text !== undefined) yield* checkOutcomeQuotes(file, list, text);
  }
}
