import { limits } from './import-limits.ts';
import type { Parts } from './package-parts.ts';
import { damaged, Refused } from './refused.ts';
import { attributesOf, type Budget, walkXml } from './xml-walk.ts';

/** Which parts of a package are the workbook's tables, and what it says of all its cells. */
export interface WorkbookPlan {
  /** in the order of the tabs, without charts that fill a tab of their own */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly since1904: boolean;
  /** the file says itself that its formulas want computing anew: their values are old, or zeros put in for want of any */
  readonly stale: boolean;
}

interface Relation {
  readonly kind: string;
  readonly part: string;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `../worksheets/sheet1.xml`, seen from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps
    .filter((step) => step !== '')
    .join('/')
    .toLowerCase();
}

function textOf(parts: Parts, part: string): string {
  const text = parts.get(part);
  if (text === undefined) throw damaged('missing', part);
  return text;
}

function relationsOf(parts: Parts, part: string, folder: string, budget: Budget): Map<string, Relation> {
  const byId = new Map<string, Relation>();
  walkXml(textOf(parts, part), part, budget, {
    open(path, raw) {
      if (path.at(-1) !== 'Relationship') return;
      const attributes = attributesOf(raw, part);
      if (attributes.get('TargetMode') === 'External') return;
      const kind = (attributes.get('Type') ?? '').replace(/^.*\//, '');
      byId.set(attributes.get('Id') ?? '', { kind, part: resolved(folder, attributes.get('Target') ?? '') });
    },
  });
  return byId;
}

/** A package is a workbook if its main document is one: a Word document is a package too. */
function mainPart(parts: Parts, budget: Budget): string {
  if (!parts.has('[content_types].xml') || !parts.has('_rels/.rels'))
    throw new Refused({ code: 'not-a-table' });
  const relations = relationsOf(parts, '_rels/.rels', '', budget);
  const main = [...relations.values()].find(({ kind }) => kind === 'officeDocument')?.part ?? '';
  if (main.endsWith('.bin')) throw new Refused({ code: 'old-excel' });
  if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(textOf(parts, main).slice(0, 4000)))
    throw new Refused({ code: 'not-a-table' });
  return main;
}

interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

/** The tabs that are tables. A part under two tabs would be read twice as often as it is long. */
function sheetsOf(
  parts: Parts,
  tabs: readonly Tab[],
  relations: ReadonlyMap<string, Relation>,
  main: string,
): WorkbookPlan['sheets'] {
  if (tabs.length > limits.sheets) throw new Refused({ code: 'too-many-cells', limit: limits.cells });
  const sheets = tabs.flatMap(({ name, hidden, id }) => {
    const relation = relations.get(id);
    if (relation === undefined) throw damaged('missing', main);
    return relation.kind === 'worksheet' ? [{ name, hidden, part: relation.part }] : [];
  });
  for (const { part } of sheets) textOf(parts, part);
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) throw damaged('duplicate', main);
  return sheets;
}

/** Reads the plan of a workbook. Throws `Refused` when the package is none, or a part it names is missing. */
export function workbookPlan(parts: Parts, budget: Budget): WorkbookPlan {
  const main = mainPart(parts, budget);
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
  const file = main.slice(folder === '' ? 0 : folder.length + 1);
  const relations = relationsOf(parts, resolved(folder, `_rels/${file}.rels`), folder, budget);
  const tabs: Tab[] = [];
  let since1904 = false;
  let stale = false;
  walkXml(textOf(parts, main), main, budget, {
    open(path, raw) {
      const [, group, leaf] = path;
      if (path.length === 2 && group === 'workbookPr')
        since1904 = isTrue(attributesOf(raw, main).get('date1904'));
      if (path.length === 2 && group === 'calcPr') {
        const attributes = attributesOf(raw, main);
        const completed = attributes.get('calcCompleted') ?? '1';
        stale = isTrue(attributes.get('fullCalcOnLoad')) || !isTrue(completed);
      }
      if (path.length !== 3 || group !== 'sheets' || leaf !== 'sheet') return;
      const attributes = attributesOf(raw, main);
      const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      tabs.push({ name: attributes.get('name') ?? '', hidden, id });
    },
  });
  const partOf = (kind: string): string | undefined =>
    [...relations.values()].find((relation) => relation.kind === kind && parts.has(relation.part))?.part;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sheets: sheetsOf(parts, tabs, relations, main),
    ...(strings === undefined ? {} : { strings }),
    ...(styles === undefined ? {} : { styles }),
    since1904,
    stale,
  };
}
