import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, launchArgs } from '../../tools/browser.mjs';

/** A browser with a page, which dies at once and with all its processes when it is told to. */
export interface KillableBrowser {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

const OWN_ARGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-default-browser-check',
  '--disable-breakpad',
];

/** The address at which the browser listens, which it tells on its error output. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('the browser has no output');
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the browser did not start');
}

/** SIGKILL to the whole group: nobody gets to write or say anything any more. */
async function killAll(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** Starts a browser of its own on a profile folder, so that it can be killed and started again on the same data. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const args = [...launchArgs, ...OWN_ARGS, '--lang=zh-CN', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(findBrowser(), args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child));
    child.stderr?.resume();
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('the browser has no context');
    const page = await context.newPage();
    const kill = async (): Promise<void> => {
      await killAll(child);
      await browser.close().catch(() => undefined);
    };
    return { page, kill };
  } catch (error) {
    await killAll(child);
    throw error;
  }
}
