import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './tools/browser.mjs';

const port = 4317;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
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
