import { shellWords } from '../text/shell-words.ts';

interface PageTitleProps {
  readonly children: string;
  readonly id?: string;
}

/** The page's heading; the browser's tab and history say the same. */
export function PageTitle({ children, id }: PageTitleProps) {
  return (
    <>
      <title>{shellWords.pageTitle(children)}</title>
      <h1 className="page-title" {...(id ? { id } : {})}>
        {children}
      </h1>
    </>
  );
}
