import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Route, Router, Switch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { Decimal } from '../domain/decimal.ts';
import { backupAddress, demoBase } from '../ui/addresses.ts';
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

/** What keeps a workspace from being used: it could not be opened, or was taken away under the open page. */
function useWorkspaceFault(workspace: OpenableWorkspace): unknown {
  const lost = useSyncExternalStore(onLoss, lossNow);
  const { error } = useQuery({
    queryKey: [workspace.id, 'opening'],
    queryFn: async () => (await workspace.store()).device,
  });
  return (workspace.id === 'real' ? lost : undefined) ?? error;
}

/** A workspace in its frame; where it cannot be used, what happened and the way out, on every page alike. */
function Place({ workspace, valueNow }: { workspace: OpenableWorkspace } & Pick<AppProps, 'valueNow'>) {
  const fault = useWorkspaceFault(workspace);
  return (
    <Shell workspace={workspace}>
      {fault ? (
        <div className="page">
          <FaultState
            error={fault}
            onRetry={() => location.reload()}
            onStartAfresh={() => workspace.reopen(true)}
            onRestore={() => {
              navigate(backupAddress);
              workspace.reopen(true);
            }}
          />
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
