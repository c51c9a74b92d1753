// Who may import whom in src: the one table. tools/write-lint.mjs turns it into Biome's rules,
// tests/architecture/layers.test.ts plants every import it refuses.

const everything = [
  'domain',
  'text',
  'drawing',
  'importing',
  'reporting',
  'storage',
  'sync',
  'queries',
  'actions',
  'ui',
  'parts',
  'screens',
];

/**
 * Folder of src → the folders it may import from; `main` is src/main.tsx. A folder may always import itself,
 * except that one screen may not import another.
 * @type {Record<string, string[]>}
 */
export const mayImport = {
  domain: [],
  text: ['domain'],
  drawing: ['domain', 'text'],
  importing: ['domain'],
  reporting: ['domain', 'text', 'drawing'],
  storage: ['domain'],
  sync: ['domain', 'storage'],
  queries: ['domain', 'storage'],
  actions: ['domain', 'drawing', 'storage', 'importing', 'reporting', 'sync'],
  ui: ['domain', 'text', 'drawing'],
  parts: ['domain', 'text', 'drawing', 'ui', 'queries', 'actions'],
  screens: ['domain', 'text', 'drawing', 'ui', 'queries', 'actions', 'parts'],
  app: everything,
  main: [...everything, 'app'],
};

/**
 * Package → the only folders that may import it. Every runtime dependency has a home.
 * @type {Record<string, string[]>}
 */
export const homesOf = {
  'big.js': ['domain'],
  valibot: ['domain'],
  '@noble/hashes': ['domain'],
  dexie: ['storage'],
  hucre: ['importing', 'reporting'],
  recharts: ['ui'],
  'pinyin-pro': ['app'],
  react: ['ui', 'parts', 'screens', 'app', 'main'],
  'react-dom': ['app', 'main'],
  '@tanstack/react-query': ['queries', 'parts', 'screens', 'app', 'main'],
  wouter: ['parts', 'screens', 'app'],
};

/**
 * What the domain is handed and never reaches for: the clock, randomness, the page, the disk, the network.
 * Math.random, a member and not a global, is refused by tools/no-random.grit.
 */
export const foreignToDomain = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'crypto',
  'globalThis',
  'window',
  'self',
  'document',
  'navigator',
  'process',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'indexedDB',
  'localStorage',
  'sessionStorage',
];
