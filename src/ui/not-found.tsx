import type { ReactNode } from 'react';
import { shellWords } from '../text/shell-words.ts';
import { PageTitle } from './page-title.tsx';

/** An address that names nothing here: says so and leads back. */
export function NotFound({ back }: { readonly back: ReactNode }) {
  return (
    <section className="page">
      <PageTitle>{shellWords.notFoundTitle}</PageTitle>
      <p>{shellWords.notFoundText}</p>
      <p>{back}</p>
    </section>
  );
}
