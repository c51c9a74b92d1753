import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Plan } from '../../domain/plan.ts';
import type { Todo, TodoItem, TodoKind } from '../../domain/todo.ts';
import { todoItemText, todoWords as words } from '../../text/todo-words.ts';
import { itemAddress, listAddress } from './todo-addresses.ts';

interface TodoSectionProps {
  readonly kind: TodoKind;
  readonly todo: Todo;
  readonly plan: Plan;
  /** the item's month takes no figures now */
  readonly isClosed: (item: TodoItem) => boolean;
}

/** So many are listed at once: what a unit has. */
const SHOWN_FIRST = 15;

function Item({ item, kind, todo, plan, isClosed }: TodoSectionProps & { readonly item: TodoItem }) {
  const area = plan.areas.find(({ id }) => id === item.target.areaId);
  return (
    <li className="todo-item">
      <Link href={itemAddress(kind, item, plan.id, todo)}>{item.target.name}</Link>
      <span className="todo-what">
        {todoItemText(kind, item)}
        {kind === 'returned' && isClosed(item) && (
          <span className="cell-note cell-warning">{words.closed}</span>
        )}
      </span>
      <span className="todo-area">{area?.heading}</span>
    </li>
  );
}

/** One list of what is to be done, with its count and the way to do it. */
export function TodoSection({ kind, todo, plan, isClosed }: TodoSectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  const items = todo.itemsByKind[kind];
  const address = listAddress(kind, plan.id, todo);
  const shown = isOpen ? items : items.slice(0, SHOWN_FIRST);
  return (
    <section className="part todo-section" aria-labelledby={titleId}>
      <div className="todo-head">
        <h2 className="part-title" id={titleId}>
          {words.titles[kind]} <span className="todo-count">{words.count(items.length)}</span>
        </h2>
        {address !== undefined && (
          <Link className={`button${kind === 'due' ? ' button-primary' : ''}`} href={address}>
            {words.go[kind]}
          </Link>
        )}
        <p className="field-hint">{words.hints[kind]}</p>
      </div>
      <ul className="todo-list">
        {shown.map((item) => (
          <Item key={`${item.target.id}/${item.period}`} {...{ item, kind, todo, plan, isClosed }} />
        ))}
      </ul>
      {items.length > SHOWN_FIRST && (
        <button
          type="button"
          className="link-button todo-more"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.showFewer : words.showAll(items.length)}
        </button>
      )}
    </section>
  );
}
