import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/pieces.css';
import './ui/styles/board.css';
import './ui/styles/lights.css';
import './ui/styles/controls.css';
import './ui/styles/area.css';
import './ui/styles/target.css';
import './ui/styles/target-history.css';
import './ui/styles/entry-form.css';
import './ui/styles/snapshots.css';
import './ui/styles/snapshot-page.css';
import './ui/styles/narrow.css';
import './ui/styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, type AppProps } from './app/app.tsx';
import { openableWorkspace } from './app/open-workspace.ts';
import { createQueryClient } from './queries/query-client.ts';

const client = createQueryClient();
const real = openableWorkspace('real', client);
const demo = openableWorkspace('demo', client);

async function benchProps(): Promise<Pick<AppProps, 'valueNow'>> {
  if (import.meta.env.MODE !== 'bench') return {};
  const { installBench, unroundedPercent } = await import('./app/bench.ts');
  installBench(real.store);
  return { valueNow: unroundedPercent };
}

function mount(props: Pick<AppProps, 'valueNow'>): void {
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App client={client} real={real} demo={demo} {...props} />
      </StrictMode>,
    );
}

if (import.meta.env.MODE === 'bench') void benchProps().then(mount);
else mount({});
