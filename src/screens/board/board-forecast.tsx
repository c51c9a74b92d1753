import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { BoardView } from '../../queries/board-view.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { areaForecast } from '../../text/area-forecast-words.ts';
import type { CountPhrase } from '../../text/bulletin-words.ts';
import { Parts } from '../../ui/bulletin-sentence.tsx';
import { foreseenIn } from './board-lagging.ts';

interface BoardForecastProps {
  readonly workspace: Workspace;
  readonly view: BoardView;
  readonly link: (phrase: CountPhrase) => ReactNode;
}

/** Whether the first picture is painted: nobody waits with it for a forecast. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true));
    return () => clearTimeout(timer);
  }, []);
  return isPainted;
}

/** How many will make it by the pace of the year so far, each number a link; nothing where nothing can be forecast. */
export function BoardForecast({ workspace, view: { plan, asOf, basis }, link }: BoardForecastProps) {
  const { data } = useQuery(planStatesQuery(workspace, plan.id));
  const isPainted = useIsPainted();
  const parts = useMemo(() => {
    if (!data || !isPainted) return [];
    const known = foreseenIn(data, asOf, basis);
    return known.length === 0 ? [] : areaForecast(known);
  }, [data, asOf, basis, isPainted]);
  if (parts.length === 0) return null;
  return (
    <p className="board-forecast">
      <Parts parts={parts} link={link} />
    </p>
  );
}
