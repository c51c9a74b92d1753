import { useRef, useState } from 'react';
import { decideRivals, type RivalDecision } from '../../actions/decide-rivals.ts';
import type { EntryInForce } from '../../domain/target-state.ts';
import { type Save, useSaving } from '../../parts/use-saving.ts';
import { entryText } from '../../text/entry-words.ts';
import { authorText, loggedText, remarksOf, reviewWords as words } from '../../text/review-words.ts';
import { gradeWords } from '../../text/target-kinds.ts';
import { readingText } from '../../text/target-words.ts';
import { rivalsId, sectionIds } from './jump-to.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ContestedRow } from './review-rows.ts';
import { ReviewSection } from './review-section.tsx';
import type { SectionProps } from './section-props.ts';
import { useNextFocus } from './use-next-focus.ts';

interface RivalsSectionProps extends Pick<SectionProps, 'workspace' | 'rim' | 'planId' | 'isLocked'> {
  readonly rows: readonly ContestedRow[];
}

interface Choice {
  readonly row: ContestedRow;
  readonly figure: EntryInForce;
}

const ADOPT = 'adopt';
const decide: Save<RivalDecision> = (store, rim, decision) => decideRivals(store, rim, decision);

function Figure({ row, figure, onAdopt }: Choice & { readonly onAdopt: (choice: Choice) => void }) {
  const isInForce = row.figures[0]?.id === figure.id;
  const remarks = remarksOf(figure);
  return (
    <li className="rival">
      <p className="rival-figure">
        {readingText(figure.reading, row.target)}
        {isInForce && <span className="mark mark-in-force">{words.inForce}</span>}
      </p>
      <p>{gradeWords[figure.grade]}</p>
      <p>
        {authorText(figure)}
        <span className="cell-note">{loggedText(figure)}</span>
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="field-hint">
          {remark}
        </p>
      ))}
      <button
        type="button"
        className="button button-small"
        data-act={ADOPT}
        aria-label={words.adoptOf(entryText(figure, row.target), authorText(figure))}
        onClick={() => onAdopt({ row, figure })}
      >
        {words.adopt}
      </button>
    </li>
  );
}

function Rivals({ row, onAdopt }: Pick<Choice, 'row'> & { readonly onAdopt: (choice: Choice) => void }) {
  const id = rivalsId(row);
  return (
    <div className="review-rivals" data-row={id}>
      <h3 id={id} tabIndex={-1}>
        {words.rivalsCaption(row.target.name, row.period)}
      </h3>
      <ul className="rival-list">
        {row.figures.map((figure) => (
          <Figure key={figure.id} row={row} figure={figure} onAdopt={onAdopt} />
        ))}
      </ul>
    </div>
  );
}

/** 两数并存: the figures side by side, and the choice of one of them with a reason. */
export function RivalsSection({ rows, workspace, rim, planId, isLocked }: RivalsSectionProps) {
  const [choice, setChoice] = useState<Choice>();
  const [done, setDone] = useState<ContestedRow>();
  const title = useRef<HTMLHeadingElement>(null);
  const { list, moveOn } = useNextFocus(title, rows);
  const { save, isSaving, fault, forgetOutcome } = useSaving({ workspace, rim }, decide);
  const ask = (next: Choice): void => {
    forgetOutcome();
    setDone(undefined);
    setChoice(next);
  };
  const settle = ({ row, figure }: Choice, reason: string, close: () => void): void => {
    const { target, period } = row;
    save({ planId, targetId: target.id, period, entryId: figure.id, reason }, () => {
      close();
      setDone(row);
      moveOn({ order: rows.map(rivalsId), leaving: [rivalsId(row)], act: ADOPT });
    });
  };
  // Once the last is decided it stays and says so.
  if (rows.length === 0 && done === undefined) return null;
  return (
    <ReviewSection
      id={sectionIds.rivals}
      title={words.rivals}
      titleRef={title}
      count={rows.length}
      hint={rows.length === 0 ? words.rivalsNone : words.rivalsHint}
      said={done && words.adoptDone(done.target.name, done.period)}
    >
      <div className="review-list" ref={list}>
        {rows.map((row) => (
          <Rivals key={rivalsId(row)} row={row} onAdopt={ask} />
        ))}
      </div>
      {choice && (
        <ReasonDialog
          title={words.adoptTitle}
          lead={isLocked(choice.row.period) ? [choiceText(choice), words.adoptLocked] : [choiceText(choice)]}
          label={words.adoptReason}
          missing={words.adoptReasonMissing}
          confirm={words.adoptConfirm}
          isSaving={isSaving}
          fault={fault}
          onConfirm={(reason, close) => settle(choice, reason, close)}
          onClose={() => setChoice(undefined)}
        />
      )}
    </ReviewSection>
  );
}

const choiceText = ({ row: { target, period }, figure }: Choice): string =>
  words.adoptWhat(target.name, period, entryText(figure, target), authorText(figure));
