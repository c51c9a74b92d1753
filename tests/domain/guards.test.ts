import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade, Reading } from '../../src/domain/change-bodies.ts';
import { multiply } from '../../src/domain/decimal.ts';
import type { GuardContext, Question } from '../../src/domain/guard-question.ts';
import { questionsOf } from '../../src/domain/guards.ts';
import { type Period, periodsFrom } from '../../src/domain/period.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import { changesOfPublished } from '../../src/domain/published-changes.ts';
import { checkPublished } from '../../src/domain/published-files.ts';
import type { EntryInForce } from '../../src/domain/target-state.ts';
import { questionText } from '../../src/text/question-words.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const published = checkPublished({
  sources: json('data/sources.json'),
  plans: [json('data/plans/2024.json')],
  outcomes: [json('data/outcomes/000.json')],
  links: { links: [] },
});
const targets = new Map(
  (published.ok ? changesOfPublished(published.published) : []).flatMap((change) =>
    change.kind === 'target-defined' ? [[change.body.target.id, change.body.target] as const] : [],
  ),
);
const plan = json('data/plans/2024.json') as Plan;

/** A target of the 2024 plan as the program loads it. */
function target(id: string): Target {
  const found = targets.get(`2024-${id}`);
  if (found === undefined) throw new Error(id);
  return found;
}

const value = (text: string): Reading => ({ kind: 'value', value: text });
const entry = (period: Period, reading: Reading): EntryInForce => ({
  id: period,
  at: '',
  period,
  reading,
  grade: 'reported',
  by: '王主任',
});

interface Case extends Partial<Omit<GuardContext, 'target' | 'entriesByPeriod'>> {
  readonly period?: Period;
  readonly grade?: Grade;
  readonly known?: Readonly<Record<Period, string>>;
}

const readingOf = (of: Target, text: string): Reading =>
  of.stages === undefined ? value(text) : { kind: 'stage', stage: text };

function asked(
  id: string,
  text: string,
  { known = {}, period = '2024-06', grade, ...rest }: Case = {},
): Question[] {
  const of = target(id);
  const entriesByPeriod = Object.fromEntries(
    Object.entries(known).map(([month, figure]) => [month, entry(month, readingOf(of, figure))]),
  );
  const figure = { reading: readingOf(of, text), grade: grade ?? ('reported' as const), period };
  return questionsOf(figure, {
    target: of,
    entriesByPeriod,
    currentPeriod: '2025-01',
    evidenced: false,
    ...rest,
  });
}

const codes = (...args: Parameters<typeof asked>) => asked(...args).map(({ code }) => code);
const words = (id: string, ...rest: [string, Case?]) =>
  asked(id, ...rest).map((question) => questionText(question, target(id)));

describe('a figure that asks nothing', () => {
  it.each([
    ['national-high-tech-enterprises', '9', { '2024-05': '1' }],
    ['national-high-tech-enterprises', '47', { '2024-05': '40' }],
    ['national-high-tech-enterprises', '12', { '2024-05': '1' }],
    ['special-bonds', '62.03', { '2024-05': '30.5' }],
    ['patents-trademarks', '0.35', { '2024-05': '0.3' }],
    ['fixed-asset-investment-growth', '-3.2', { '2024-05': '19.7' }],
    ['photovoltaic-capacity', '40', {}],
    ['overseas-self-run-exhibitions', '0', {}],
    ['young-graduates', '0.35', {}],
    ['photovoltaic-capacity', '4', { '2024-05': '3' }],
    ['elderly-care-rating-coverage', '120', { '2024-05': '120' }],
    ['national-high-tech-enterprises', '4.5', { '2024-05': '4.5' }],
  ])('%s %s after %j', (id, text, known) => {
    expect(codes(id, text, { known: known as Record<string, string> })).toEqual([]);
  });
});

