import { readFileSync } from 'node:fs';

/** Token → its value, in one way of showing the page. */
type Tokens = ReadonlyMap<string, string>;

export const styleFolder = 'src/ui/styles';
export const readStyle = (name: string): string => readFileSync(`${styleFolder}/${name}`, 'utf8');

/** A declaration of a token: its name, its value and the contrast that its comment claims. */
interface Declared {
  readonly token: string;
  readonly value: string;
  readonly claimed: string | undefined;
}

/** The declarations of the block that a selector opens; the first such block in the text. */
function declarationsOf(css: string, selector: string): Declared[] {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Array.from(
    block.matchAll(/--([\w-]+): ([^;]+);(?: \/\* (\d+\.\d)\b)?/g),
    ([, token = '', value = '', claimed]) => ({ token, value, claimed }),
  );
}

const dark = ':root[data-theme="dark"]';
const high = ':root[data-contrast="more"]';

/** Every way of showing colours: the blocks it is made of, the weaker first. */
const blocksByMode = {
  light: [],
  dark: [dark],
  'high contrast': [high],
  'high contrast, dark': [dark, high, `${dark}[data-contrast="more"]`],
} as const;

export type Mode = keyof typeof blocksByMode;
export const modes = Object.keys(blocksByMode) as readonly Mode[];

/** Where the colours of a mode are written, the strongest block last. */
export function blocksOf(mode: Mode): Declared[][] {
  const own = blocksByMode[mode].map((selector) => declarationsOf(readStyle('modes.css'), selector));
  return [declarationsOf(readStyle('tokens.css'), ':root'), ...own];
}

export const tokensOf = (mode: Mode): Tokens =>
  new Map(blocksOf(mode).flatMap((block) => block.map(({ token, value }) => [token, value] as const)));

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2 defines it: 1 … 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
