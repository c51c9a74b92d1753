import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

/**
 * Plants files, one statement a line, in a folder of their own beside the project's rules, and returns for each
 * path the statements that Biome refuses there for what they import or reach for.
 */
export function refusedStatements(
  statementsByPath: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const file of ['biome.json', 'biome.layers.json', 'tools/no-random.grit']) {
      cpSync(file, join(folder, file));
    }
    for (const [path, statements] of statementsByPath) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), statements.join('\n'));
    }
    const places = lint(folder);
    const isRefused = (path: string, line: number) => places.has(`${path}:${line}`);
    return new Map(
      [...statementsByPath].map(([path, statements]) => [
        path,
        statements.filter((_statement, index) => isRefused(path, index + 1)),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The places, as path:line, at which a rule about imports, globals or randomness speaks. */
function lint(folder: string): Set<string> {
  const program = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [program, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const refusals = diagnostics.filter(({ category }) => /noRestricted|plugin/.test(category));
  return new Set(
    refusals.map(({ location }) => `${location.path.replaceAll('\\', '/')}:${location.start.line}`),
  );
}
