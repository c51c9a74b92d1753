import type { ReactNode } from 'react';
import { shellWords } from '../text/shell-words.ts';

interface BreadcrumbsProps {
  /** links to the places above, outermost first */
  readonly above: readonly { readonly key: string; readonly link: ReactNode }[];
  readonly here: string;
}

export function Breadcrumbs({ above, here }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={shellWords.breadcrumbs}>
      <ol>
        {above.map(({ key, link }) => (
          <li key={key}>{link}</li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
