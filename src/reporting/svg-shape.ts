import { printable } from './printable.ts';

/** An element of a picture as a value: what it is, and what it holds. No element that runs, links or fetches can be said. */
export interface Shape {
  readonly tag:
    | 'svg'
    | 'title'
    | 'desc'
    | 'defs'
    | 'pattern'
    | 'g'
    | 'rect'
    | 'line'
    | 'path'
    | 'circle'
    | 'text';
  /** attributes; numbers in the units of the picture */
  readonly is?: Readonly<Record<string, string | number>>;
  readonly holds?: string | readonly Shape[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML carries it and a reader sees it: one line, no markup, no controls. The one place that escapes. */
const escaped = (text: string): string =>
  printable(text.toWellFormed())
    .replace(/\s+/g, ' ')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Two decimals: no machine's last bit of a division shows. */
const written = (value: string | number): string =>
  typeof value === 'string' ? escaped(value) : String(Math.round(value * 100) / 100 + 0);

/** A shape as SVG text. Attributes and children come in the order in which they were given, so equal values give equal text. */
export function svgText({ tag, is = {}, holds = '' }: Shape): string {
  const attributes = Object.entries(is)
    .map(([name, value]) => ` ${name}="${written(value)}"`)
    .join('');
  const content = typeof holds === 'string' ? escaped(holds) : holds.map(svgText).join('');
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}
