import { wallWords as words } from '../../text/wall-words.ts';
import { AreaPage } from './area-page.tsx';
import { QuietPage } from './quiet-page.tsx';
import type { WallPage as Page } from './wall-pages.ts';
import type { WallView } from './wall-view.ts';
import { WholePage } from './whole-page.tsx';
import { WorstItems } from './worst-items.tsx';

interface WallPageProps {
  readonly view: WallView;
  readonly page: Page;
}

/** As many as fill a page in a size that is read from afar. */
const WORST = 5;

/** The page that is shown. */
export function WallPage({ view, page }: WallPageProps) {
  switch (page.kind) {
    case 'whole':
      return <WholePage view={view} gauges={page.gauges} />;
    case 'worst':
      return (
        <>
          <div className="wall-title">
            <h2 className="wall-name">{words.worst}</h2>
          </div>
          <WorstItems view={view} shown={WORST} />
        </>
      );
    case 'area':
      return <AreaPage view={view} gauge={page.gauge} />;
    case 'quiet':
      return <QuietPage view={view} gauges={page.gauges} />;
  }
}
