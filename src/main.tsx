import './ui/styles/tokens.css';
import './ui/styles/modes.css';
import './ui/styles/base.css';
import './ui/styles/pieces.css';
import './ui/styles/board.css';
import './ui/styles/lights.css';
import './ui/styles/controls.css';
import './ui/styles/bulletin.css';
import './ui/styles/area.css';
import './ui/styles/list.css';
import './ui/styles/search.css';
import './ui/styles/compare.css';
import './ui/styles/rules.css';
import './ui/styles/ranking.css';
import './ui/styles/target.css';
import './ui/styles/target-history.css';
import './ui/styles/outlook.css';
import './ui/styles/pace.css';
import './ui/styles/years.css';
import './ui/styles/entry-form.css';
import './ui/styles/snapshots.css';
import './ui/styles/snapshot-page.css';
import './ui/styles/bulletin-panel.css';
import './ui/styles/review-draft.css';
import './ui/styles/official.css';
import './ui/styles/export.css';
import './ui/styles/todo.css';
import './ui/styles/review.css';
import './ui/styles/units.css';
import './ui/styles/assign.css';
import './ui/styles/audit.css';
import './ui/styles/backup.css';
import './ui/styles/evidence.css';
import './ui/styles/import.css';
import './ui/styles/fill.css';
import './ui/styles/fill-grid.css';
import './ui/styles/fill-narrow.css';
import './ui/styles/display.css';
import './ui/styles/wall.css';
import './ui/styles/wall-pages.css';
import './ui/styles/wall-area.css';
import './ui/styles/save-picture.css';
import './ui/styles/narrow.css';
import './ui/styles/large.css';
import './ui/styles/contrast.css';
import './ui/styles/print.css';
import './ui/styles/print-board.css';
import './ui/styles/official-print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { installBench, unroundedPercent } from './app/bench.ts';
import { displaySettings, startDisplay } from './app/display-settings.ts';
import { openableWorkspace } from './app/open-workspace.ts';
import { createQueryClient } from './queries/query-client.ts';
import { speak } from './text/catalogue.ts';

startDisplay();

const client = createQueryClient();
const real = openableWorkspace('real', client);
const demo = openableWorkspace('demo', client);

// Constant in a build, so the shipped one holds nothing of the bench.
const isBench = import.meta.env.MODE === 'bench';
if (isBench) installBench(real.store);

/** English is a second catalogue that only its readers load; without it the page speaks Chinese rather than nothing. */
async function speakEnglish(): Promise<void> {
  try {
    const { english } = await import('./text/english.ts');
    speak(english);
    document.documentElement.lang = 'en';
  } catch {
    // The catalogue could not be had: the page says what it can.
  }
}

function mount(): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App client={client} real={real} demo={demo} {...(isBench ? { valueNow: unroundedPercent } : {})} />
    </StrictMode>,
  );
}

if (displaySettings().language === 'en') void speakEnglish().then(mount);
else mount();
