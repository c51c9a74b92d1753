import { afterEach, describe, expect, it } from 'vitest';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { type Bulletin, isBlank, isTable, type Paragraph } from '../../src/reporting/bulletin-value.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { widthOf } from '../../src/text/official-title.ts';
import { chineseOrdinal } from '../../src/text/official-words.ts';
import { fullRequest, requests } from './bulletin-cases.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';
import { docxOf, paragraphsIn, reopened } from './word-marks.ts';
import { requestOf } from './year-snapshots.ts';

const paragraphsOf = ({ blocks }: Bulletin): Paragraph[] => blocks.filter((block) => !isTable(block));

describe('the form of a bulletin', () => {
  afterEach(() => speak([]));

  it.each(requests)('keeps the rules of official documents, for %s', (_name, request) => {
    const paragraphs = paragraphsOf(bulletinOf(request));
    const texts = (kind: Paragraph['kind']): string[] =>
      paragraphs.filter((each) => each.kind === kind).flatMap(({ lines }) => lines.map(plainText));
    expect(paragraphs.flatMap(({ lines }) => lines).filter((line) => plainText(line).trim() === '')).toEqual(
      [],
    );
    expect(texts('heading-1')).toEqual(
      texts('heading-1').map((heading, place) => heading.replace(/^[^、]*/, chineseOrdinal(place + 1))),
    );
    for (const heading of [...texts('heading-1'), ...texts('heading-2')])
      expect(heading).not.toMatch(/[。；，]$/);
    for (const body of [...texts('body'), ...texts('item'), ...texts('sub-item')])
      expect(body).toMatch(/[。：]$/);
    for (const line of texts('title')) expect(widthOf(line)).toBeLessThanOrEqual(19);
    // （一） begins anew under each 一、, 1. under each section, （1） under each 1.
    let [second, third, fourth] = [0, 0, 0];
    for (const { kind, lines } of paragraphs) {
      const line = lines.map(plainText).join('');
      if (kind === 'heading-1') [second, third] = [0, 0];
      if (kind !== 'sub-item') fourth = 0;
      if (kind === 'heading-2') expect(line.startsWith(`（${chineseOrdinal(++second)}）`)).toBe(true);
      if (kind === 'item') expect(line.startsWith(`${++third}.`)).toBe(true);
      if (kind === 'sub-item') expect(line.startsWith(`（${++fourth}）`)).toBe(true);
    }
  });

  it('is the same value and the same bytes tomorrow, and whatever the screen speaks', () => {
    const [value, bytes] = [bulletinOf(fullRequest), docxOf(fullRequest)];
    speak(english);
    expect(bulletinOf(JSON.parse(JSON.stringify(fullRequest)) as typeof fullRequest)).toEqual(value);
    expect(docxOf(fullRequest)).toEqual(bytes);
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it('sets several accounts of one item as its fourth level, and one alone in its line', async () => {
    const snapshot = smallSnapshot(
      {},
      known.map(([target, entry], place): Known => {
        if (entry === undefined) return [target];
        const problems = '用地未落实';
        return [
          target,
          place === 1 ? { ...entry, problems, nextSteps: '分批供地。' } : { ...entry, problems },
        ];
      }),
    );
    const request = requestOf(snapshot);
    const paragraphs = paragraphsOf(bulletinOf(request));
    const subItems = paragraphs.filter(({ kind }) => kind === 'sub-item');
    expect(subItems.map(({ lines }) => lines.map(plainText).join(''))).toEqual([
      '（1）存在问题：用地未落实。',
      '（2）下一步：分批供地。',
    ]);
    const items = paragraphs
      .filter(({ kind }) => kind === 'item')
      .map(({ lines }) => lines.map(plainText).join(''));
    const alone = items.filter((line) => line.endsWith('。存在问题：用地未落实。'));
    expect(alone.length).toBe(items.length - 1);
    expect(alone).not.toEqual([]);
    const { xml } = await reopened(docxOf(request));
    expect(paragraphsIn(xml)).toContain('（2）下一步：分批供地。');
    expect(paragraphsOf(bulletinOf({ ...request, kind: 'progress' })).map(({ kind }) => kind)).not.toContain(
      'sub-item',
    );
  });

  it('leaves blanks in brackets for whom it goes to, who issues it and when, where the standard has them', () => {
    const paragraphs = paragraphsOf(bulletinOf(fullRequest));
    const kinds = paragraphs.map(({ kind }) => kind);
    const blanks = paragraphs.filter(isBlank).flatMap(({ lines }) => lines.map(plainText));
    expect(blanks).toEqual(['（主送机关）：', '（发文机关署名）', '（成文日期）']);
    expect(kinds.slice(0, 3)).toEqual(['title', 'subtitle', 'addressee']);
    const list = kinds.indexOf('attachment-list');
    expect(kinds.slice(list, list + 4)).toEqual(['attachment-list', 'issuer', 'issued', 'attachment-mark']);
  });

  it('counts up to ninety-nine headings', () => {
    expect([1, 10, 11, 19, 20, 21, 99].map(chineseOrdinal)).toEqual([
      '一',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '九十九',
    ]);
  });
});
