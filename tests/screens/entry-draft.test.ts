import { describe, expect, it } from 'vitest';
import {
  blankFields,
  fieldsFrom,
  fieldsOfEntry,
  isBlank,
  recordOf,
} from '../../src/screens/target/entry-draft.ts';
import { notApplicable, seeds, stateOf, value } from '../domain/fixtures.ts';

describe('the draft of an entry', () => {
  it('comes back as it was kept', () => {
    const typed = {
      period: '2024-06',
      value: '约5',
      stage: '',
      notApplicable: true,
      grade: 'estimated' as const,
      note: '备注',
      problems: '用地未批',
      nextSteps: '补办手续',
      needs: '请自然资源部门支持',
      outlook: 'at-risk' as const,
      confirmed: '',
      reason: '理由',
    };
    expect(fieldsFrom(recordOf(typed))).toEqual(typed);
  });

  it('keeps no yes to what was asked: kept again as it was restored, it is the same draft', () => {
    const kept = recordOf({ ...blankFields, value: '18', confirmed: 'falling' });
    expect(recordOf(fieldsFrom(kept))).toEqual(kept);
    expect(fieldsFrom(kept).confirmed).toBe('');
  });

  it('of another version is read as far as it is understood', () => {
    expect(fieldsFrom({ value: '3', grade: 'guessed', outlook: 'rosy', mood: 'fine' })).toEqual({
      ...blankFields,
      value: '3',
    });
  });

  it('is nothing when only the month was chosen', () => {
    expect(isBlank({ ...blankFields, period: '2024-06' })).toBe(true);
    expect(isBlank({ ...blankFields, value: '0' })).toBe(false);
    expect(isBlank({ ...blankFields, problems: '用地未批' })).toBe(false);
  });

  it('of a correction starts from the entry, but does not sign a document with a new note', () => {
    const state = stateOf(seeds.highTech, ['2024-05', notApplicable], ['2024-06', value('9'), 'published']);
    const published = state.entriesByPeriod['2024-06'];
    const without = state.entriesByPeriod['2024-05'];
    expect(published && fieldsOfEntry({ ...published, note: '同为全年' })).toEqual({
      ...blankFields,
      period: '2024-06',
      value: '9',
    });
    expect(without && fieldsOfEntry(without)).toMatchObject({ notApplicable: true, value: '' });
  });
});
