import type { LedgerQuestion } from '../../domain/ledger-row.ts';
import type { Target } from '../../domain/plan.ts';
import { placeText, importWords as words } from '../../text/import-words.ts';
import { ledgerQuestionText, ledgerRefusalText } from '../../text/ledger-row-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { FigureCells, PlaceCell, Remarks } from './row-parts.tsx';
import type { Answering, RowProps } from './row-props.ts';

/** Which of the similar names is meant; nothing is taken until someone says so. */
function TargetChoice({ decided, targets, onChoose }: RowProps & Pick<Answering, 'onChoose'>) {
  const { row, candidates, answer } = decided;
  return (
    <label className="import-choice">
      <span>{row.texts.name}</span>
      <select
        className="select"
        aria-label={words.chooseTarget(placeText(row))}
        value={answer.targetId ?? 'open'}
        onChange={({ target: { value } }) => onChoose(row.key, value === 'open' ? undefined : value)}
      >
        <option value="open">{words.notChosen}</option>
        {candidates.map(({ targetId, likeness }) => (
          <option key={targetId} value={targetId}>
            {words.likeness(targets.get(targetId)?.name ?? targetId, likeness)}
          </option>
        ))}
        <option value="">{words.noneOfThem}</option>
      </select>
    </label>
  );
}

interface QuestionItemProps extends Pick<Answering, 'onConfirm'> {
  readonly decided: RowProps['decided'];
  readonly question: LedgerQuestion;
  readonly target: Target;
}

function QuestionItem({ decided: { row, answer }, question, target, onConfirm }: QuestionItemProps) {
  const text = ledgerQuestionText(question, target);
  return (
    <li>
      <p>{text}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={answer.confirmed.includes(question.code)}
          aria-label={words.confirmOf(placeText(row), text)}
          onChange={(event) => onConfirm(row.key, question.code, event.target.checked)}
        />
        {words.confirm}
      </label>
    </li>
  );
}

/** What keeps a row back, or what becomes of it once its target was chosen. */
function Consequence({ decided, targets }: RowProps) {
  const { row, figure, refusals, sameAs, answer } = decided;
  const target = targets.get(figure?.targetId ?? answer.targetId ?? '');
  if (refusals.length > 0)
    return refusals.map((refusal) => (
      <li key={refusal.cause.code} className="field-error">
        {ledgerRefusalText(refusal, target)}
      </li>
    ));
  if (sameAs !== undefined) return <li>{words.sameAsRow(sameAs)}</li>;
  if (figure?.same) return <li>{words.sameAsBoard}</li>;
  const isChosen = row.outcome.kind === 'proposed' && (answer.targetId ?? '') !== '';
  return isChosen && figure === undefined ? <li>{words.classes.blank}</li> : null;
}

/** A row that waits for an answer, and how it was answered. */
export function QuestionRow(props: RowProps & Answering) {
  const { decided, targets, severalSheets, onConfirm } = props;
  const { row, figure, questions, candidates, refusals, sameAs } = decided;
  const target = targets.get(figure?.targetId ?? '');
  const asks = refusals.length === 0 && sameAs === undefined && target !== undefined;
  return (
    <tr className={decided.isReady ? 'import-ready' : undefined}>
      <PlaceCell row={row} severalSheets={severalSheets} />
      <td>{candidates.length > 0 ? <TargetChoice {...props} /> : target?.name}</td>
      {figure !== undefined && target !== undefined ? (
        <FigureCells figure={figure} target={target} />
      ) : (
        <td colSpan={3} className="missing">
          {row.texts.value ?? row.texts.stage ?? shellWords.none}
        </td>
      )}
      <td>
        <ul className="import-questions">
          <Consequence {...props} />
          {asks &&
            questions.map((question) => (
              <QuestionItem key={question.code} {...{ decided, question, target, onConfirm }} />
            ))}
        </ul>
        {figure !== undefined && <Remarks figure={figure} />}
      </td>
    </tr>
  );
}
