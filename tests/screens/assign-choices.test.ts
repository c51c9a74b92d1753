import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plan2024 from '../../data/plans/2024.json' with { type: 'json' };
import { readAssignmentTable } from '../../src/domain/assignment-table.ts';
import { assignmentTableText } from '../../src/domain/assignment-text.ts';
import { advanceOrganisation, emptyOrganisation } from '../../src/domain/organisation.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { AssignedTarget, Responsibility } from '../../src/domain/responsibility.ts';
import { applyFilter, noFilter } from '../../src/screens/assign/assign-filter.ts';
import {
  changesOf,
  changesOfTable,
  countStates,
  fieldsOf,
  untouched,
} from '../../src/screens/assign/edit-fields.ts';
import { namesOf } from '../../src/text/assign-words.ts';
import { assignmentLines, exampleHeader } from '../../src/text/paste-words.ts';
import { changeOf } from '../domain/fixtures.ts';

const targets = plan2024.targets as unknown as readonly Target[];
const ids = ['u0', 'u1', 'u2'];

const organisation = advanceOrganisation(emptyOrganisation, [
  ...['市科技局', '市经信局', '市发改局'].map((name, order) =>
    changeOf('unit-defined', { unitId: `u${order}`, name, order }),
  ),
  changeOf('unit-defined', { unitId: 'gone', name: '原市外贸局' }),
  changeOf(
    'unit-dissolved',
    { unitId: 'gone', reason: '机构改革' },
    { at: '2024-03-01T00:00:00.000Z/00000' },
  ),
  changeOf('post-defined', { postId: 'p0', title: '分管副市长', duty: 'lead' }),
  changeOf('post-defined', { postId: 'p1', title: '分管副市长', duty: 'lead' }, { id: 'second' }),
  changeOf('post-held', { postId: 'p0', holder: '张三' }),
  changeOf('post-held', { postId: 'p1', holder: '李四' }),
]);

const responsibilities: fc.Arbitrary<Responsibility> = fc
  .record({
    lead: fc.constantFrom(undefined, ...ids),
    support: fc.uniqueArray(fc.constantFrom(...ids)),
    leader: fc.constantFrom(undefined, 'p0', 'p1'),
  })
  .map(({ lead, support, leader }) => ({
    ...(lead === undefined ? {} : { leadUnitId: lead }),
    supportingUnitIds: support.filter((id) => id !== lead),
    ...(leader === undefined ? {} : { leadPostId: leader }),
  }));
const plans: fc.Arbitrary<AssignedTarget[]> = fc
  .array(responsibilities, { minLength: 1, maxLength: 30 })
  .map((list) =>
    targets.slice(0, list.length).map((target, n) => ({ target, responsibility: list[n] ?? none })),
  );

const none: Responsibility = { supportingUnitIds: [] };
const of = (responsibility: Responsibility, n = 0): AssignedTarget => ({
  target: targets[n] as Target,
  responsibility,
});

describe('the choices of the dialog', () => {
  it('change nothing of one target before anything is chosen, and nothing of many', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const each of plan)
          expect(changesOf(fieldsOf(each.responsibility), [each])).toEqual({ ok: false, code: 'unchanged' });
        expect(changesOf(untouched, plan)).toEqual({ ok: false, code: 'unchanged' });
      }),
    );
  });

  it('never leave a unit that leads and supports, and change only what differs', () => {
    const fields = fc.record({
      lead: fc.constantFrom('*', '', ...ids),
      support: fc.constantFrom('keep' as const, 'add' as const, 'set' as const),
      unitIds: fc.uniqueArray(fc.constantFrom(...ids)),
      leader: fc.constantFrom('*', '', 'p0'),
    });
    fc.assert(
      fc.property(plans, fields, (plan, chosen) => {
        const result = changesOf(chosen, plan);
        if (!result.ok) return;
        for (const { responsibility } of result.changes)
          expect(responsibility.supportingUnitIds).not.toContain(responsibility.leadUnitId);
        const after = plan.map((each) => ({
          ...each,
          ...result.changes.find(({ targetId }) => targetId === each.target.id),
        }));
        expect(changesOf(chosen, after)).toEqual({ ok: false, code: 'unchanged' });
      }),
    );
  });

  it('refuse one unit in both parts', () => {
    const both = { ...untouched, lead: 'u0', support: 'add' as const, unitIds: ['u0'] };
    expect(changesOf(both, [of(none)])).toEqual({ ok: false, code: 'contradiction' });
  });

  it('give a whole area its lead and keep what else is there', () => {
    const area = [
      of({ supportingUnitIds: ['u0', 'u1'] }),
      of({ leadUnitId: 'u0', supportingUnitIds: [] }, 1),
    ];
    const result = changesOf({ ...untouched, lead: 'u0' }, area);
    expect(result).toEqual({
      ok: true,
      changes: [
        { targetId: targets[0]?.id, responsibility: { leadUnitId: 'u0', supportingUnitIds: ['u1'] } },
      ],
    });
  });
});

