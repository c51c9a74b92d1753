import { useRef, useState } from 'react';
import { chooseIdentity } from '../../actions/choose-identity.ts';
import { authorOf, type Identity, nobody } from '../../domain/identity.ts';
import { type OrganisationState, postsOf, unitsOf } from '../../domain/organisation.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';
import { authorLine, identityWords as words } from '../../text/identity-words.ts';
import { SaveFault } from '../../ui/save-fault.tsx';
import { isIdentityGone } from './identity-fields.ts';
import { IdentityForm } from './identity-form.tsx';

interface IdentityPanelProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly identity: Identity;
}

const isChosen = ({ unitId, postId, name }: Identity): boolean => unitId + postId + name !== '';

/** 我是谁: who signs on this device, what that protects and what it does not. */
export function IdentityPanel({ workspace, rim, organisation, identity }: IdentityPanelProps) {
  const [isChanging, setChanging] = useState(false);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const clearing = useSaving({ workspace, rim }, (store) => chooseIdentity(store, nobody));
  const lineOf = (who: Identity): string => authorLine(authorOf(who, organisation, rim.anonymous));
  const isThere = isChosen(identity);
  const isGone = isIdentityGone(identity, postsOf(organisation), unitsOf(organisation));
  const done = (outcome: string): void => {
    setChanging(false);
    say(outcome);
    // The button that was pressed goes with its form.
    heading.current?.focus();
  };
  return (
    <section className="unit-part identity-part" aria-labelledby="identity-title">
      <h2 className="part-title" id="identity-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {isThere ? (
        <p>
          {words.now} <strong className="identity-line">{lineOf(identity)}</strong>
        </p>
      ) : (
        <p>{words.nobody(rim.anonymous)}</p>
      )}
      {isGone && <p className="notice">{words.missing}</p>}
      <p className="saved" role="status">
        {said}
      </p>
      {isThere && !isChanging ? (
        <p className="button-row">
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {words.change}
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={clearing.isSaving}
            onClick={() => clearing.save(undefined, () => done(words.cleared))}
          >
            {words.clear}
          </button>
        </p>
      ) : (
        <IdentityForm
          {...{ workspace, rim, organisation, identity }}
          onChosen={(chosen) => done(words.saved(lineOf(chosen)))}
          onCancel={isThere ? () => setChanging(false) : undefined}
        />
      )}
      {clearing.fault && <SaveFault error={clearing.fault} />}
      <p className="identity-note">
        {words.protects}
        <strong>{words.secret}</strong>
      </p>
    </section>
  );
}
