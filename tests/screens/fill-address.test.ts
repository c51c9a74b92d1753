import { describe, expect, it } from 'vitest';
import type { Todo, TodoItem } from '../../src/domain/todo.ts';
import { itemAddress, listAddress } from '../../src/screens/todo/todo-addresses.ts';
import { fillAddress } from '../../src/ui/addresses.ts';
import { targetOf } from '../domain/fixtures.ts';

const todo = { period: '2024-12' } as Todo;
const item: TodoItem = { target: targetOf({ id: 'a' }), period: '2024-12' };

describe('the address of 填报', () => {
  it('names a unit, a part of the month, or both', () => {
    expect(fillAddress('p', '2024-12')).toBe('/p/p/2024-12/fill');
    expect(fillAddress('p', '2024-12', 'u')).toBe('/p/p/2024-12/fill/u');
    expect(fillAddress('p', '2024-12', 'u', 'due')).toBe('/p/p/2024-12/fill/u/due');
    expect(fillAddress('p', '2024-12', undefined, 'due')).toBe('/p/p/2024-12/fill/-/due');
  });
});

describe('the ways from 待办', () => {
  it('lead to the rows that were counted there and no others', () => {
    expect(listAddress('due', 'p', todo)).toBe('/p/p/2024-12/fill/-/due');
    expect(listAddress('overdue', 'p', { ...todo, unitId: 'u' })).toBe('/p/p/2024-12/fill/u/overdue');
    expect(itemAddress('overdue', item, 'p', todo)).toBe('/p/p/2024-12/fill/-/overdue');
  });
});