describe('the guards, each with a case of the 2024 plan', () => {
  it('a cumulative figure below that of an earlier month', () => {
    expect(asked('national-high-tech-enterprises', '45', { known: { '2024-05': '47' } })).toEqual([
      { code: 'falling', before: '47', period: '2024-05' },
    ]);
    expect(words('national-high-tech-enterprises', '45', { known: { '2024-05': '47' } })).toEqual([
      '比5月的47家少。累计数一般不会减少，请核对。',
    ]);
  });

  it('a cumulative figure above that of a later month', () => {
    expect(
      asked('overseas-self-run-exhibitions', '6', { known: { '2024-09': '5', '2024-12': '7' } }),
    ).toEqual([{ code: 'exceeds-later', after: '5', period: '2024-09' }]);
  });

  it('15,000 of 7场: a jump against the goal where nothing was reported yet', () => {
    const [question] = asked('overseas-self-run-exhibitions', '15000');
    expect(question).toMatchObject({ code: 'jump', factor: '1000', down: false, suggestion: '15' });
    expect(words('overseas-self-run-exhibitions', '15000')[0]).toContain('是否应为15场');
  });

  it('a digit too many: 450 after 45', () => {
    expect(asked('provincial-tech-smes', '450', { known: { '2024-05': '45' } })).toEqual([
      { code: 'jump', factor: '10', down: false, suggestion: '45', before: '45', period: '2024-05' },
    ]);
  });

  it('11000 where 万件 are counted is a 万 too many', () => {
    expect(asked('patents-trademarks', '11000', { known: { '2024-05': '0.9' } })[0]).toMatchObject({
      code: 'jump',
      factor: '10000',
      suggestion: '1.1',
    });
    expect(asked('patents-trademarks', '11000')[0]).toMatchObject({ factor: '10000', suggestion: '1.1' });
  });

  it('a rate that falls to a tenth, which no cumulative guard would see', () => {
    expect(asked('air-quality', '9.4', { known: { '2024-05': '94.1' } })[0]).toMatchObject({
      code: 'jump',
      down: true,
      suggestion: '94',
    });
  });

  it.each([
    ['0.197', '18.9', '19.7'],
    ['197', '20.2', '19.7'],
  ])('a rate whose point slipped: %s after %s means %s', (text, before, meant) => {
    expect(asked('fixed-asset-investment-growth', text, { known: { '2024-05': before } })[0]).toMatchObject({
      code: 'jump',
      suggestion: meant,
    });
  });

  it('a first rate written as a share: 0.197 where the goal is 20 %', () => {
    const [question] = asked('fixed-asset-investment-growth', '0.197');
    expect(question).toMatchObject({ code: 'jump', down: true, suggestion: '19.7' });
    expect(words('fixed-asset-investment-growth', '0.197')[0]).toContain('是否应为19.7%');
    expect(codes('fixed-asset-investment-growth', '0.6')).toEqual([]);
    expect(codes('fixed-asset-investment-growth', '2.5')).toEqual([]);
  });

  it('does not ask about what is being cleared', () => {
    const clearing = [...targets.values()].find(({ measure, goal }) => measure === 'ceiling' && goal === '0');
    expect(clearing).toBeDefined();
    const id = (clearing?.id ?? '').replace('2024-', '');
    expect(codes(id, '5', { known: { '2024-05': '50' } })).toEqual([]);
  });

  it('looks behind a month of 不适用', () => {
    const of = target('national-high-tech-enterprises');
    const entriesByPeriod = {
      '2024-04': entry('2024-04', value('47')),
      '2024-05': entry('2024-05', { kind: 'not-applicable' }),
    };
    const context = { target: of, entriesByPeriod, currentPeriod: '2025-01', evidenced: false };
    expect(questionsOf({ reading: value('45'), grade: 'reported', period: '2024-06' }, context)).toEqual([
      { code: 'falling', before: '47', period: '2024-04' },
    ]);
  });

  it('a month that has not come', () => {
    expect(codes('national-high-tech-enterprises', '5', { currentPeriod: '2024-05' })).toEqual(['future']);
    expect(codes('national-high-tech-enterprises', '5', { currentPeriod: '2024-06' })).toEqual([]);
  });

  it('more than all: 101 % of 养老机构等级评定覆盖率', () => {
    expect(codes('elderly-care-rating-coverage', '101')).toEqual(['beyond-whole']);
    expect(codes('elderly-care-rating-coverage', '100')).toEqual([]);
    expect(codes('elderly-care-rating-coverage', '-1')).toEqual(['beyond-whole']);
  });

  it('4 for 40兆瓦, when last year was printed as 8.29万千瓦', () => {
    expect(target('photovoltaic-capacity').lastYear).toMatchObject({
      value: '8.29',
      unit: '万千瓦',
      sourceId: '000',
    });
    expect(asked('photovoltaic-capacity', '4')).toEqual([
      { code: 'unit-slip', unit: '万千瓦', converted: '40', lastYear: '8.29', lastYearConverted: '82.9' },
    ]);
    expect(words('photovoltaic-capacity', '4')).toEqual([
      '本项单位是兆瓦，去年为8.29万千瓦（82.9兆瓦）。是否为万千瓦？若是，请填40。',
    ]);
  });

  it('上月累计＋本月≠本月累计, as the ledger names them or as was reported', () => {
    expect(asked('provincial-tech-smes', '30', { previous: '20', increment: '5' })).toEqual([
      { code: 'sum-differs', previous: '20', increment: '5', cumulative: '30' },
    ]);
    expect(codes('provincial-tech-smes', '30', { increment: '5', known: { '2024-05': '25' } })).toEqual([]);
    expect(codes('provincial-tech-smes', '30', { increment: '6', known: { '2024-05': '25' } })).toEqual([
      'sum-differs',
    ]);
    expect(codes('provincial-tech-smes', '6', { increment: '5', period: '2024-01' })).toEqual([
      'sum-differs',
    ]);
  });

  it('a sum that misses by the rounding of one digit asks nothing', () => {
    expect(codes('special-bonds', '15.57', { previous: '12.35', increment: '3.21' })).toEqual([]);
    expect(codes('special-bonds', '15.67', { previous: '12.35', increment: '3.21' })).toEqual([
      'sum-differs',
    ]);
  });

  it('half an enterprise', () => {
    expect(codes('national-high-tech-enterprises', '4.5')).toEqual(['fraction']);
    expect(codes('low-efficiency-land', '4.5')).toEqual([]);
    expect(codes('patents-trademarks', '1.10005')).toEqual(['fraction']);
  });

  it('an estimate that would complete the target', () => {
    expect(
      codes('national-high-tech-enterprises', '45', { grade: 'estimated', known: { '2024-05': '44' } }),
    ).toEqual(['estimate-completes']);
    expect(
      codes('national-high-tech-enterprises', '44', { grade: 'estimated', known: { '2024-05': '44' } }),
    ).toEqual([]);
  });

  it('a milestone that reaches its goal stage without evidence, or goes back', () => {
    const milestone = [...targets.values()].find(
      (t) => t.measure === 'milestone' && (t.stages?.length ?? 0) > 2,
    );
    if (milestone === undefined) throw new Error('no milestone');
    const id = milestone.id.replace('2024-', '');
    const [first = '', second = ''] = milestone.stages ?? [];
    const goal = milestone.goalStage ?? '';
    expect(codes(id, goal)).toEqual(['unproven']);
    expect(codes(id, goal, { evidenced: true })).toEqual([]);
    expect(codes(id, goal, { known: { '2024-05': goal } })).toEqual([]);
    expect(asked(id, first, { known: { '2024-05': second } })).toEqual([
      { code: 'stage-back', before: second, period: '2024-05' },
    ]);
  });
});

