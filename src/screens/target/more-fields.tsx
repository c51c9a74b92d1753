import { useState } from 'react';
import { outlooks } from '../../domain/change-bodies.ts';
import { entryWords as words } from '../../text/entry-words.ts';
import { outlookWords } from '../../text/fill-words.ts';
import { Field } from '../../ui/field.tsx';
import type { FieldsProps } from './entry-fields.tsx';

type Part = 'problems' | 'nextSteps' | 'needs';
type MoreProps = Pick<FieldsProps, 'fields' | 'onChange'>;

function TextField({ part, fields, onChange }: MoreProps & { readonly part: Part }) {
  return (
    <Field label={words[part]} aside={words.optional}>
      {(control) => (
        <textarea
          {...control}
          className="textarea note-input"
          name={part}
          value={fields[part] ?? ''}
          onChange={(event) => onChange({ [part]: event.target.value })}
        />
      )}
    </Field>
  );
}

function OutlookField({ fields, onChange }: MoreProps) {
  return (
    <Field label={words.outlook} aside={words.optional} hint={words.outlookHint}>
      {(control) => (
        <select
          {...control}
          className="select"
          name="outlook"
          value={fields.outlook ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ outlook: outlooks.find((each) => each === value) ?? '' })
          }
        >
          <option value="">{words.noOutlook}</option>
          {outlooks.map((outlook) => (
            <option key={outlook} value={outlook}>
              {outlookWords[outlook]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** 存在问题, 下步打算, 需协调事项, 研判: folded away until somebody wants them, open once something stands in them. */
export function MoreFields(props: MoreProps) {
  const { problems, nextSteps, needs, outlook } = props.fields;
  const isFilled = [problems, nextSteps, needs, outlook].some((text) => text !== undefined && text !== '');
  const [isOpen, setOpen] = useState(isFilled);
  const [wasFilled, setWasFilled] = useState(isFilled);
  if (isFilled !== wasFilled) {
    setWasFilled(isFilled);
    // Emptied by the keys it stays open: it must not close under them.
    if (isFilled) setOpen(true);
  }
  return (
    <details className="more-fields" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.more}</summary>
      <TextField part="problems" {...props} />
      <TextField part="nextSteps" {...props} />
      <TextField part="needs" {...props} />
      <OutlookField {...props} />
    </details>
  );
}
