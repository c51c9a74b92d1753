// Writes biome.layers.json, the part of the linter's rules that follows from tools/layers.mjs.
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { foreignToDomain, homesOf, mayImport } from './layers.mjs';

/** Biome's rules for the layers: one override for each row of the table. */
export function layerRules() {
  return { overrides: Object.keys(mayImport).map(override) };
}

/** @param {string} layer */
function override(layer) {
  const patterns = [...foldersRefused(layer), ...packagesRefused(layer)];
  const style = { noRestrictedImports: { level: 'error', options: { patterns } } };
  const includes = [layer === 'main' ? 'src/main.tsx' : `src/${layer}/**`];
  if (layer !== 'domain') return { includes, linter: { rules: { style } } };

  const deniedGlobals = Object.fromEntries(
    foreignToDomain.map((name) => [name, 'The domain is handed this.']),
  );
  const pure = { ...style, noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } };
  return { includes, plugins: ['./tools/no-random.grit'], linter: { rules: { style: pure } } };
}

/** @param {string} layer */
function foldersRefused(layer) {
  const allowed = mayImport[layer] ?? [];
  const message = `src/${layer} may import ${allowed.join(', ') || 'no other folder'} (tools/layers.mjs).`;
  // A screen is one flat folder, so whatever it may reach outside itself begins with ../../
  if (layer === 'screens') {
    return [{ group: ['../**', ...allowed.map((folder) => `!../../${folder}/**`)], message }];
  }
  const refused = Object.keys(mayImport).filter((other) => other !== layer && !allowed.includes(other));
  const group = refused.map((other) => (other === 'main' ? '**/../main.tsx' : `**/../${other}/**`));
  // Out of src and back in would walk around the rule.
  return [{ group: [...group, '**/../src/**'], message }];
}

/** @param {string} layer */
function packagesRefused(layer) {
  return Object.entries(homesOf)
    .filter(([, homes]) => !homes.includes(layer))
    .map(([name, homes]) => ({
      group: [name, `${name}/**`],
      message: `${name} lives in ${homes.map((home) => `src/${home}`).join(', ')} (tools/layers.mjs).`,
    }));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../biome.layers.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(layerRules(), null, 2)}\n`);
}
