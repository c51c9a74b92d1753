import { describe, expect, it } from 'vitest';
import type { Todo, TodoKind } from '../../src/domain/todo.ts';
import { todoSentence } from '../../src/text/todo-words.ts';

const none = { returned: 0, due: 0, overdue: 0, contested: 0, unproven: 0, 'to-review': 0 };
const said = (counts: Partial<Record<TodoKind, number>>): string =>
  todoSentence({ countByKind: { ...none, ...counts }, period: '2024-12' } as Todo);

describe('the sentence of 待办', () => {
  it('says 逾期未报 within 待填, where it is counted already', () => {
    expect(said({ due: 31, overdue: 16, returned: 4 })).toBe(
      '待填31项（其中逾期未报16项），截至2024年12月；退回4项。',
    );
  });

  it('says nothing of what there is none of', () => {
    expect(said({ due: 2 })).toBe('待填2项，截至2024年12月。');
    expect(said({ unproven: 10 })).toBe('待印证10项。');
    expect(said({})).toBe('');
  });
});
