import { type NumberFormat, readNumberFormat } from './number-format.ts';
import type { Parts } from './package-parts.ts';
import { damaged } from './refused.ts';
import { attributesOf, type Budget, walkXml } from './xml-walk.ts';

export const PLAIN: NumberFormat = { shows: 'number', scaled: false };

const idsFrom = (...spans: readonly (readonly [first: number, last: number])[]): Set<number> =>
  new Set(spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_id, n) => first + n)));

/** Formats that have a number and no code in the file; from 27 on, as they are in Chinese. */
const PERCENT = idsFrom([9, 10]);
const DATES = idsFrom([14, 17], [22, 22], [27, 31], [36, 36], [50, 54], [57, 58]);
const TIMES = idsFrom([18, 21], [32, 35], [45, 47], [55, 56]);

function builtIn(id: number): NumberFormat {
  if (PERCENT.has(id)) return { shows: 'percent', scaled: false };
  if (DATES.has(id)) return { shows: 'date', scaled: false };
  return TIMES.has(id) ? { shows: 'time', scaled: false } : PLAIN;
}

/** The number format of each cell style of a workbook, by the style's index; empty when it has no styles. */
export function cellFormats(parts: Parts, part: string | undefined, budget: Budget): readonly NumberFormat[] {
  if (part === undefined) return [];
  const codeById = new Map<number, string>();
  const ids: number[] = [];
  walkXml(parts.get(part) ?? '', part, budget, {
    open(path, raw) {
      const [, group, element] = path;
      if (path.length !== 3) return;
      if (group === 'numFmts' && element === 'numFmt') {
        const attributes = attributesOf(raw, part);
        codeById.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      }
      if (group === 'cellXfs' && element === 'xf')
        ids.push(Number(attributesOf(raw, part).get('numFmtId') ?? '0'));
    },
  });
  if (ids.some((id) => !Number.isInteger(id))) throw damaged('cell', part);
  const formatById = new Map(Array.from(codeById, ([id, code]) => [id, readNumberFormat(code)]));
  return ids.map((id) => formatById.get(id) ?? builtIn(id));
}
