import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { foreignToDomain, homesOf, mayImport } from '../../tools/layers.mjs';
import { layerRules } from '../../tools/write-lint.mjs';
import { refusedStatements } from './lint.ts';

const layers = Object.keys(mayImport);

/** Every way to import; the names follow from the specifier, so that those of one file differ. */
const ways = [
  (from: string) => `import { thing as value${nameOf(from)} } from '${from}';`,
  (from: string) => `import type { Thing as Type${nameOf(from)} } from '${from}';`,
  (from: string) => `export * from '${from}';`,
  (from: string) => `export const lazy${nameOf(from)} = import('${from}');`,
];

const impure = [
  'export const now = Date.now();',
  'export const today = new Date();',
  'export const dice = Math.random();',
  ...foreignToDomain.map((name, n) => `export const foreign${n} = ${name};`),
];

const statementsByPath = new Map([
  ...layers.flatMap((layer) => filesOf(layer).map((path) => [path, importsOf(layer, path)] as const)),
  ['src/domain/impure.ts', impure],
  ['src/app/impure.ts', impure],
]);
let refusedByPath: Map<string, string[]>;

beforeAll(() => {
  refusedByPath = refusedStatements(statementsByPath);
}, 30_000);

describe('the layers of src', () => {
  it('are the same in the table and in the rules (else run: node tools/write-lint.mjs)', () => {
    expect(JSON.parse(readFileSync('biome.layers.json', 'utf8'))).toEqual(layerRules());
  });

  it.each(layers)('%s imports what its row of the table allows, and nothing else', (layer) => {
    for (const path of filesOf(layer)) {
      expect(refusedIn(path)).toEqual(everyWay(forbiddenTo(layer, path)));
    }
  });

  it.each([
    ['domain', '../storage/thing.ts'],
    ['text', '../ui/thing.ts'],
    ['importing', '../storage/thing.ts'],
    ['reporting', '../storage/thing.ts'],
    ['storage', '../text/thing.ts'],
    ['sync', '../queries/thing.ts'],
    ['queries', '../actions/thing.ts'],
    ['actions', '../queries/thing.ts'],
    ['ui', '../queries/thing.ts'],
    ['screens', '../../storage/thing.ts'],
    ['screens', '../plan/thing.ts'],
    ['app', 'dexie'],
    ['main', 'recharts'],
  ])('%s may not import %s', (layer, specifier) => {
    const [path = ''] = filesOf(layer);
    expect(refusedIn(path)).toEqual(expect.arrayContaining(everyWay([specifier])));
  });

  it('keep clock, randomness, page, disk and network out of the domain, and only there', () => {
    expect(refusedIn('src/domain/impure.ts')).toEqual(impure);
    expect(refusedIn('src/app/impure.ts')).toEqual([]);
  });
});

/** A file at the top of the layer and, where folders may be nested, one further down. */
function filesOf(layer: string): string[] {
  if (layer === 'main') return ['src/main.tsx'];
  if (layer === 'screens') return ['src/screens/board/planted.ts'];
  return [`src/${layer}/planted.ts`, `src/${layer}/deep/planted.ts`];
}

function specifierOf(target: string, path: string): string {
  const file = { main: 'main.tsx', screens: 'screens/plan/thing.ts' }[target] ?? `${target}/thing.ts`;
  const relative = posix.relative(posix.dirname(path), `src/${file}`);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function importsOf(layer: string, path: string): string[] {
  const own = ['./thing.ts', './storage/thing.ts'];
  const folders = layers.filter((other) => other !== layer).map((other) => specifierOf(other, path));
  const all = [...own, ...folders, ...wrongWays(layer, path), ...Object.keys(homesOf)];
  return everyWay([...new Set(all)]);
}

function forbiddenTo(layer: string, path: string): string[] {
  const others = layers.filter((other) => other !== layer && !mayImport[layer]?.includes(other));
  const packages = Object.keys(homesOf).filter((name) => !homesOf[name]?.includes(layer));
  return [...others.map((other) => specifierOf(other, path)), ...wrongWays(layer, path), ...packages];
}

/** Imports that stay within the row and are wrong all the same: another screen, out of src and back in. */
function wrongWays(layer: string, path: string): string[] {
  if (layer === 'main') return [];
  const roundabout = `${posix.relative(posix.dirname(path), '.')}/src/${layer}/thing.ts`;
  return layer === 'screens' ? [specifierOf('screens', path), roundabout] : [roundabout];
}

function everyWay(specifiers: string[]): string[] {
  return ways.flatMap((way) => specifiers.map(way)).sort();
}

function nameOf(specifier: string): string {
  return specifier.replaceAll(/\W/g, '_');
}

function refusedIn(path: string): string[] {
  return refusedByPath.get(path) ?? [];
}
