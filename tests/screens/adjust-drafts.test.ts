import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRule, rulePresets } from '../../src/domain/light-rule.ts';
import { fieldsOfPace, type PaceFields } from '../../src/domain/pace-fields.ts';
import { blankRevision } from '../../src/domain/revision-form.ts';
import { draftOfRule, typedRule } from '../../src/screens/rules/rule-draft.ts';
import {
  draftOfPace,
  draftOfRevision,
  paceFieldsFrom,
  revisionFieldsFrom,
} from '../../src/screens/target/adjust-drafts.ts';
import { plan, seeds } from '../domain/fixtures.ts';

const text = fc.constantFrom('', '33.3', '谋划', '约70', '__proto__', ' ');
const months = ['2024-01', '2024-06', '2024-12'];
const typedPace = fc.record({
  kind: fc.constantFrom<PaceFields['kind']>('linear', 'hold', 'deadline', 'curve'),
  due: fc.constantFrom('2024-09', '2024-12'),
  shares: fc
    .tuple(text, text, text)
    .map((all) => Object.fromEntries(all.map((each, n) => [months[n], each]))),
  reason: text,
});
const opened = fieldsOfPace(
  { kind: 'curve', shares: { '2024-06': '0.4', '2024-12': '1' } },
  seeds.highTech,
  plan,
);

describe('a draft of a pace', () => {
  it('law: gives back what was typed, and there is none while nothing was', () => {
    fc.assert(
      fc.property(typedPace, (fields) => {
        const back = paceFieldsFrom(draftOfPace(fields, opened), opened);
        const said = Object.entries(fields.shares).filter(([, each]) => each !== '');
        expect(back).toEqual({ ...fields, shares: Object.fromEntries(said), exact: opened.exact });
      }),
    );
    expect(draftOfPace(opened, opened)).toBeUndefined();
    expect(draftOfPace({ ...opened, reason: '按季' }, opened)).toBeDefined();
  });

  it('keeps a curve that was emptied empty, and knows no kind that it does not know', () => {
    const emptied = { ...opened, shares: {} };
    expect(paceFieldsFrom(draftOfPace(emptied, opened), opened).shares).toEqual({});
    expect(paceFieldsFrom({ kind: 'spiral', reason: '按季' }, opened)).toMatchObject({
      kind: 'curve',
      due: '2024-12',
      reason: '按季',
    });
  });
});

describe('a draft of a revision', () => {
  it('law: gives back what was typed, and there is none while nothing was', () => {
    const typed = fc.record({ goal: text, goalStage: text, reason: text, documentNumber: text });
    fc.assert(
      fc.property(typed, (fields) => {
        expect(revisionFieldsFrom(draftOfRevision(fields))).toEqual(fields);
      }),
    );
    expect(draftOfRevision(blankRevision)).toBeUndefined();
  });
});

describe('a draft of a rule', () => {
  it('law: gives back the choice and the reason, and there is none while nothing was typed', () => {
    const typed = fc.record({
      picked: fc.option(fc.constantFrom(...rulePresets), { nil: undefined }),
      reason: text,
    });
    fc.assert(
      fc.property(typed, (fields) => {
        expect(typedRule(draftOfRule(fields), rulePresets)).toEqual(fields);
      }),
    );
    expect(draftOfRule({ picked: undefined, reason: '' })).toBeUndefined();
  });

  it('of a rule that is no longer to be chosen keeps the reason', () => {
    const own = { ...defaultRule, id: 'own', lag: '0.07' };
    const draft = draftOfRule({ picked: own, reason: '考核办法' });
    expect(typedRule(draft, rulePresets)).toEqual({ picked: undefined, reason: '考核办法' });
  });
});
