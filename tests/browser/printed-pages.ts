import { inflateSync } from 'node:zlib';

/** Code of a glyph, in hexadecimal digits → the text it stands for. */
type Characters = ReadonlyMap<string, string>;

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

function charactersOf(map: string): Characters {
  const characters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(code.toUpperCase(), utf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last, start] = [from, to, text].map((hex) => Number.parseInt(hex, 16));
      for (let code = first ?? 0; code <= (last ?? -1); code += 1)
        characters.set(
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCharCode((start ?? 0) + code - (first ?? 0)),
        );
    }
  return characters;
}

/** Radicals that a font draws with the glyph of a character, and that no normal form turns into it. */
const RADICALS = '⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳';
const CHARACTERS = '母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟';
const usual = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[⺀-⻳]/g, (radical) => CHARACTERS[RADICALS.indexOf(radical)] ?? radical);

/** The words of a page's drawing, in the order they are drawn. */
function wordsOf(content: string, charactersByFont: ReadonlyMap<string, Characters>): string {
  let characters: Characters = new Map();
  let words = '';
  for (const [, font, hex] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
    if (font !== undefined) characters = charactersByFont.get(font) ?? new Map();
    const length = Array.from(characters.keys())[0]?.length ?? 4;
    for (const code of hex?.toUpperCase().match(new RegExp(`.{${length}}`, 'g')) ?? [])
      words += characters.get(code) ?? '';
  }
  return words;
}

/**
 * What is written on each page of a file that Chromium printed. Blanks are left out, for they need not be drawn, and
 * characters have their usual form, for a font may have one glyph for a character and for its radical.
 */
export function printedPages(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    Array.from(text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const streamOf = (id: string): string => {
    const [dictionary = '', data = ''] = (objects.get(id) ?? '').split(/>>\s*stream\n/, 2);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const bytes = Buffer.from(data.slice(0, length), 'latin1');
    return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fonts = new Map<string, Characters>();
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (map !== undefined) fonts.set(id, charactersOf(streamOf(map)));
  }
  const pages = Array.from(objects.values()).filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
    return usual(wordsOf(streamOf(content), fonts)).replaceAll(/\s/g, '');
  });
}
