import { attributesOf, walkXml } from '../../src/importing/xml-walk.ts';
import { textWidth } from '../../src/reporting/text-lines.ts';

/** A text of a picture and the box it takes, in pixels of the picture. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (raw: string): string =>
  raw.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');

function moved({ x, y, scale }: Place, transform = ''): Place {
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  const [, by = '1'] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
  return { x: x + Number(dx) * scale, y: y + Number(dy) * scale, scale: scale * Number(by) };
}

function textAt(place: Place, is: ReadonlyMap<string, string>, text: string): DrawnText {
  const number = (name: string): number => Number(is.get(name));
  const size = number('font-size') * place.scale;
  const width = textWidth(text, size, is.get('font-weight') === '600');
  const x = place.x + number('x') * place.scale;
  const shift = { middle: width / 2, end: width }[is.get('text-anchor') ?? ''] ?? 0;
  return {
    text,
    left: x - shift,
    right: x - shift + width,
    baseline: place.y + number('y') * place.scale,
    size,
  };
}

/** The elements of a picture by name and attributes, and its texts with their places. Throws on what is no XML. */
export function partsOf(svg: string) {
  const elements: { readonly tag: string; readonly is: ReadonlyMap<string, string> }[] = [];
  const texts: DrawnText[] = [];
  const places: Place[] = [{ x: 0, y: 0, scale: 1 }];
  walkXml(
    svg,
    'picture',
    { elements: 0 },
    {
      open: (path, raw) => {
        const is = attributesOf(raw, 'picture');
        elements.push({ tag: path.at(-1) ?? '', is });
        places.push(moved(places.at(-1) ?? { x: 0, y: 0, scale: 1 }, is.get('transform')));
      },
      text: (path, raw) => {
        const own = elements.at(-1);
        const place = places.at(-1);
        // What lies in a pattern is repeated beneath everything.
        if (path.at(-1) === 'text' && !path.includes('pattern') && own && place)
          texts.push(textAt(place, own.is, unescaped(raw)));
      },
      close: () => void places.pop(),
    },
  );
  return { elements, texts };
}

/** All texts of a picture as one, without white space: where a line ends is not said. */
export const saidBy = (svg: string): string =>
  partsOf(svg)
    .texts.map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
