/**
 * Holds data/ against its schemas, its own rules and the source texts it quotes.
 *   node tools/check-data.mjs [folder with the source texts] [--data folder] [--no-sources]
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkData } from './data/check.mjs';
import { faultLine } from './data/fault.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, 'no-sources': { type: 'boolean' } },
});
const dataFolder = resolve(values.data ?? join(root, 'data'));
const sourcesFolder = resolve(positionals[0] ?? process.env.SEEDS ?? join(root, '..', 'shared', 'seeds'));
const isWithoutSources = values['no-sources'] ?? false;
const hasSources = !isWithoutSources && existsSync(sourcesFolder);

const { faults, summary } = checkData(dataFolder, hasSources ? sourcesFolder : undefined);
for (const line of summary) console.log(line);
if (!hasSources) {
  const reason = isWithoutSources ? '按 --no-sources' : `找不到出处文件夹 ${sourcesFolder}，`;
  console.log(`${reason}未对照出处：引文、数字覆盖、sha256 都没有检查。`);
}
if (!hasSources && !isWithoutSources) {
  console.log('→ 把出处文件夹作为参数给出（或设环境变量 SEEDS），确实没有时加 --no-sources。');
}
for (const fault of faults) console.log(faultLine(fault));
const isSound = faults.length === 0 && (hasSources || isWithoutSources);
if (isSound) console.log(hasSources ? '全部通过' : '不需出处的检查全部通过');
else if (faults.length > 0) console.log(`共 ${faults.length} 处问题`);
process.exitCode = isSound ? 0 : 1;
