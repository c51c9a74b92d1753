import type { Look } from '../drawing/light-look.ts';

/**
 * The light theme's tokens by their names in ui/styles/tokens.css, which a picture cannot ask for; a test holds one
 * against the other. A picture is on white paper whatever mode the screen is in.
 */
export const ink = {
  paper: '#ffffff',
  ink: '#1b232c',
  'ink-2': '#4d5965',
  line: '#d3d9de',
  'line-strong': '#7b8793',
  banner: '#1b232c',
  'banner-ink': '#ffffff',
  'light-ok-ink': '#4d5965',
  'light-ok-mark': '#2b6a72',
  'light-behind-ink': '#875000',
  'light-behind-mark': '#c27400',
  'light-behind-ground': '#fdf3e1',
  'light-severe-ink': '#98131d',
  'light-severe-mark': '#98131d',
  'light-done-ink': '#1f4e79',
  'light-done-mark': '#1f4e79',
  'light-none-ink': '#4d5965',
  'light-none-mark': '#6a7682',
  'light-notdue-ink': '#4d5965',
  'light-notdue-mark': '#6a7682',
  'arc-achieved': '#35597a',
  'arc-reported': '#d3dae1',
  'arc-outline': '#7b8793',
  'arc-hatch': '#a3adb7',
  'arc-tick': '#1b232c',
  'arc-tick-quiet': '#7b8793',
  'accent-ground': '#eaf0f6',
  ground: '#f5f6f7',
  'light-severe-ground': '#fbecec',
  watermark: '#eef1f3',
} as const;

/** The faces of the screen; none is carried along, so every machine draws with one of its own. */
export const FACES = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif';

/** Text of a light, and its mark. */
export const lightInk = (look: Look): { readonly word: string; readonly mark: string } => ({
  word: ink[`light-${look}-ink`],
  mark: ink[`light-${look}-mark`],
});

/** Sizes of text; a picture is looked at on a telephone too. */
export const sizes = { title: 30, lead: 18, body: 16, small: 14 } as const;
