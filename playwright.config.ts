import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './tools/browser.mjs';

const port = 4317;
const baseURL = `http://127.0.0.1:${port}`;

/** What takes the time of the page's own tasks or counts what piles up: with nothing beside it. */
const measured = /(?:large-backup|responsive-import|wall-hour)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  // Each is a step of its own (tools/test.mjs), so that neither runs beside the other.
  projects: [
    { name: 'journeys', testIgnore: measured },
    { name: 'measured', testMatch: measured, workers: 1 },
  ],
  retries: 0,
  forbidOnly: true,
  // Generous, because a shared machine may be slow; nothing is ever asserted on time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    headless: true,
    launchOptions: { executablePath: findBrowser(), args: launchArgs },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
