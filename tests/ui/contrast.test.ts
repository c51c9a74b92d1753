import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf, contrast, type Mode, modes, readStyle, styleFolder, tokensOf } from './token-modes.ts';

const lights = ['ok', 'behind', 'severe', 'done', 'none', 'notdue'];
const inks = ['ink', 'ink-2', 'accent', 'accent-strong', ...lights.map((light) => `light-${light}-ink`)];
const marks = lights.map((light) => `light-${light}-mark`);
const papers = ['paper', 'ground', 'watermark'];

/** Words on what lies under them. */
const wordPairs: readonly (readonly [ink: string, under: string])[] = [
  ...inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const)),
  ...['ink', 'ink-2', 'accent', 'accent-strong'].map((ink) => [ink, 'accent-ground'] as const),
  ...lights.map((light) => [`light-${light}-ink`, 'accent-ground'] as const),
  ...['ink', 'ink-2', 'light-behind-ink'].map((ink) => [ink, 'light-behind-ground'] as const),
  ...['ink', 'ink-2', 'light-severe-ink'].map((ink) => [ink, 'light-severe-ground'] as const),
  // What is turned inside out: buttons, counts, the severe badge, the strip of the demonstration.
  ...['accent', 'accent-strong', 'ink', 'light-severe-mark'].map((under) => ['paper', under] as const),
  ['banner-ink', 'banner'],
];

/** Drawings and edges on what lies under them. */
const drawnPairs: readonly (readonly [drawn: string, under: string])[] = [
  ...[...marks, 'line-strong', 'arc-achieved', 'arc-outline', 'arc-tick', 'arc-tick-quiet', 'focus'].flatMap(
    (drawn) => papers.map((paper) => [drawn, paper] as const),
  ),
  ['arc-achieved', 'arc-reported'],
];

const leastByMode: Readonly<Record<Mode, { readonly words: number; readonly drawn: number }>> = {
  light: { words: 4.5, drawn: 3 },
  dark: { words: 4.5, drawn: 3 },
  'high contrast': { words: 7, drawn: 4.5 },
  'high contrast, dark': { words: 7, drawn: 4.5 },
};

describe.each(modes)('the colours of the mode %s', (mode) => {
  const tokens = tokensOf(mode);
  const colour = (token: string): string => tokens.get(token) ?? `missing --${token}`;
  const between = (a: string, b: string): number => contrast(colour(a), colour(b));
  const tooWeak = (pairs: typeof wordPairs, least: number) =>
    pairs
      .filter(([a, b]) => between(a, b) < least)
      .map(([a, b]) => `${a} on ${b}: ${between(a, b).toFixed(2)}`);

  it('let every word be read', () => {
    expect(tooWeak(wordPairs, leastByMode[mode].words)).toEqual([]);
  });

  it('let every drawing and every edge of a control be seen', () => {
    expect(tooWeak(drawnPairs, leastByMode[mode].drawn)).toEqual([]);
  });

  it('have the contrast on paper that their comments claim', () => {
    const claims = (blocksOf(mode).at(-1) ?? []).filter(({ claimed }) => claimed !== undefined);
    expect(claims.length).toBeGreaterThan(15);
    const wrong = claims.filter(
      ({ value, claimed }) => contrast(value, colour('paper')).toFixed(1) !== claimed,
    );
    expect(wrong).toEqual([]);
  });

  it('let what is severe stand out most, also in greys', () => {
    const onPaper = (mark: string): number => between(mark, 'paper');
    const severe = onPaper('light-severe-mark');
    for (const mark of marks) expect(severe * 1.01, mark).toBeGreaterThanOrEqual(onPaper(mark));
    expect(severe / onPaper('light-behind-mark')).toBeGreaterThan(1.5);
  });
});

describe('the words of the demonstration under every page', () => {
  it.each([
    ['watermark.svg', 'light'],
    ['watermark-dark.svg', 'dark'],
  ] as const)('%s has the colour of its token', (file, mode) => {
    expect(readStyle(file)).toContain(`fill="${tokensOf(mode).get('watermark')}"`);
  });
});

describe('colours', () => {
  it('are written in the tokens and nowhere else', () => {
    const home = new Set(['tokens.css', 'modes.css']);
    const sheets = readdirSync(styleFolder).filter((name) => name.endsWith('.css') && !home.has(name));
    const written = sheets.flatMap((name) =>
      Array.from(
        readStyle(name)
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|color-mix)\(/gi),
        ([found]) => `${name}: ${found}`,
      ),
    );
    // Paper is white and its hairlines darker than a screen's.
    expect(written.filter((line) => !line.startsWith('print.css'))).toEqual([]);
  });

  it('are given anew in every mode: no colour of the light mode is left in the dark', () => {
    const own = (mode: Mode) => new Set((blocksOf(mode).at(-1) ?? []).map(({ token }) => token));
    const coloured = Array.from(tokensOf('light')).filter(([, value]) => /^(#|rgb)/.test(value));
    expect(coloured.map(([token]) => token).filter((token) => !own('dark').has(token))).toEqual([]);
  });
});
