import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tools/content-security-policy.mjs';

const host = '127.0.0.1';

export default defineConfig(({ mode }) => ({
  // Relative addresses let the built folder be served from any path.
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  build: {
    outDir: mode === 'bench' ? 'dist-bench' : 'dist',
    target: 'baseline-widely-available',
    // Data and pictures stay files of their own: fetched by url, cached, never inside the script.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first screen needs comes in one file: thirty small ones compress worse and arrive later.
        codeSplitting: { groups: [{ name: 'first', test: /\/src\/main\.tsx$/ }] },
      },
    },
  },
  server: { host },
  preview: { host },
  test: {
    environment: 'node',
    // `--mode office` runs what needs an office's program, and nothing else does.
    ...(mode === 'office'
      ? { include: ['tests/office/**/*.test.ts'], globalSetup: ['tests/office/find-office.ts'] }
      : { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/office/**'] }),
    setupFiles: ['tests/setup.ts'],
    // Generous, because a shared machine may be slow; nothing is ever asserted on time.
    testTimeout: 60_000,
  },
}));
