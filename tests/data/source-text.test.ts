import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseQuote } from '../../tools/data/source-text.mjs';

const letters = [...'永康市五金聚力看板增长亿元，。“”0.5%９'.normalize('NFC'), '𠮷', '🏙', 'é'];
const spaces = [' ', '\t', '\u3000', '\u00a0', '\u200b', '\ufeff'];

/** No letter stands twice, so there is one way only to read a doubled line. */
const cleanLine = fc.shuffledSubarray([...new Set(letters)], { minLength: 2 });
const cleanPage = fc.array(cleanLine, { minLength: 1, maxLength: 5 });
const textOf = (page: string[][]) => page.map((line) => line.join('')).join('');

describe('the running text of a page', () => {
  it('is left alone when it is read again', () => {
    fc.assert(
      fc.property(cleanLine, (line) => {
        const text = normalise(line.join(''));
        expect(text).toBe(line.join(''));
        expect(normalise(text)).toBe(text);
      }),
    );
  });

  it('does not depend on the white space and line breaks that were printed into it', () => {
    const gap = fc.array(fc.constantFrom(...spaces, '\n', '\r\n', '\u2028'), { maxLength: 3 });
    fc.assert(
      fc.property(cleanLine, fc.infiniteStream(gap), (line, gaps) => {
        const printed = line.map((letter) => letter + gaps.next().value.join('')).join('');
        expect(normalise(printed)).toBe(line.join(''));
      }),
    );
  });

  it('does not depend on lines having been printed twice, segment by segment', () => {
    const segmentLength = fc.infiniteStream(fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(cleanPage, segmentLength, fc.infiniteStream(fc.boolean()), (page, lengths, coins) => {
        const printed = page.map((line) => {
          if (!coins.next().value) return line.join('');
          return cut(line, () => lengths.next().value)
            .flatMap((part) => [...part, ...part])
            .join('');
        });
        expect(normalise(printed.join('\n'))).toBe(textOf(page));
      }),
    );
  });

  it.each([
    [
      '全年实现地区生产总值全年实现地区生产总值755755..9898亿元亿元、、增长增长66..11%%',
      '全年实现地区生产总值755.98亿元、增长6.1%',
    ],
    ['心心，，全力夺取全力夺取““二星平安金鼎二星平安金鼎””。。', '心，全力夺取“二星平安金鼎”。'],
    ['规上工业增\n加 值 增 长\n\n6%', '规上工业增加值增长6%'],
    [' 全市经济社会发展主要预期目标全市经济社会发展主要预期目标', '全市经济社会发展主要预期目标'],
    ['踔厉奋发加油干踔厉奋发加油干 只争朝夕抓落实只争朝夕抓落实', '踔厉奋发加油干只争朝夕抓落实'],
    ['债 券 50 亿 元 以 上、新 出 让', '债券50亿元以上、新出让'],
  ])('reads %j as %j', (printed, read) => {
    expect(normalise(printed)).toBe(read);
  });

  it('keeps words of two equal letters, and lines of which only a part is doubled', () => {
    expect(normalise('大大\n小小的园区')).toBe('大大小小的园区');
    expect(normalise('网格治理样板网格治理样板，全域推广')).toBe('网格治理样板网格治理样板，全域推广');
  });

  it('takes the longest stretches where a line can be cut in several ways', () => {
    expect(normalise('aabaabaa')).toBe('aaba');
  });
});

describe('a quote', () => {
  it('loses its white space and nothing else', () => {
    expect(normaliseQuote('实干 实干\u3000')).toBe('实干实干');
  });
});

function cut(line: string[], lengthOfNext: () => number): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < line.length; ) {
    const length = lengthOfNext();
    parts.push(line.slice(at, at + length));
    at += length;
  }
  return parts;
}
