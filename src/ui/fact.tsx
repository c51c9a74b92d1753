import type { ReactNode } from 'react';

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A term and what it holds; stands in a `dl`. */
export function Fact({ term, children, className }: FactProps) {
  return (
    <div className={className}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
