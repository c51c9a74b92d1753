import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useRouter } from 'wouter';
import { navigate as navigateHash } from 'wouter/use-hash-location';
import { type LookedAt, LookedAtProvider } from '../parts/looked-at.ts';
import { shellWords } from '../text/shell-words.ts';
import { demoBase, homeAddress, readMonthPart } from '../ui/addresses.ts';
import { BackupBar } from './backup-bar.tsx';
import { BackupLine } from './backup-line.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { MainNav } from './main-nav.tsx';
import { databaseNames, type OpenableWorkspace } from './open-workspace.ts';
import { PrintHead } from './print-head.tsx';
import { openingPlanId } from './published-files.ts';
import { SearchButton } from './search-button.tsx';

interface ShellProps {
  readonly workspace: OpenableWorkspace;
  readonly children: ReactNode;
}

/** Leaves the demonstration and deletes it: nothing of it stays on the device. */
function LeaveDemo({ workspace }: Pick<ShellProps, 'workspace'>) {
  const client = useQueryClient();
  const leave = async (): Promise<void> => {
    navigateHash(homeAddress);
    await workspace.close();
    client.removeQueries({ queryKey: [workspace.id] });
    const { deleteStore } = await import('../storage/open-store.ts');
    await deleteStore(databaseNames.demo);
  };
  return (
    <button type="button" className="workspace-link link-button" onClick={() => void leave()}>
      {shellWords.leaveDemo}
    </button>
  );
}

/** The page an address shows, whatever its month and what is looked for in it: to switch these is to stay. */
const pageOf = (location: string): string =>
  location.replace(/^(\/p\/[^/]+)\/[^/]+/, '$1').replace(/(\/area\/[^/]+|\/list|\/compare)\/.+$/, '$1');

const planIdIn = (address: string): string => /^\/p\/([^/]+)/.exec(address)?.[1] ?? openingPlanId;

/** The board last looked at, with its plan and month; where 看板 leads back to. */
function useLastBoard(location: string): string {
  const [last, setLast] = useState(homeAddress);
  const board = /^\/p\/[^/]+(\/(\d{4}-\d\d|(\d{4}-\d\d)?;accepted)(?=\/|$))?/.exec(location)?.[0];
  if (board !== undefined && board !== last) setLast(board);
  return board ?? last;
}

/** The board of an address, as far as it is named there. */
function boardIn(address: string): LookedAt | undefined {
  const [, planId, month = ''] = /^\/p\/([^/]+)(?:\/([^/]+))?/.exec(address) ?? [];
  return planId === undefined ? undefined : { planId, ...readMonthPart(month) };
}

/** The frame around every screen: product, navigation, and which workspace this is. */
export function Shell({ workspace, children }: ShellProps) {
  const [location] = useLocation();
  const { base } = useRouter();
  const demo = workspace.id === 'demo';
  const shown = useRef(pageOf(location));
  const boardAddress = useLastBoard(location);
  const lookedAt = useMemo(() => boardIn(boardAddress), [boardAddress]);
  useEffect(() => {
    document.body.classList.toggle('is-demo', demo);
  }, [demo]);
  useEffect(() => {
    if (pageOf(location) === shown.current) return;
    shown.current = pageOf(location);
    window.scrollTo(0, 0);
    // A link that is gone takes the focus with it; a control that is still there keeps it.
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [location]);
  return (
    <>
      <header>
        <a
          className="skip"
          href={`#${base}${location}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('main')?.focus();
          }}
        >
          {shellWords.skipToContent}
        </a>
        <div className="page-top">
          <p className="brand">{shellWords.product}</p>
          <MainNav
            workspace={workspace}
            location={location}
            boardAddress={boardAddress}
            planId={planIdIn(boardAddress)}
          />
          <SearchButton workspace={workspace} planId={planIdIn(boardAddress)} boardAddress={boardAddress} />
          {demo ? (
            <LeaveDemo workspace={workspace} />
          ) : (
            <Link className="workspace-link" href={`~${demoBase}`}>
              {shellWords.enterDemo}
            </Link>
          )}
          <DisplayMenu />
        </div>
        {demo && (
          <p className="demo-banner">
            <strong>{shellWords.demoMark}</strong>
            <span>{shellWords.demoNote}</span>
          </p>
        )}
        {!demo && <BackupBar workspace={workspace} location={location} />}
        <PrintHead workspace={workspace} location={location} />
      </header>
      <main id="main" tabIndex={-1}>
        <LookedAtProvider value={lookedAt}>{children}</LookedAtProvider>
      </main>
      <footer className="window-foot">
        <p className="page-end">{shellWords.localNotice}</p>
        {!demo && <BackupLine workspace={workspace} />}
      </footer>
    </>
  );
}