const months = periodsFrom(plan.periods.from, plan.periods.to);
const counted = [...targets.values()].filter(({ stages }) => stages === undefined);

describe('the laws of asking', () => {
  const figures = fc.integer({ min: 0, max: 2_000_000 }).map((n) => String(n / 100));
  const series = fc.dictionary(fc.constantFrom(...months.slice(0, 6)), figures, { maxKeys: 6 });

  it('the figure of last month again asks nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counted), figures, (of, figure) => {
        const entriesByPeriod = { '2024-05': entry('2024-05', value(figure)) };
        const context = { target: of, entriesByPeriod, currentPeriod: '2025-01', evidenced: false };
        const found = questionsOf({ reading: value(figure), grade: 'reported', period: '2024-06' }, context);
        return found.length === 0 || figure === '0';
      }),
    );
  });

  it('the order of the entries does not matter, and no code is asked twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counted), series, figures, (of, known, figure) => {
        const entries = Object.entries(known).map(
          ([month, text]) => [month, entry(month, value(text))] as const,
        );
        const ask = (list: typeof entries) =>
          questionsOf(
            { reading: value(figure), grade: 'reported', period: '2024-04' },
            {
              target: of,
              entriesByPeriod: Object.fromEntries(list),
              currentPeriod: '2025-01',
              evidenced: false,
            },
          );
        const found = ask(entries);
        expect(ask(entries.toReversed())).toEqual(found);
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
      }),
    );
  });

  it('scaling the goal, the history and the figure together asks the same of a series', () => {
    const of = target('low-efficiency-land');
    fc.assert(
      fc.property(series, figures, fc.constantFrom('10', '0.1', '100'), (known, figure, scale) => {
        const ask = (factor: string) =>
          questionsOf(
            { reading: value(multiply(figure, factor)), grade: 'reported', period: '2024-06' },
            {
              target: { ...of, goal: multiply(of.goal ?? '1', factor), unit: '亩' },
              entriesByPeriod: Object.fromEntries(
                Object.entries(known).map(([month, text]) => [
                  month,
                  entry(month, value(multiply(text, factor))),
                ]),
              ),
              currentPeriod: '2025-01',
              evidenced: false,
            },
          )
            .map(({ code }) => code)
            .filter((code) => code === 'falling' || code === 'exceeds-later');
        expect(ask(scale)).toEqual(ask('1'));
      }),
    );
  });

  it('every question has its sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counted), series, figures, (of, known, figure) => {
        const entriesByPeriod = Object.fromEntries(
          Object.entries(known).map(([month, text]) => [month, entry(month, value(text))]),
        );
        const found = questionsOf(
          { reading: value(figure), grade: 'estimated', period: '2024-04' },
          { target: of, entriesByPeriod, currentPeriod: '2024-01', evidenced: false },
        );
        return found.every((question) => /[。？]$/.test(questionText(question, of)));
      }),
    );
  });
});
