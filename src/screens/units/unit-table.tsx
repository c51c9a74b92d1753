import { useEffect, useRef } from 'react';
import type { Unit } from '../../domain/organisation.ts';
import { shellWords } from '../../text/shell-words.ts';
import { unitWords as words } from '../../text/unit-words.ts';
import type { Loads } from './use-loads.ts';

type Step = 'up' | 'down';

interface UnitTableProps {
  readonly units: readonly Unit[];
  readonly loads: Loads | undefined;
  readonly onMove: (unit: Unit, to: number) => void;
  readonly onRename: (unit: Unit) => void;
  readonly onDissolve: (unit: Unit) => void;
}

/** A row that changed its place keeps the focus on the button that moved it. */
function useFocusMoved(units: readonly Unit[]) {
  const table = useRef<HTMLTableElement>(null);
  const pressed = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list in its new order is what this waits for
  useEffect(() => {
    const { current } = pressed;
    pressed.current = undefined;
    if (current === undefined) return;
    const buttons = table.current?.querySelectorAll<HTMLElement>('[data-move]') ?? [];
    for (const button of buttons) if (button.dataset.move === current) button.focus();
  }, [units]);
  return { table, pressed };
}

/** The units in their order with what they answer for, and what can be done with each; cards on a phone. */
export function UnitTable({ units, loads, onMove, onRename, onDissolve }: UnitTableProps) {
  const { table, pressed } = useFocusMoved(units);
  const mover = (unit: Unit, place: number, step: Step) => {
    const to = step === 'up' ? place - 1 : place + 1;
    const isAtEnd = to < 0 || to >= units.length;
    const move = (): void => {
      if (isAtEnd) return;
      pressed.current = `${step}:${unit.id}`;
      onMove(unit, to);
    };
    return (
      <button
        type="button"
        className="button button-small"
        data-move={`${step}:${unit.id}`}
        aria-label={(step === 'up' ? words.upOf : words.downOf)(unit.name)}
        aria-disabled={isAtEnd}
        onClick={move}
      >
        {words[step]}
      </button>
    );
  };
  return (
    <table className="table unit-table" ref={table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.load}</th>
          <th scope="col">{words.actions}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit, place) => {
          const load = loads?.byUnitId.get(unit.id);
          return (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              <td data-head={words.load}>
                {load ? words.loadText(load) : loads ? words.noLoad : shellWords.none}
              </td>
              <td>
                <div className="line-actions">
                  {mover(unit, place, 'up')}
                  {mover(unit, place, 'down')}
                  <button
                    type="button"
                    className="button button-small"
                    aria-label={words.renameOf(unit.name)}
                    onClick={() => onRename(unit)}
                  >
                    {words.rename}
                  </button>
                  <button
                    type="button"
                    className="button button-small"
                    aria-label={words.dissolveOf(unit.name)}
                    onClick={() => onDissolve(unit)}
                  >
                    {words.dissolve}
                  </button>
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
