import { useMemo, useRef, useState } from 'react';
import { abolishPost } from '../../actions/abolish-post.ts';
import { type OrganisationState, type Post, postsOf } from '../../domain/organisation.ts';
import type { InWorkspace } from '../../parts/use-saving.ts';
import { postWords as words } from '../../text/post-words.ts';
import { unitWords } from '../../text/unit-words.ts';
import { EndDialog } from './end-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { PostDialog } from './post-dialog.tsx';
import { type PostAct, PostTable } from './post-table.tsx';
import type { Loads } from './use-loads.ts';

interface PostPanelProps extends InWorkspace {
  readonly organisation: OrganisationState;
  readonly loads: Loads | undefined;
}

type Open = { readonly what: 'add' } | { readonly what: PostAct; readonly post: Post };

interface DialogsProps extends PostPanelProps {
  readonly open: Open;
  readonly onDone: (outcome: string) => void;
  readonly onClose: () => void;
}

function Dialogs({ workspace, rim, organisation, loads, open, onDone, onClose }: DialogsProps) {
  const place = { workspace, rim, onClose };
  if (open.what === 'add')
    return (
      <PostDialog
        {...place}
        organisation={organisation}
        post={undefined}
        onSaved={(title) => onDone(words.added(title))}
      />
    );
  const { what, post } = open;
  if (what === 'edit')
    return (
      <PostDialog
        {...place}
        organisation={organisation}
        post={post}
        onSaved={(title) => onDone(words.changed(title))}
      />
    );
  if (what === 'hold')
    return <HoldDialog {...place} post={post} onHeld={(holder) => onDone(words.held(post.title, holder))} />;
  return (
    <EndDialog
      {...place}
      title={words.abolishTitle(post.title)}
      note={loads ? words.abolishNote(loads.ledByPostId.get(post.id) ?? 0) : unitWords.loadUnknown}
      act={(store, rim2, reason, newId) => abolishPost(store, rim2, newId(), { postId: post.id, reason })}
      onEnded={() => onDone(words.abolished(post.title))}
    />
  );
}

/** 岗位: titles, duties and holders; what is assigned and signed follows the post. */
export function PostPanel({ workspace, rim, organisation, loads }: PostPanelProps) {
  const posts = useMemo(() => postsOf(organisation), [organisation]);
  const [open, setOpen] = useState<Open>();
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const done = (outcome: string): void => {
    say(outcome);
    // The button that opened the dialog goes with its row.
    if (open?.what === 'abolish') heading.current?.focus();
  };
  return (
    <section className="unit-part" aria-labelledby="posts-title">
      <h2 className="part-title" id="posts-title" tabIndex={-1} ref={heading}>
        {words.title} <span className="theme-counts">{unitWords.count(posts.length)}</span>
      </h2>
      {posts.length === 0 && (
        <div className="state state-empty">
          <h3 className="state-title">{words.emptyTitle}</h3>
          <p className="state-text">{words.emptyText}</p>
        </div>
      )}
      <p className="button-row">
        <button type="button" className="button" onClick={() => setOpen({ what: 'add' })}>
          {words.add}
        </button>
      </p>
      <p className="saved" role="status">
        {said}
      </p>
      {posts.length > 0 && (
        <PostTable
          organisation={organisation}
          posts={posts}
          onAct={(what, post) => setOpen({ what, post })}
        />
      )}
      {open && (
        <Dialogs
          {...{ workspace, rim, organisation, loads, open }}
          onDone={done}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
