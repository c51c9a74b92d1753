import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Decimal } from '../domain/decimal.ts';
import { demoBase } from '../ui/addresses.ts';
import { FaultState } from '../ui/fault-state.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { lossNow, onLoss } from './lost-fault.ts';
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

function Lost() {
  const lost = useSyncExternalStore(onLoss, lossNow);
  return (
    <main className="page">
      <FaultState error={lost} onRetry={() => location.reload()} />
    </main>
  );
}

/** The whole product: two workspaces under one router, and what is said when the database is taken away. */
export function App({ client, real, demo, valueNow }: AppProps) {
  const lost = useSyncExternalStore(onLoss, lossNow);
  return (
    <FaultBoundary>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          {lost ? (
            <Lost />
          ) : (
            <Switch>
              <Route path={demoBase} nest>
                <Shell workspace={demo}>
                  <Routes workspace={demo} valueNow={valueNow} />
                </Shell>
              </Route>
              <Route>
                <Shell workspace={real}>
                  <Routes workspace={real} valueNow={valueNow} />
                </Shell>
              </Route>
            </Switch>
          )}
        </Router>
      </QueryClientProvider>
    </FaultBoundary>
  );
}
