import type { Standing } from '../domain/standing.ts';
import { lightWords } from '../text/lights.ts';
import { goalSaid } from '../text/official-outcome.ts';
import type { Said } from '../text/official-sentence.ts';
import { officialWords as words } from '../text/official-words.ts';
import { type BulletinRequest, figuresOfTarget } from './bulletin-figures.ts';
import { achievedAlone, leadUnit } from './bulletin-items.ts';
import type { TableColumn } from './bulletin-value.ts';

const { columns } = words;

/** A column by its header and its share of the width in thousandths. */
export const column = (
  header: string,
  width: number,
  align: TableColumn['align'] = 'center',
): TableColumn => ({
  header,
  width,
  align,
});

interface Line {
  readonly place: number;
  readonly standing: Standing;
  readonly request: BulletinRequest;
}

/** A column with its cell for one item. */
export type ItemColumn = TableColumn & { readonly cellOf: (line: Line) => Said };

const orWhole = (parts: Said): Said => (parts.length === 0 ? [words.none] : parts);

/** The columns of the lists of items, each as wide as its list gives it room. */
export const itemColumns = {
  order: (width: number): ItemColumn => ({
    ...column(columns.order, width),
    cellOf: ({ place }) => [String(place)],
  }),
  area: (width: number): ItemColumn => ({
    ...column(columns.area, width, 'left'),
    cellOf: ({ standing, request }) => [
      request.snapshot.plan.areas.find(({ id }) => id === standing.target.areaId)?.heading ?? words.none,
    ],
  }),
  target: (width: number): ItemColumn => ({
    ...column(columns.target, width, 'left'),
    cellOf: ({ standing: { target } }) => [target.name],
  }),
  goal: (width: number): ItemColumn => ({
    ...column(columns.goal, width),
    cellOf: ({ standing: { target } }) => orWhole(goalSaid(target, figuresOfTarget(target.id))),
  }),
  outcome: (width: number): ItemColumn => ({
    ...column(columns.outcome, width, 'left'),
    cellOf: ({ standing }) => achievedAlone(standing),
  }),
  light: (width: number): ItemColumn => ({
    ...column(columns.light, width),
    cellOf: ({ standing }) => [lightWords[standing.light]],
  }),
  lead: (width: number): ItemColumn => ({
    ...column(columns.lead, width),
    cellOf: ({ standing, request }) => [leadUnit(standing, request) ?? words.none],
  }),
} as const;
