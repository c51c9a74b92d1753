import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { advanceLocks, noLocks } from '../../src/domain/locks.ts';
import { correctionOf } from '../../src/screens/review/correction-of.ts';
import { nextAfter } from '../../src/screens/review/next-after.ts';
import { openOfMonth } from '../../src/screens/review/open-of-month.ts';
import { waitingRows } from '../../src/screens/review/review-rows.ts';
import { closedFor } from '../../src/screens/todo/closed-for.ts';
import { correctionText } from '../../src/text/correction-words.ts';
import { stillOpenText } from '../../src/text/lock-words.ts';
import { changeOf, definitionOf, entryOf, plan, seeds, value } from '../domain/fixtures.ts';

const target = seeds.exhibitions;
const own = { planId: plan.id, targetId: target.id };
const at = (day: number) => `2024-07-0${day}T01:02:03.004Z/00000`;
const first = entryOf(target, '2024-06', value('3'), { id: 'first', at: at(1) });
const second = entryOf(target, '2024-06', value('4'), {
  id: 'second',
  at: at(2),
  reason: '补报一场',
  replaces: ['first'],
});
const returned = (entryId: string) =>
  changeOf(
    'entry-reviewed',
    { ...own, entryId, verdict: 'returned', note: '请核对' },
    { id: 'review', at: at(3) },
  );
const stateOf = (...changes: readonly TargetChange[]) =>
  foldTarget(target.id, [definitionOf(target), ...changes]);

describe('where the focus goes when rows are about to go', () => {
  it('is never a row that goes, and none is left out while one stays', () => {
    const rows = fc.uniqueArray(fc.string(), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (order, goes) => {
        const leaving = new Set(order.filter((key) => goes(key)));
        const next = nextAfter(order, leaving);
        expect(next === undefined).toBe(
          leaving.size === order.length || (leaving.size === 0 && order.length === 0),
        );
        if (next !== undefined) expect(order.includes(next) && !leaving.has(next)).toBe(true);
      }),
    );
  });

  it('is the next row, the one before when the last goes, and nowhere when none is left', () => {
    const order = ['a', 'b', 'c'];
    expect(nextAfter(order, new Set(['b']))).toBe('c');
    expect(nextAfter(order, new Set(['c']))).toBe('b');
    expect(nextAfter(order, new Set(order))).toBeUndefined();
  });
});

describe('what a figure corrected', () => {
  it('is the figure it replaced, with the reason', () => {
    const found = correctionOf([first, second], 'second');
    expect(found && correctionText(found.replaced, found.reason, target)).toBe(
      '更正：原填3场（部门自报）；理由：补报一场',
    );
  });

  it('is nothing for a first figure, for one beside another, and while the history is not read', () => {
    const rival = entryOf(target, '2024-06', value('6'), { id: 'rival', at: at(3), replaces: [] });
    expect(correctionOf([first, second], 'first')).toBeUndefined();
    expect(correctionOf([first, rival], 'rival')).toBeUndefined();
    expect(correctionOf([], 'second')).toBeUndefined();
  });

  it('is the one that stood, for a figure from before replaced ones were named', () => {
    const { replaces: _none, ...body } = second.body;
    const other = entryOf(target, '2024-05', value('2'), { id: 'other', at: at(1) });
    const found = correctionOf([other, first, { ...second, body }], 'second');
    expect(found?.replaced.map(({ id }) => id)).toEqual(['first']);
  });

  it('keeps its reason where the figure it replaced is not known here', () => {
    const found = correctionOf([second], 'second');
    expect(found && correctionText(found.replaced, found.reason, target)).toBe('更正；理由：补报一场');
  });
});

describe('a figure that waits', () => {
  it('comes with the light of its own month and what completes it', () => {
    const [row] = waitingRows([stateOf(first)], { plan, rule: defaultRule }, '2024-06');
    expect(row?.standing).toMatchObject({
      asOf: '2024-06',
      light: expect.any(String),
      entry: { id: 'first' },
    });
    expect(row?.standing?.assessment).toBeDefined();
  });
});

describe('what is still open when a month is about to be locked', () => {
  const rival = entryOf(target, '2024-06', value('6'), { id: 'rival', at: at(2), replaces: [] });

  it('counts what waits, what was returned and what stands side by side, of that month alone', () => {
    expect(openOfMonth([stateOf(first)], '2024-06')).toEqual({ waiting: 1, returned: 0, contested: 0 });
    expect(openOfMonth([stateOf(first, returned('first'))], '2024-06')).toEqual({
      waiting: 0,
      returned: 1,
      contested: 0,
    });
    expect(openOfMonth([stateOf(first, rival)], '2024-06')).toMatchObject({ waiting: 1, contested: 1 });
    expect(openOfMonth([stateOf(first)], '2024-05')).toEqual({ waiting: 0, returned: 0, contested: 0 });
  });

  it('is said in one sentence, and nothing is said when nothing is open', () => {
    expect(stillOpenText({ waiting: 11, returned: 1, contested: 0 })).toBe(
      '还有11条待审核、1条已退回；锁定后不能再改，须限时开放。',
    );
    expect(stillOpenText({ waiting: 0, returned: 0, contested: 0 })).toBe('');
  });
});

describe('a returned figure in a locked month', () => {
  const assigned = changeOf(
    'target-assigned',
    { ...own, leadUnitId: 'trade', supportingUnitIds: [] },
    { id: 'assigned', at: at(1) },
  );
  const state = stateOf(assigned, first, returned('first'));
  const lock = changeOf(
    'period-locked',
    { planId: plan.id, period: '2024-06', locked: true, reason: '已定稿' },
    { id: 'lock', at: at(4) },
  );
  const exemption = changeOf(
    'lock-exempted',
    {
      planId: plan.id,
      period: '2024-06',
      unitId: 'trade',
      until: '2024-07-09T10:00:00.000Z',
      reason: '更正',
    },
    { id: 'exemption', at: at(5) },
  );
  const item = { target, period: '2024-06' };

  it('waits for an exemption of the unit that leads it, while that lasts', () => {
    const closed = (changes: Parameters<typeof advanceLocks>[1], now: string) =>
      closedFor([state], advanceLocks(noLocks, changes), now)(item);
    expect(closed([], '2024-07-06T00:00:00.000Z')).toBe(false);
    expect(closed([lock], '2024-07-06T00:00:00.000Z')).toBe(true);
    expect(closed([lock, exemption], '2024-07-06T00:00:00.000Z')).toBe(false);
    expect(closed([lock, exemption], '2024-07-09T10:00:00.000Z')).toBe(true);
  });
});
