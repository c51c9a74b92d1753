import { zh } from '../text/zh.ts';

interface PageTitleProps {
  readonly children: string;
  readonly id?: string;
}

/** The page's heading; the browser's tab and history say the same. */
export function PageTitle({ children, id }: PageTitleProps) {
  return (
    <>
      <title>{zh.pageTitle(children)}</title>
      <h1 className="page-title" {...(id ? { id } : {})}>
        {children}
      </h1>
    </>
  );
}
