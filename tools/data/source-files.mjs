import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from './source-text.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

/**
 * The running text of each source, by its id. A file that is not the one the data was taken from is
 * a fault; its text is still given, so that one look shows what else broke.
 * @param {any} sources the content of sources.json
 * @param {string} sourcesJson its path for people
 * @param {string} folder
 * @returns {{ textById: Map<string, string>, faults: Fault[] }}
 */
export function readSourceTexts(sources, sourcesJson, folder) {
  /** @type {Map<string, string>} */
  const textById = new Map();
  /** @type {Fault[]} */
  const faults = [];
  for (const { id, file, sha256 } of sources.sources) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      const remedy = `把 ${file} 放进 ${folder}`;
      faults.push({ file: sourcesJson, id, problem: '找不到出处文件', remedy });
      continue;
    }
    const bytes = readFileSync(path);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) {
      const remedy = `换回原来的 ${file}，或核对全部引文后改登记值`;
      const problem = `出处文件的 sha256 是 ${found}，与登记的不同`;
      faults.push({ file: sourcesJson, id, place: 'sha256', problem, remedy });
    }
    textById.set(id, normalise(bytes.toString('utf8')));
  }
  return { textById, faults };
}
