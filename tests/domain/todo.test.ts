import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/domain/clock.ts';
import { foldTarget, type TargetChange } from '../../src/domain/fold.ts';
import { type Identity, nobody } from '../../src/domain/identity.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  type OrganisationState,
} from '../../src/domain/organisation.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import { isReviewer, reviewQueueOf } from '../../src/domain/review-queue.ts';
import { standingOf } from '../../src/domain/standing.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { askedIn, type Todo, type TodoKind, todoKinds, todoOf } from '../../src/domain/todo.ts';
import { historiesOf, periods, shuffled } from './arbitraries.ts';
import { changeOf, definitionOf, entryOf, plan as smallPlan, stage, value } from './fixtures.ts';

const { targets, ...plan } = JSON.parse(readFileSync('data/plans/2024.json', 'utf8')) as Plan & {
  targets: Target[];
};
const orderOf = (id: string): number => targets.findIndex((target) => target.id === id);
const targetOf = (fits: (target: Target) => boolean): Target => {
  const found = targets.find(fits);
  if (found === undefined) throw new Error('the 2024 plan has no such target');
  return found;
};
/** 新增国家高新技术企业45家, 国家林草装备科创园建设 and 固定资产投资增长20%以上. */
const count = targetOf(({ measure, goal }) => measure === 'cumulative' && goal === '45');
const project = targetOf(({ id }) => id === '2024-forestry-equipment-park');
const investment = targetOf(({ measure, goal }) => measure === 'growth' && goal === '20');

const stateOf = (target: Target, ...changes: readonly TargetChange[]): TargetState =>
  foldTarget(target.id, [definitionOf(target, orderOf(target.id)), ...changes]);

const on = (day: number): string => stampOf(`2024-07-0${day}T00:00:00.000Z`);
const review = (target: Target, entryId: string, verdict: 'accepted' | 'returned'): TargetChange =>
  changeOf(
    'entry-reviewed',
    { planId: plan.id, targetId: target.id, entryId, verdict, note: '请核对口径' },
    { id: `review-${entryId}`, at: on(5) },
  );

const unit = changeOf('unit-defined', { unitId: 'tech', name: '科技局' }, { id: 'unit' });
const reviewPost = changeOf(
  'post-defined',
  { postId: 'inspector', title: '督查专员', duty: 'review' },
  { id: 'post' },
);
const organisation = advanceOrganisation(emptyOrganisation, [unit]);
const withReviewers = advanceOrganisation(organisation, [reviewPost]);
const wang: Identity = { unitId: 'tech', postId: '', name: '王主任' };
const li: Identity = { ...wang, name: '李主任' };

const todo = (
  states: readonly TargetState[],
  period: Period = '2024-06',
  identity: Identity = nobody,
  place: OrganisationState = emptyOrganisation,
): Todo => todoOf(plan, states, place, identity, period, '本机填报人');

const idsIn = (list: Todo, kind: TodoKind): string[] => list.itemsByKind[kind].map(({ target }) => target.id);

const keyOf = ({ target, period }: { target: Target; period: Period }): string => `${target.id}/${period}`;

