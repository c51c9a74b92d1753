import { useMemo } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { Standing } from '../../domain/standing.ts';
import type { PicturePlace } from '../../drawing/picture-request.ts';
import type { TargetPageProps } from './target-page.tsx';

/** What every picture of a target says of it, and what saves it. */
export interface Pictured {
  readonly rim: Rim;
  readonly of: {
    readonly demonstration: boolean;
    readonly place: PicturePlace;
    readonly standing: Standing;
  };
}

/** The same value while the page shows the same: its sections are drawn anew for nothing less. */
export function usePictured(props: TargetPageProps): Pictured {
  const { workspace, rim, plan, asOf, basis, rule, standing } = props;
  return useMemo(
    () => ({
      rim,
      of: { demonstration: workspace.id === 'demo', place: { plan, asOf, basis, rule }, standing },
    }),
    [workspace, rim, plan, asOf, basis, rule, standing],
  );
}
