import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Question } from '../../domain/guard-question.ts';
import { columnWords, rowWords as words } from '../../text/fill-row-words.ts';
import { fillWords } from '../../text/fill-words.ts';
import { questionText } from '../../text/question-words.ts';
import { type CellProps, controlProps, refusalId } from './cell-controls.tsx';
import { cellRefusalText } from './cell-refusal-text.ts';
import { isReturned } from './fill-item.ts';
import { focusCell } from './key-facts.ts';
import { columns } from './row-texts.ts';

export interface DetailProps extends CellProps {
  readonly isTyped: boolean;
  /** those to be shown now, answered or not */
  readonly questions: readonly Question[];
}

/** Is there anything to say or to ask under the row? */
export const hasDetail = ({ item, isTyped, refusals, questions }: DetailProps): boolean =>
  isReturned(item.existing) ||
  (isTyped && item.existing !== undefined) ||
  Object.keys(refusals).length > 0 ||
  questions.length > 0;

/** What goes away with the focus in it leaves the focus to the row's figure. */
function useFocusHeir(ref: RefObject<HTMLElement | null>, id: string): void {
  useLayoutEffect(() => {
    const element = ref.current;
    const grid = element?.closest('table') ?? null;
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusCell(grid, id, 'figure'));
    };
  }, [ref, id]);
}

function ReasonInput(props: DetailProps) {
  const { item, texts, acts, isLocked } = props;
  const ref = useRef<HTMLLabelElement>(null);
  useFocusHeir(ref, item.id);
  return (
    <label ref={ref}>
      {columnWords.reason}
      <input
        {...controlProps(props, 'reason', columnWords.reason)}
        className="input"
        type="text"
        autoComplete="off"
        readOnly={isLocked}
        value={texts.reason}
        onChange={(event) => acts.edit(item.id, 'reason', event.target.value)}
      />
    </label>
  );
}

function Asked({ question, ...props }: DetailProps & { readonly question: Question }) {
  const { item, texts, acts, isLocked } = props;
  const ref = useRef<HTMLParagraphElement>(null);
  useFocusHeir(ref, item.id);
  const sentence = questionText(question, item.target);
  return (
    <p className="fill-question" ref={ref}>
      <span>{sentence}</span>
      <label className="check">
        <input
          type="checkbox"
          data-row={item.id}
          data-place="confirmed"
          aria-label={words.cell(item.target.name, `${sentence}${words.confirm}`)}
          disabled={isLocked}
          checked={texts.confirmed.split(' ').includes(question.code)}
          onChange={(event) => acts.confirm(item.id, question.code, event.target.checked)}
        />
        {words.confirm}
      </label>
    </p>
  );
}

function Refusals({ item, refusals }: DetailProps) {
  return ([...columns, 'reason'] as const).map((column) => {
    const refusal = refusals[column];
    return (
      refusal && (
        <p className="field-error" key={column} id={refusalId(item.id, column)}>
          {words.said(columnWords[column], cellRefusalText(refusal, item.target))}
        </p>
      )
    );
  });
}

const Discard = ({ item: { id }, acts }: DetailProps) => (
  <button
    type="button"
    className="link-button"
    data-row={id}
    data-place="discard"
    onClick={() => acts.discard([id])}
  >
    {words.discard}
  </button>
);

/** Under its row: what was returned, what is wrong, what is asked, and why a figure is corrected. */
export function RowDetail(props: DetailProps) {
  const { item, isTyped, questions, isLocked } = props;
  const { existing, target } = item;
  const review = existing?.review;
  return (
    <tr className="fill-detail">
      <td colSpan={3} />
      <td colSpan={8}>
        {isReturned(existing) && review && <p className="fill-returned">{fillWords.returned(review)}</p>}
        <Refusals {...props} />
        {questions.map((question) => (
          <Asked key={question.code} question={question} {...props} />
        ))}
        {isTyped && existing && <p className="fill-existing">{words.existing(existing, target)}</p>}
        {isTyped && (
          <div className="fill-reason">
            {existing && <ReasonInput {...props} />}
            {!isLocked && <Discard {...props} />}
          </div>
        )}
      </td>
    </tr>
  );
}