describe('the lists of what is to be done', () => {
  const histories = fc.tuple(historiesOf('a'), historiesOf('b'), historiesOf('c'));
  const folded = (changes: readonly TargetChange[][]): TargetState[] =>
    changes.map((own, place) => {
      const id = ['a', 'b', 'c'][place] ?? '';
      return foldTarget(id, [definitionOf({ ...count, id }, place), ...own]);
    });
  const of = (states: readonly TargetState[], period: Period): Todo =>
    todoOf(smallPlan, states, emptyOrganisation, nobody, period);

  it('name each thing once, and the counts are the lengths of the lists', () => {
    fc.assert(
      fc.property(histories, periods, (changes, period) => {
        const { itemsByKind, countByKind, total } = of(folded(changes), period);
        const named = todoKinds.flatMap((kind) => {
          const keys = itemsByKind[kind].map(keyOf);
          expect(new Set(keys).size).toBe(keys.length);
          expect(countByKind[kind]).toBe(keys.length);
          return itemsByKind[kind].map(({ target }) => target.id);
        });
        expect(total).toBe(new Set(named).size);
      }),
    );
  });

  it('want an entry of the month, and call it overdue, of exactly the targets of which `askedIn` says so', () => {
    fc.assert(
      fc.property(histories, periods, (changes, period) => {
        const states = folded(changes);
        const asked = states.filter((state) => askedIn(state, smallPlan, period) !== undefined);
        const late = asked.filter((state) => askedIn(state, smallPlan, period) === 'overdue');
        const list = of(states, period);
        expect(idsIn(list, 'due').toSorted()).toEqual(asked.map(({ targetId }) => targetId));
        expect(idsIn(list, 'overdue').toSorted()).toEqual(late.map(({ targetId }) => targetId));
      }),
    );
  });

  it('are the same whatever the order of the states, and stand in the order of the document', () => {
    const shuffledStates = histories
      .map(folded)
      .chain((states) => fc.tuple(fc.constant(states), shuffled(states)));
    fc.assert(
      fc.property(shuffledStates, periods, ([states, others], period) => {
        const list = of(states, period);
        expect(of(others, period)).toEqual(list);
        const order = new Map(states.map(({ targetId, definition }) => [targetId, definition?.order ?? 0]));
        for (const kind of todoKinds) {
          const places = list.itemsByKind[kind].map(({ target }) => order.get(target.id) ?? 0);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('lose a target from 待填 once it is filled, and call 逾期未报 what the standing does', () => {
    fc.assert(
      fc.property(histories, periods, (changes, period) => {
        const states = folded(changes);
        for (const { target } of of(states, period).itemsByKind.due) {
          const state = states.find(({ targetId }) => targetId === target.id) as TargetState;
          expect(state.entriesByPeriod[period]).toBeUndefined();
          const entry = {
            id: 'new',
            period,
            reading: value('1'),
            grade: 'reported',
            at: on(9),
            by: '王',
          } as const;
          const filled = { ...state, entriesByPeriod: { ...state.entriesByPeriod, [period]: entry } };
          expect(of([filled], period).countByKind.due).toBe(0);
        }
        const overdue = states.filter((state) => standingOf(state, smallPlan, period, defaultRule)?.overdue);
        expect(idsIn(of(states, period), 'overdue').sort()).toEqual(overdue.map((s) => s.targetId).sort());
        for (const id of idsIn(of(states, period), 'overdue'))
          expect(idsIn(of(states, period), 'due')).toContain(id);
      }),
    );
  });
});

describe('待填', () => {
  it('is the whole plan of 230 targets before anybody reported anything', () => {
    const states = targets.map((target) => stateOf(target));
    const list = todo(states, '2024-01');
    expect(list).toMatchObject({ targets: 230, total: 230 });
    expect(list.countByKind).toEqual({
      returned: 0,
      due: 230,
      overdue: 0,
      contested: 0,
      unproven: 0,
      'to-review': 0,
    });
    expect(idsIn(list, 'due')).toEqual(targets.map(({ id }) => id));
  });

  it('asks for a count and a rate every month', () => {
    const states = [count, investment].map((t) => stateOf(t, entryOf(t, '2024-05', value('19.7'))));
    expect(idsIn(todo(states, '2024-05'), 'due')).toEqual([]);
    expect(idsIn(todo(states, '2024-06'), 'due').sort()).toEqual([count.id, investment.id].sort());
  });

  it('asks for a project due in December every other month, and monthly once it is due', () => {
    const state = stateOf(project, entryOf(project, '2024-05', stage('前期')));
    expect(idsIn(todo([state], '2024-06'), 'due')).toEqual([]);
    const july = todo([state], '2024-07');
    expect([idsIn(july, 'due'), idsIn(july, 'overdue')]).toEqual([[project.id], [project.id]]);
    const late = stateOf(project, entryOf(project, '2024-11', stage('前期')));
    expect(idsIn(todo([late], '2024-12'), 'due')).toEqual([project.id]);
    expect(july.total).toBe(1);
  });

  it('asks for nothing that is done, does not apply or was withdrawn', () => {
    const done = stateOf(count, entryOf(count, '2024-05', value('45')));
    const none = stateOf(investment, entryOf(investment, '2024-02', { kind: 'not-applicable' }));
    const withdrawn = stateOf(
      project,
      changeOf('target-withdrawn', { planId: plan.id, targetId: project.id, reason: '并入他项' }),
    );
    expect(todo([done, none, withdrawn], '2024-11')).toMatchObject({ targets: 2, total: 2 });
    expect(todo([done, none, withdrawn], '2024-11').countByKind).toMatchObject({ due: 0, overdue: 0 });
  });

  it('is only what the chosen unit leads', () => {
    const assigned = stateOf(
      count,
      changeOf('target-assigned', {
        planId: plan.id,
        targetId: count.id,
        leadUnitId: 'tech',
        supportingUnitIds: [],
      }),
    );
    const supported = stateOf(
      project,
      changeOf('target-assigned', { planId: plan.id, targetId: project.id, supportingUnitIds: ['tech'] }),
    );
    const list = todo([assigned, supported, stateOf(investment)], '2024-06', wang, organisation);
    expect(list).toMatchObject({ unitId: 'tech', targets: 1 });
    expect(idsIn(list, 'due')).toEqual([count.id]);
  });
});

describe('what waits for a decision', () => {
  const june = entryOf(count, '2024-06', value('20'), { id: 'june', at: on(1) });
  const other = {
    ...entryOf(count, '2024-06', value('22'), { id: 'other', at: on(2) }),
    author: { name: '李主任' },
  };

  it('shows a returned figure of any month with its note, and not as due', () => {
    const list = todo([stateOf(count, june, review(count, 'june', 'returned'))], '2024-06');
    expect(list.itemsByKind.returned).toMatchObject([
      { period: '2024-06', entry: { id: 'june', review: { note: '请核对口径', by: '王主任' } } },
    ]);
    expect(list.countByKind).toMatchObject({ returned: 1, due: 0, 'to-review': 0 });
    expect(
      todo([stateOf(count, june, review(count, 'june', 'returned'))], '2024-12').countByKind,
    ).toMatchObject({ returned: 1, due: 1 });
  });

  it('shows two figures for one month until one is taken back', () => {
    const list = todo([stateOf(count, june, other)]);
    expect(list.itemsByKind.contested).toMatchObject([{ entry: { id: 'other' }, rivals: [{ id: 'june' }] }]);
    const retraction = changeOf('entry-retracted', {
      planId: plan.id,
      targetId: count.id,
      entryId: 'june',
      reason: '以李主任的为准',
    });
    expect(todo([stateOf(count, june, other, retraction)]).countByKind.contested).toBe(0);
  });

  it('shows a goal stage without proof as 待印证, and no longer once it is proven', () => {
    const reached = entryOf(project, '2024-06', stage('在建'));
    expect(idsIn(todo([stateOf(project, reached)]), 'unproven')).toEqual([project.id]);
    const november = stateOf(project, entryOf(project, '2024-11', stage('在建')));
    // In December the project is due, but what it wants is proof and not the same stage again.
    expect(todo([november], '2024-12').countByKind).toMatchObject({ unproven: 1, due: 0 });
    const proof = changeOf('evidence-attached', {
      planId: plan.id,
      targetId: project.id,
      period: '2024-06',
      evidence: { kind: 'document', number: '永发改〔2024〕12号', title: '开工批复' },
    });
    expect(todo([stateOf(project, reached, proof)]).countByKind.unproven).toBe(0);
  });
});

describe('待审核', () => {
  const june = entryOf(count, '2024-06', value('20'), { id: 'june' });
  const march = entryOf(count, '2024-03', value('9'), { id: 'march' });
  const printed = entryOf(investment, '2024-06', value('20'), {
    id: 'printed',
    grade: 'published',
    sourceId: '004',
  });
  const states = [stateOf(investment, printed), stateOf(count, june, march)];
  const queueOf = (identity: Identity, place: OrganisationState): string[] =>
    todo(states, '2024-06', identity, place).itemsByKind['to-review'].map(({ entry }) => entry?.id ?? '');

  it('are the figures of people in force without a verdict, of every month', () => {
    expect(reviewQueueOf(states).map(({ entry }) => entry.id)).toEqual(['march', 'june']);
    expect(reviewQueueOf(states, '2024-06').map(({ entry }) => entry.id)).toEqual(['june']);
    const accepted = stateOf(count, june, march, review(count, 'june', 'accepted'));
    expect(reviewQueueOf([accepted]).map(({ entry }) => entry.id)).toEqual(['march']);
  });

  it('are not shown to their author, and to everybody where nobody was chosen', () => {
    expect(queueOf(wang, organisation)).toEqual([]);
    expect(queueOf(li, organisation)).toEqual(['march', 'june']);
    expect(queueOf(nobody, organisation)).toEqual(['march', 'june']);
  });

  it('are for the posts of reviewers where there are any', () => {
    expect(queueOf(li, withReviewers)).toEqual([]);
    const inspector = { ...nobody, postId: 'inspector', name: '陈专员' };
    expect(queueOf(inspector, withReviewers)).toEqual(['march', 'june']);
    expect(isReviewer(nobody, withReviewers)).toBe(true);
  });

  it('and decisions are all that is asked of a reviewer without a unit: to report is the units’ task', () => {
    const inspector = { ...nobody, postId: 'inspector', name: '陈专员' };
    const asked = todo(states, '2024-06', inspector, withReviewers);
    expect(asked.supervises).toBe(true);
    expect(asked.countByKind).toMatchObject({ due: 0, overdue: 0, returned: 0, 'to-review': 2 });
    expect(asked.total).toBe(1);
    expect(todo(states, '2024-06', nobody, withReviewers).supervises).toBe(false);
  });
});
