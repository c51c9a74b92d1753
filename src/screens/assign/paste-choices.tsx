import type { AssignedTarget } from '../../domain/responsibility.ts';
import type { OrganisationNames } from '../../text/assign-words.ts';
import { pasteWords as words } from '../../text/paste-words.ts';
import type { Said } from './use-paste-choices.ts';

interface PasteChoicesProps {
  readonly said: readonly Said[];
  readonly targets: readonly AssignedTarget[];
  readonly names: OrganisationNames;
  readonly onUndo: (each: Said) => void;
}

/** What was said of names in the pasted table, each to be taken back. */
export function PasteChoices({ said, targets, names, onUndo }: PasteChoicesProps) {
  if (said.length === 0) return null;
  const textOf = ({ about, text, id }: Said): string => {
    if (about === 'unit') return id === '' ? words.leftOut([text]) : words.meansUnit(text, names.unit(id));
    const name = targets.find(({ target }) => target.id === id)?.target.name ?? id;
    return words.meansTarget(text, name);
  };
  return (
    <section aria-label={words.choicesTitle}>
      <h3 className="field-label">{words.choicesTitle}</h3>
      <ul className="paste-choices">
        {said.map((each) => (
          <li key={`${each.about} ${each.key}`}>
            {textOf(each)}
            <button
              type="button"
              className="link-button"
              aria-label={words.undoOf(each.text)}
              onClick={() => onUndo(each)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
