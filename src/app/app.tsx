import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Decimal } from '../domain/decimal.ts';
import { demoBase } from '../ui/addresses.ts';
import { FaultState } from '../ui/fault-state.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { lossOf, onLoss } from './lost-fault.ts';
import type { OpenableWorkspace } from './open-workspace.ts';
import { Routes } from './routes.tsx';
import { Shell } from './shell.tsx';

export interface AppProps {
  readonly client: QueryClient;
  readonly real: OpenableWorkspace;
  readonly demo: OpenableWorkspace;
  /** how a meter's aria-valuenow is written; only the bench hands one in */
  readonly valueNow?: (completion: Decimal) => string;
}

/** A workspace in its frame; when its database was taken away under the open page, what happened instead. */
function Place({ workspace, valueNow }: { workspace: OpenableWorkspace } & Pick<AppProps, 'valueNow'>) {
  const lost = useSyncExternalStore(onLoss, () => lossOf(workspace.id));
  return (
    <Shell workspace={workspace}>
      {lost ? (
        <div className="page">
          <FaultState error={lost} onRetry={() => location.reload()} />
        </div>
      ) : (
        <Routes workspace={workspace} {...(valueNow ? { valueNow } : {})} />
      )}
    </Shell>
  );
}

/** The whole product: two workspaces under one router. */
export function App({ client, real, demo, valueNow }: AppProps) {
  const place = valueNow ? { valueNow } : {};
  return (
    <FaultBoundary>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path={demoBase} nest>
              <Place workspace={demo} {...place} />
            </Route>
            <Route>
              <Place workspace={real} {...place} />
            </Route>
          </Switch>
        </Router>
      </QueryClientProvider>
    </FaultBoundary>
  );
}
