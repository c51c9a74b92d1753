import fc from 'fast-check';
import type { Entry, Grade, Outlook, Reading } from '../../src/domain/change-bodies.ts';
import { stampOf } from '../../src/domain/clock.ts';
import { isStaged } from '../../src/domain/entry-form.ts';
import type { FiledPlan } from '../../src/domain/file-entries.ts';
import type { TargetChange } from '../../src/domain/fold.ts';
import { NOT_STARTED } from '../../src/domain/measure.ts';
import { advanceOrganisation, emptyOrganisation } from '../../src/domain/organisation.ts';
import type { Target } from '../../src/domain/plan.ts';
import { decimals } from '../domain/arbitraries.ts';
import { changeOf, entryOf } from '../domain/fixtures.ts';
import { seedPlan, seedTargets, statesOf } from './ledgers.ts';

/** What people write beside a figure, and what they attack with; a form trims the ends. */
export const hostileTexts = [
  `=cmd|'/c calc'!A0`,
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-5',
  '@SUM(A1)',
  '＝１＋１',
  "'=1",
  "''007",
  '007',
  '2024-06',
  '1-6',
  '5-Mar',
  '3:05 下午',
  '1月6日',
  '星期六 2024年1月6日',
  '一月 2024',
  '12345678901234567890',
  '1e5',
  'TRUE',
  '#REF!',
  '无',
  '—',
  '-',
  '合计',
  '不适用',
  '第一行\n第二行\r\n第三行\r第四行',
  '左\t右',
  '"引号"，,;|',
  '"',
  '_x0041_',
  '<script>alert(1)</script> & ]]>',
  '全角，１２３（ＡＢＣ）　空格',
  '粘贴来的\u200B',
  '\u200B',
  '响铃\u0007之后',
  '𠮷👩‍👩‍👧\u202E',
  'sep=;',
] as const;

const texts = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
  .map((text) => text.trim());

/** Figures as a form takes them: up to 15 digits before the point and 8 behind it. */
const amounts = fc.oneof(
  decimals(0, 20_000, 2),
  fc.constantFrom('0', '0.1', '1234567.89', '123456789012345', '99999999999999.99', '0.00000001'),
  fc.constantFrom('123456789012345.12345678', '0.12345678', '300000'),
);

const bounds = fc.constantFrom('>', '>=', '<', '<=', '~');

function readingsOf(target: Target): fc.Arbitrary<Reading> {
  if (isStaged(target))
    return fc
      .constantFrom(NOT_STARTED, ...(target.stages ?? []))
      .map((stage) => ({ kind: 'stage', stage }) as const);
  const mayFall = ['growth', 'reduction', 'level'].includes(target.measure);
  const values = mayFall ? fc.oneof(amounts, decimals(-200, 0, 2)) : amounts;
  return fc
    .tuple(values, fc.option(bounds, { freq: 3, nil: undefined }))
    .map(([value, bound]): Reading => ({ kind: 'value', value, ...(bound === undefined ? {} : { bound }) }));
}

const grades = fc.constantFrom<Grade>('verified', 'reported', 'estimated', 'published');
const outlooks = fc.option(fc.constantFrom<Outlook>('secure', 'feasible', 'needs-support', 'at-risk'), {
  nil: undefined,
});

/** What was left blank is not there. */
const said = (fields: Readonly<Record<string, string | undefined>>): Partial<Entry> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text !== ''));

const entriesOf = (target: Target): fc.Arbitrary<TargetChange[]> =>
  fc
    .uniqueArray(
      fc.record({
        period: fc.constantFrom('2024-01', '2024-05', '2024-06', '2024-12'),
        isOut: fc.constantFrom(false, false, false, false, true),
        reading: readingsOf(target),
        grade: grades,
        outlook: outlooks,
        note: texts,
        problems: texts,
        nextSteps: texts,
        needs: texts,
      }),
      { minLength: 1, maxLength: 4, selector: ({ period }) => period },
    )
    .map((drawn) =>
      drawn.map(({ period, isOut, reading, grade, note, ...beside }, place) =>
        entryOf(target, period, isOut ? { kind: 'not-applicable' } : reading, {
          grade,
          ...said({ ...beside, note: isOut ? `本年不实施${note}` : note }),
          id: `${target.id}-${place}`,
          at: stampOf('2024-06-01T00:00:00.000Z'),
        }),
      ),
    );

const organisation = advanceOrganisation(emptyOrganisation, [
  changeOf('unit-defined', { unitId: 'u1', name: '=市科技局' }, { id: 'u1' }),
]);

const assigned = ({ id }: Target): TargetChange =>
  changeOf(
    'target-assigned',
    { planId: seedPlan.id, targetId: id, leadUnitId: 'u1', supportingUnitIds: [] },
    { id: `${id}-unit` },
  );

/** A place where something was reported, and the same place before anybody but documents said anything. */
export interface Filed {
  readonly targets: readonly Target[];
  readonly before: readonly TargetChange[];
  readonly plan: FiledPlan;
  readonly bare: FiledPlan;
}

export const placeOf = (targets: readonly Target[], changes: readonly TargetChange[]): FiledPlan => ({
  plan: seedPlan,
  states: statesOf(targets, changes),
  organisation,
  demonstration: false,
});

const isPrinted = (change: TargetChange): boolean =>
  change.kind === 'target-assigned' || (change.kind === 'entry-logged' && change.body.grade === 'published');

/** Up to eight targets of 2024, each with up to four months. */
export const filedLedgers: fc.Arbitrary<Filed> = fc
  .subarray([...seedTargets], { minLength: 1, maxLength: 8 })
  .chain((targets) =>
    fc.tuple(...targets.map(entriesOf)).map((all): Filed => {
      const changes = [...targets.filter((_, place) => place % 2 === 0).map(assigned), ...all.flat()];
      const before = changes.filter(isPrinted);
      return { targets, before, plan: placeOf(targets, changes), bare: placeOf(targets, before) };
    }),
  );
