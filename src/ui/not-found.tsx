import type { ReactNode } from 'react';
import { zh } from '../text/zh.ts';
import { PageTitle } from './page-title.tsx';

/** An address that names nothing here: says so and leads back. */
export function NotFound({ back }: { readonly back: ReactNode }) {
  return (
    <section className="page">
      <PageTitle>{zh.notFoundTitle}</PageTitle>
      <p>{zh.notFoundText}</p>
      <p>{back}</p>
    </section>
  );
}