describe('the filter', () => {
  const there = new Set(ids);
  const plan = targets.map((target, n) => ({
    target,
    responsibility:
      n === 0
        ? { leadUnitId: 'u0', supportingUnitIds: ['u1'] }
        : n === 1
          ? { leadUnitId: 'gone', supportingUnitIds: [] }
          : none,
  }));

  it('lets all 230 pass until something is asked for', () => {
    expect(applyFilter(plan, noFilter, there)).toHaveLength(230);
  });

  it('counts a target whose lead unit was dissolved as not assigned', () => {
    const open = applyFilter(plan, { ...noFilter, isUnassignedOnly: true }, there);
    expect(open).toHaveLength(229);
    expect(open[0]).toBe(plan[1]);
  });

  it('finds by unit in either part, by area, and by words of name or quote', () => {
    expect(applyFilter(plan, { ...noFilter, unitId: 'u1' }, there)).toEqual([plan[0]]);
    const investment = applyFilter(plan, { ...noFilter, areaId: 'investment' }, there);
    expect(investment).toHaveLength(plan2024.targets.filter(({ areaId }) => areaId === 'investment').length);
    const found = applyFilter(plan, { ...noFilter, text: ' tiktok ' }, there);
    expect(found.map(({ target }) => target.name)).toEqual(['对接TikTok等跨境电商平台']);
  });
});

describe('the table that is handed out', () => {
  it('changes nothing when it is pasted back, two leaders of one title included', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const text = assignmentTableText(exampleHeader, plan, organisation);
        const { rows } = readAssignmentTable(text, plan, organisation);
        expect(countStates(rows)).toEqual({ new: 0, changed: 0, same: plan.length, refused: 0 });
        expect(changesOfTable(rows)).toEqual([]);
      }),
    );
  });

  it('has all 230 targets to fill in, and what is filled in is a change', () => {
    const plan = targets.map((target) => ({ target, responsibility: none }));
    const lines = assignmentTableText(exampleHeader, plan, organisation).split('\n');
    expect(lines).toHaveLength(231);
    const filled = lines.map((line, n) =>
      n === 7 ? line.replace(/\t\t\t$/, '\t市科技局\t\t分管副市长 李四') : line,
    );
    const { rows } = readAssignmentTable(filled.join('\n'), plan, organisation);
    expect(countStates(rows)).toEqual({ new: 1, changed: 0, same: 229, refused: 0 });
    expect(changesOfTable(rows)).toEqual([
      {
        targetId: targets[6]?.id,
        responsibility: { leadUnitId: 'u0', supportingUnitIds: [], leadPostId: 'p1' },
      },
    ]);
  });
});

describe('the preview of a row', () => {
  const names = namesOf(organisation);

  it('says who was and who will be, and names what is gone as gone', () => {
    const before = { leadUnitId: 'gone', supportingUnitIds: ['u1'] };
    expect(
      assignmentLines(before, { leadUnitId: 'u0', supportingUnitIds: [], leadPostId: 'p0' }, names),
    ).toEqual([
      '牵头单位：原市外贸局（已撤销） → 市科技局',
      '配合单位：市经信局 → 无',
      '牵头领导：未定 → 分管副市长（张三）',
    ]);
  });

  it('says only who will be where nobody was', () => {
    expect(assignmentLines(none, { leadUnitId: 'u0', supportingUnitIds: ['u1', 'u2'] }, names)).toEqual([
      '牵头单位：市科技局',
      '配合单位：市经信局、市发改局',
    ]);
  });
});
