import type { EntryFields } from '../../domain/entry-form.ts';
import type { Question } from '../../domain/guard-question.ts';
import type { Target } from '../../domain/plan.ts';
import { entryWords as words } from '../../text/entry-words.ts';
import { questionText } from '../../text/question-words.ts';
import { answeredIn } from './judge-fields.ts';

interface EntryQuestionsProps {
  readonly questions: readonly Question[];
  readonly target: Target;
  readonly fields: EntryFields;
  readonly onChange: (part: Partial<EntryFields>) => void;
}

/** What is odd about the figure: each is answered with yes, or the figure is mended. Nothing is forbidden. */
export function EntryQuestions({ questions, target, fields, onChange }: EntryQuestionsProps) {
  if (questions.length === 0) return null;
  const answered = answeredIn(fields);
  const answer = (code: string, yes: boolean): void => {
    const others = answered.filter((each) => each !== code);
    onChange({ confirmed: (yes ? [...others, code] : others).join(' ') });
  };
  return (
    <fieldset className="field entry-questions">
      <legend className="field-label">{words.asked}</legend>
      {questions.map((question) => (
        <label className="check" key={question.code}>
          <input
            type="checkbox"
            name="confirmed"
            checked={answered.includes(question.code)}
            onChange={({ target: { checked } }) => answer(question.code, checked)}
          />
          <span>
            {questionText(question, target)} <strong>{words.confirm}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
