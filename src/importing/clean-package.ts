import type { Parts } from './package-parts.ts';
import { storeZip } from './store-zip.ts';
import type { WorkbookPlan } from './workbook-plan.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How Chinese is pronounced, printed above it: no part of the text. */
const PHONETIC = /<((?:[^\s<>:/]+:)?)rPh(?:\s[^>]*[^/>])?>.*?<\/\1rPh\s*>/gs;

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string => {
  const list = targets.map(
    ([kind, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
};

/**
 * A workbook with nothing in it but the tables of another: its sheets in the order of the plan, its texts, its styles.
 * The reader behind it never meets the charts, links, macros and comments of a stranger's file, nor their names.
 */
export function cleanPackage(
  parts: Parts,
  { sheets, strings, styles }: WorkbookPlan,
): Uint8Array<ArrayBuffer> {
  const textOf = (part: string): string => parts.get(part) ?? '';
  const tabs = sheets.map(
    (_sheet, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="r${index}"/>`,
  );
  const shared = [
    ...(strings === undefined ? [] : [['sharedStrings', 'strings.xml', strings] as const]),
    ...(styles === undefined ? [] : [['styles', 'styles.xml', styles] as const]),
  ];
  const targets = [
    ...sheets.map((_sheet, index) => ['worksheet', `${index}.xml`] as const),
    ...shared.map(([kind, target]) => [kind, target] as const),
  ];
  return storeZip(
    new Map([
      ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`],
      ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`,
      ],
      ['xl/_rels/workbook.xml.rels', relations(targets)],
      ...sheets.map(({ part }, index) => [`xl/${index}.xml`, textOf(part).replace(PHONETIC, '')] as const),
      ...shared.map(([, target, part]) => [`xl/${target}`, textOf(part)] as const),
    ]),
  );
}
