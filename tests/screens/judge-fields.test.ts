import { describe, expect, it } from 'vitest';
import type { EntryFields } from '../../src/domain/entry-form.ts';
import { blankFields } from '../../src/screens/target/entry-draft.ts';
import { judgeFields, withPart } from '../../src/screens/target/judge-fields.ts';
import { plan, seeds, stateOf, value } from '../domain/fixtures.ts';

const target = seeds.highTech;
const context = { plan, target, state: stateOf(target, ['2024-05', value('20')]), current: '2025-01' };
const typed = (part: Partial<EntryFields>): EntryFields => ({ ...blankFields, period: '2024-06', ...part });

describe('what was typed on the page of a target', () => {
  it('is an entry at once when nothing is odd about it', () => {
    const { entry, questions } = judgeFields(typed({ value: '24' }), context);
    expect(entry?.reading).toEqual(value('24'));
    expect(entry).not.toHaveProperty('confirmed');
    expect(questions).toEqual([]);
  });

  it('is asked about when a cumulative figure falls, and is an entry once that was answered with yes', () => {
    const asked = judgeFields(typed({ value: '18' }), context);
    expect(asked.questions.map(({ code }) => code)).toEqual(['falling']);
    expect(asked.entry).toBeUndefined();
    const answered = judgeFields(typed({ value: '18', confirmed: 'falling' }), context);
    expect(answered.entry?.confirmed).toEqual(['falling']);
  });

  it('carries no yes to a question that is no longer asked', () => {
    expect(judgeFields(typed({ value: '24', confirmed: 'falling' }), context).entry).not.toHaveProperty(
      'confirmed',
    );
  });

  it('is asked about anew when the figure changes, not when the note does', () => {
    const answered = typed({ value: '18', confirmed: 'falling' });
    expect(withPart(answered, { note: '核减' }).confirmed).toBe('falling');
    expect(withPart(answered, { value: '17' }).confirmed).toBe('');
  });

  it('is refused before it is asked about', () => {
    const { refusals, questions } = judgeFields(typed({ value: '约18' }), context);
    expect(refusals.value?.code).toBe('approximate');
    expect(questions).toEqual([]);
  });
});
