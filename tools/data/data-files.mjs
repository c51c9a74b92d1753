import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {'sources' | 'indicators' | 'ladders' | 'links' | 'plan' | 'outcomes'} Kind */
/** @typedef {{ file: string, path: string, kind: Kind, value: any }} DataFile `file` is for people */

/** @type {[string, Kind][]} */
const SINGLE_FILES = [
  ['sources.json', 'sources'],
  ['indicators.json', 'indicators'],
  ['ladders.json', 'ladders'],
  ['links.json', 'links'],
];
/** @type {[string, Kind][]} */
const FOLDERS = [
  ['plans', 'plan'],
  ['outcomes', 'outcomes'],
];

/**
 * Every data file below the folder; what is missing, unreadable or stands there uninvited is a fault.
 * @param {string} folder
 * @returns {{ files: DataFile[], faults: Fault[] }}
 */
export function readDataFiles(folder) {
  /** @type {DataFile[]} */
  const files = [];
  /** @type {Fault[]} */
  const faults = [];
  for (const [path, kind] of expectedFiles(folder, faults)) {
    const file = relative(dirname(folder), path);
    try {
      files.push({ file, path, kind, value: JSON.parse(readFileSync(path, 'utf8')) });
    } catch (error) {
      faults.push(unreadable(file, path, error));
    }
  }
  return { files, faults };
}

/**
 * @param {string} folder
 * @param {Fault[]} faults
 * @returns {[string, Kind][]}
 */
function expectedFiles(folder, faults) {
  const known = new Set(SINGLE_FILES.map(([name]) => name));
  for (const name of jsonFiles(folder).filter((name) => !known.has(name))) {
    faults.push({
      file: join(basename(folder), name),
      problem: '没有为这个文件公布数据格式',
      remedy: '删除它，或放进 plans、outcomes 文件夹',
    });
  }
  /** @type {[string, Kind][]} */
  const paths = SINGLE_FILES.map(([name, kind]) => [join(folder, name), kind]);
  for (const [name, kind] of FOLDERS) {
    const names = jsonFiles(join(folder, name));
    if (names.length === 0) {
      const file = join(basename(folder), name);
      faults.push({ file, problem: '文件夹里没有数据', remedy: '至少放入一个 .json 文件' });
    }
    for (const file of names) paths.push([join(folder, name, file), kind]);
  }
  return paths;
}

/** @param {string} folder */
function jsonFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/**
 * @param {string} file
 * @param {string} path
 * @param {unknown} error
 * @returns {Fault}
 */
function unreadable(file, path, error) {
  if (!existsSync(path)) return { file, problem: '缺少文件', remedy: '补上这个文件' };
  return { file, problem: `不是有效的 JSON（${String(error)}）`, remedy: '改正格式后再检查' };
}
