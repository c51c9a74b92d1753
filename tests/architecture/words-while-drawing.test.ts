import { describe, expect, it, vi } from 'vitest';

/** Where a word was asked for while the modules were being loaded; the file of ours that asked, and the word. */
const asked = vi.hoisted((): { places: string[]; isLoading: boolean } => ({ places: [], isLoading: true }));

vi.mock('../../src/text/catalogue.ts', () => {
  const watched = (part: object, path: string): object =>
    new Proxy(part, {
      get: (own, name) => {
        const value: unknown = Reflect.get(own, name);
        if (asked.isLoading && typeof name === 'string') {
          const lines = (new Error().stack ?? '').split('\n').map((line) => line.trim());
          const from = lines.find((line) => line.includes('/src/') && !line.includes('catalogue.ts'));
          asked.places.push(
            `${from?.replace(/^.*\/src\//, 'src/').replace(/\?.*$/, '') ?? '?'} ${path}${name}`,
          );
        }
        return typeof value === 'object' && value !== null
          ? watched(value, `${path}${name as string}.`)
          : value;
      },
    });
  const inChinese = (write: () => unknown): unknown => write();
  return {
    catalogue: (chinese: object) => watched(chinese, ''),
    inChinese,
    isPart: () => false,
    speak: () => undefined,
  };
});

describe('the words of the catalogue', () => {
  it('are asked for while drawing and never copied when a module is loaded: else they stay in one language', async () => {
    const modules = import.meta.glob([
      '../../src/{domain,text,ui,parts,screens,queries,reporting,actions,importing}/**/*.{ts,tsx}',
      '!../../src/actions/*-worker.ts',
    ]);
    const loaded = await Promise.all(Object.values(modules).map((load) => load()));
    asked.isLoading = false;
    expect(loaded.length).toBeGreaterThan(500);
    // The watch sees what it should: a word that is asked for is noted.
    asked.isLoading = true;
    const { boardWords } = await import('../../src/text/board-words.ts');
    const before = asked.places.length;
    expect(boardWords.freeze).toBe('留存快照');
    expect(asked.places.length).toBe(before + 1);
    expect([...new Set(asked.places.slice(0, before))]).toEqual([]);
  });
});
