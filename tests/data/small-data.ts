import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkData } from '../../tools/data/check.mjs';
import { faultLine } from '../../tools/data/fault.mjs';

type Fields = Record<string, unknown>;
type Plan = Fields & {
  periods: Fields;
  extent: Fields[];
  areas: (Fields & { themes: Fields[] })[];
  targets: Fields[];
  notGoals: Fields[];
};

/** A place of nine promises, whole and without a fault: each test breaks one thing in it. */
export function smallData() {
  return {
    page: read('page.txt'),
    sources: json<{ sources: Fields[] }>('sources.json'),
    indicators: json<{ indicators: Fields[] }>('indicators.json'),
    links: json<{ links: Fields[] }>('links.json'),
    plan: json<Plan>('plan.json'),
    outcomes: json<{ outcomes: Fields[] }>('outcomes.json'),
    ladders: JSON.parse(readFileSync('data/ladders.json', 'utf8')) as {
      ladders: Record<string, { name: string; stages: string[] }>;
    },
  };
}

export type SmallData = ReturnType<typeof smallData>;

/** What the checker says: one line per fault, and the lines of its summary. */
export function check(data: SmallData) {
  const folder = write(data);
  try {
    const { faults, summary } = checkData(join(folder, 'data'), join(folder, 'seeds'));
    return { faults: faults.map(faultLine), summary };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A temporary folder with data/ and seeds/; who asks for it removes it. */
export function write(data: SmallData) {
  const folder = mkdtempSync(join(tmpdir(), 'small-data-'));
  const contents = {
    'seeds/900.txt': data.page,
    'data/sources.json': data.sources,
    'data/indicators.json': data.indicators,
    'data/ladders.json': data.ladders,
    'data/links.json': data.links,
    'data/plans/2030.json': data.plan,
    'data/outcomes/900.json': data.outcomes,
  };
  cpSync('data/schema', join(folder, 'data/schema'), { recursive: true });
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** A fact, the break that must be noticed, and a part of the line that says so. */
export type Break = [fact: string, breakIt: (data: SmallData) => unknown, says: string];

/** For it.each<Break>: the small data, broken in this way, are refused in these words. */
export function refuses(_fact: string, breakIt: Break[1], says: string) {
  const data = smallData();
  breakIt(data);
  const { faults } = check(data);
  expect(
    faults.filter((line) => line.includes(says)),
    faults.join('\n'),
  ).not.toEqual([]);
}

export const change = (fields: Fields | undefined, changes: Fields) => Object.assign(fields ?? {}, changes);
export const drop = (fields: Fields, name: string) => Reflect.deleteProperty(fields, name);

export const target = (data: SmallData, name: string) => item(data.plan.targets, `2030-${name}`);
export const outcome = (data: SmallData, name: string) =>
  item(data.outcomes.outcomes, `2030-outcome-${name}`);

/** The item with this id, to be broken in place. */
export function item(items: Fields[], id: string): Fields {
  const found = items.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`small data have no ${id}`);
  return found;
}

function json<T>(name: string): T {
  return JSON.parse(read(name)) as T;
}

function read(name: string) {
  return readFileSync(join('tests/data/small', name), 'utf8');
}
