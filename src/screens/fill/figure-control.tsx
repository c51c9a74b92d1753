import type { CompositionEvent } from 'react';
import { isStaged } from '../../domain/entry-form.ts';
import { rowWords as words } from '../../text/fill-row-words.ts';
import { figureLabel, fillWords } from '../../text/fill-words.ts';
import { type CellProps, controlProps } from './cell-controls.tsx';
import { stagesOf } from './choices.ts';
import { isUnchangedSign } from './unchanged-texts.ts';

function StageSelect(props: CellProps) {
  const { item, texts, acts, isLocked } = props;
  const { target, last } = item;
  const { figure } = texts;
  const stages = stagesOf(target);
  const isKnown = figure === '' || figure === fillWords.notApplicable || stages.includes(figure);
  return (
    <select
      {...controlProps(props, 'figure', figureLabel(target))}
      className={figure === '' ? 'select fill-suggests' : 'select'}
      disabled={isLocked}
      value={figure}
      onChange={(event) => acts.edit(item.id, 'figure', event.target.value)}
    >
      <option value="">{words.chooseStage(words.placeholder(last, target))}</option>
      {stages.map((stage, rank) => (
        <option key={stage} value={stage}>
          {words.stage(rank, stage, stage === target.goalStage)}
        </option>
      ))}
      <option value={fillWords.notApplicable}>{fillWords.notApplicable}</option>
      {!isKnown && <option value={figure}>{words.noneOfThese(figure)}</option>}
    </select>
  );
}

function ValueInput(props: CellProps) {
  const { item, texts, acts, isLocked } = props;
  const { id, target, last } = item;
  const take = (text: string, isComposing: boolean): void =>
    isUnchangedSign(text) && !isComposing ? acts.unchanged(id) : acts.edit(id, 'figure', text);
  return (
    <div className="fill-value">
      <input
        {...controlProps(props, 'figure', figureLabel(target))}
        className="input input-number"
        type="text"
        autoComplete="off"
        spellCheck={false}
        readOnly={isLocked}
        placeholder={words.placeholder(last, target)}
        value={texts.figure}
        onChange={({ target: { value }, nativeEvent }) =>
          take(value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
        }
        // A Chinese input method hands the sign over only at the end of its composition.
        onCompositionEnd={({ currentTarget: { value } }: CompositionEvent<HTMLInputElement>) => {
          if (isUnchangedSign(value)) acts.unchanged(id);
        }}
      />
      {target.unit !== undefined && <span className="fill-unit">{target.unit}</span>}
    </div>
  );
}

/** The month's figure: a number, or the stage that was reached. */
export const FigureControl = (props: CellProps) =>
  isStaged(props.item.target) ? <StageSelect {...props} /> : <ValueInput {...props} />;
