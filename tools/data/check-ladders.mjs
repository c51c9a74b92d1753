/** @typedef {import('./fault.mjs').Fault} Fault */

/**
 * Each ladder has a name and at least two stages, none of them twice.
 * @param {string} file
 * @param {any} ladders
 * @returns {Generator<Fault>}
 */
export function* checkLadders(file, ladders) {
  for (const [id, ladder] of Object.entries(ladders)) {
    const stages = Array.isArray(ladder?.stages) ? ladder.stages : [];
    const areNames = [ladder?.name, ...stages].every((name) => name && typeof name === 'string');
    if (areNames && stages.length >= 2 && new Set(stages).size === stages.length) continue;
    const remedy = '写成 { "name": 名称, "stages": [至少两个不重复的节点] }';
    yield { file, id, problem: '节点列不完整', remedy };
  }
}
