import type { ReactNode } from 'react';
import { zh } from '../text/zh.ts';

/** An address that names nothing here: says so and leads back. */
export function NotFound({ back }: { readonly back: ReactNode }) {
  return (
    <section className="page">
      <h1 className="page-title">{zh.notFoundTitle}</h1>
      <p>{zh.notFoundText}</p>
      <p>{back}</p>
    </section>
  );
}
