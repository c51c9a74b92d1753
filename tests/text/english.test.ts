import { afterEach, describe, expect, it } from 'vitest';
import { catalogue, inChinese, isPart, speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';

const HAN = /\p{Script=Han}|[，。；：（）“”、]/u;

const modules = import.meta.glob<Record<string, unknown>>('../../src/text/*.ts', { eager: true });
const parts = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isPart(value) ? [{ file: file.replace(/^.*\//, ''), name, part: value }] : [],
  ),
);

/** Every text in a part that is no function, with the way to it. */
function textsIn(words: unknown, path: string): { path: string; text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => textsIn(value, `${path}.${name}`));
}

/** A sentence may name a Chinese document number or a word that is typed in Chinese. */
const QUOTED = /【通报正文】|永政发〔2024〕12号|万|亿|是|中文|高新|[“”]/gu;

afterEach(() => speak([]));

describe('the second catalogue', () => {
  it('has every part of the first, each once', () => {
    const translated = new Set(english.map(([part]) => part));
    expect(
      parts.filter(({ part }) => !translated.has(part)).map(({ file, name }) => `${file} ${name}`),
    ).toEqual([]);
    expect(translated.size).toBe(english.length);
    expect(parts.length).toBeGreaterThan(20);
  });

  it('says everything in English', () => {
    const texts = english.flatMap(([part, words]) => {
      const name = parts.find((each) => each.part === part)?.name ?? '?';
      return textsIn(words, name);
    });
    expect(texts.filter(({ text }) => HAN.test(text.replace(QUOTED, '')))).toEqual([]);
    expect(texts.filter(({ text }) => text.trim() === '' && text !== '')).toEqual([]);
  });

  it('has no Chinese in its files but in quotes', () => {
    const sources = import.meta.glob<string>('../../src/text/en/*.ts', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const lines = Object.entries(sources).flatMap(([file, source]) =>
      source
        .split('\n')
        .flatMap((line, index) =>
          HAN.test(line.replace(QUOTED, '')) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(lines).toEqual([]);
  });
});

describe('a part of the catalogue', () => {
  const words = catalogue({ yes: '是', items: (count: number) => `${count}项`, names: { a: '甲' } });
  const translated = { yes: 'yes', items: (count: number) => `${count} items`, names: { a: 'A' } };

  it('answers in the language that is spoken at that moment', () => {
    expect([words.yes, words.items(2), words.names.a]).toEqual(['是', '2项', '甲']);
    speak([[words, translated]]);
    expect([words.yes, words.items(2), words.names.a]).toEqual(['yes', '2 items', 'A']);
    expect(Object.values(words)).toEqual(Object.values(translated));
    speak([]);
    expect(words.yes).toBe('是');
  });

  it('is Chinese in what leaves the house, also when the writing fails', () => {
    speak([[words, translated]]);
    expect(inChinese(() => words.yes)).toBe('是');
    expect(words.yes).toBe('yes');
    expect(() =>
      inChinese(() => {
        throw new Error(words.yes);
      }),
    ).toThrow('是');
    expect(words.yes).toBe('yes');
  });
});
