import { type OrganisationState, type Post, unitName } from '../../domain/organisation.ts';
import { dutyWords, postWords as words } from '../../text/post-words.ts';
import { unitWords } from '../../text/unit-words.ts';

export type PostAct = 'edit' | 'hold' | 'abolish';

interface PostTableProps {
  readonly organisation: OrganisationState;
  readonly posts: readonly Post[];
  readonly onAct: (what: PostAct, post: Post) => void;
}

const acts = () =>
  [
    ['hold', words.hold, words.holdOf],
    ['edit', words.edit, words.editOf],
    ['abolish', words.abolish, words.abolishOf],
  ] as const satisfies readonly (readonly [what: PostAct, words: string, label: (title: string) => string])[];

/** The posts with who holds them now; cards on a phone. */
export function PostTable({ organisation, posts, onAct }: PostTableProps) {
  return (
    <table className="table unit-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.post}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.duty}</th>
          <th scope="col">{words.holder}</th>
          <th scope="col">{unitWords.actions}</th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => {
          const unit = post.unitId === undefined ? words.noUnit : unitName(organisation, post.unitId);
          return (
            <tr key={post.id}>
              <th scope="row">{post.title}</th>
              <td data-head={words.unit}>{unit}</td>
              <td data-head={words.duty}>{dutyWords[post.duty]}</td>
              <td data-head={words.holder}>
                {post.holder === '' ? <span className="missing">{words.vacant}</span> : post.holder}
              </td>
              <td>
                <div className="line-actions">
                  {acts().map(([what, act, label]) => (
                    <button
                      key={what}
                      type="button"
                      className="button button-small"
                      aria-label={label(`${post.unitId === undefined ? '' : (unit ?? '')}${post.title}`)}
                      onClick={() => onAct(what, post)}
                    >
                      {act}
                    </button>
                  ))}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
