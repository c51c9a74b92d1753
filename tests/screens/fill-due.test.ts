import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillParts } from '../../src/domain/fill-part.ts';
import { nobody } from '../../src/domain/identity.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import { todoOf } from '../../src/domain/todo.ts';
import { type FillItem, isReported } from '../../src/screens/fill/fill-item.ts';
import { partCounts, partsOf } from '../../src/screens/fill/row-parts.ts';
import { plan, stage, value } from '../domain/fixtures.ts';
import { itemOf, MONTH } from './fill-rows.ts';

const reported = itemOf('highTech', [MONTH, value('20')]);

const returnedOf = (item: FillItem): FillItem => {
  const { existing } = item;
  if (existing === undefined) throw new Error('nothing was reported');
  const review = { id: 'r', at: existing.at, verdict: 'returned', note: '请核对', by: '李四' } as const;
  return { ...item, existing: { ...existing, review } };
};

const silent = itemOf('highTech');
const met = itemOf('highTech', ['2024-05', value('60')]);
const returned = returnedOf(reported);

const late = itemOf('railway', ['2024-04', stage('前期')]);
const open = { isFilled: false, isTyped: false };

/** The rows as the page opens them. */
const countsOf = (...rows: readonly FillItem[]) =>
  partCounts(rows.map((item) => partsOf(item, { isFilled: isReported(item), isTyped: false }, plan)));
const none = { due: 0, overdue: 0, returned: 0, refused: 0, unsaved: 0, rest: 0 };

describe('the parts of a month in 填报', () => {
  it('tell the rows that 待办 asks for from those that the month does not want', () => {
    expect(countsOf(silent)).toEqual({ ...none, due: 1 });
    expect(countsOf(silent, met)).toEqual({ ...none, due: 1, rest: 1 });
    expect(countsOf(reported)).toEqual(none);
  });

  it('count what is 逾期未报 within 待填 and not beside it', () => {
    expect(countsOf(late, silent)).toEqual({ ...none, due: 2, overdue: 1 });
  });

  it('count what was returned by its own name, and what was typed over a figure and cannot be read', () => {
    expect(partsOf(returned, open, plan)).toEqual(['returned']);
    expect(partsOf(reported, { isFilled: false, isTyped: true }, plan)).toEqual(['refused', 'unsaved']);
  });

  it('keep a row that was filled and not saved among the unsaved alone', () => {
    expect(partsOf(late, { isFilled: true, isTyped: true }, plan)).toEqual(['unsaved']);
  });

  const someRows = fc.array(fc.constantFrom(silent, met, returned, reported, late), { maxLength: 30 });

  it('have with 已填 every row once: the parts are the whole', () => {
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, isTypedOver) => {
        const isFilled = (item: FillItem) => isReported(item) && !isTypedOver;
        const counts = partCounts(
          rows.map((item) => partsOf(item, { isFilled: isFilled(item), isTyped: isTypedOver }, plan)),
        );
        const { due, returned: sentBack, refused, rest } = counts;
        expect(rows.filter(isFilled).length + due + sentBack + refused + rest).toBe(rows.length);
        expect(counts.overdue).toBeLessThanOrEqual(due);
        expect(Object.keys(counts)).toEqual([...fillParts]);
      }),
    );
  });

  it('count as due and as overdue what 待办 counts', () => {
    fc.assert(
      fc.property(fc.subarray([silent, met, returned, reported, late]), (rows) => {
        const states = rows.map(({ state }) => state);
        const { countByKind } = todoOf(plan, states, emptyOrganisation, nobody, MONTH);
        const { due, overdue } = countsOf(...rows);
        expect({ due, overdue }).toEqual({ due: countByKind.due, overdue: countByKind.overdue });
      }),
    );
  });
});
