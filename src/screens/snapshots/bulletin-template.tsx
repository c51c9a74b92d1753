import { type ChangeEvent, useId, useRef } from 'react';
import { bulletinPanelWords as words } from '../../text/bulletin-panel-words.ts';

interface BulletinTemplateProps {
  readonly template: File | undefined;
  readonly onChoose: (template: File | undefined) => void;
}

/** The office's own document. It is read when the bulletin is made, so that what was mended since counts. */
export function BulletinTemplate({ template, onChoose }: BulletinTemplateProps) {
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onChoose(file);
    // Emptied, so that the same file can be chosen again once it was replaced.
    target.value = '';
  };
  return (
    <fieldset className="bulletin-template" aria-describedby={hintId}>
      <legend className="field-label">{words.template}</legend>
      <p className="field-hint" id={hintId}>
        {words.templateHint}
      </p>
      <label className="verify-field">
        <span className="button">{words.chooseTemplate}</span>
        <span role="status">{template && words.chosen(template.name)}</span>
        <input ref={input} type="file" className="verify-input" accept=".docx" onChange={choose} />
      </label>
      {template && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            onChoose(undefined);
            input.current?.focus();
          }}
        >
          {words.forget}
        </button>
      )}
    </fieldset>
  );
}
