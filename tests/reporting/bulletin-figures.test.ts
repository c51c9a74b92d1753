import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import type { BulletinRequest } from '../../src/reporting/bulletin-figures.ts';
import { isTable } from '../../src/reporting/bulletin-value.ts';
import { bookmarkName } from '../../src/reporting/figure-id.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { requests, textOfBulletin } from './bulletin-cases.ts';
import { drawnFacts } from './drawn-facts.ts';
import { isPrintedAs, resolve } from './resolve-figure.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { bookmarksIn, docxOf, figuresOf, reopened, sentencesOf } from './word-marks.ts';
import { requestOf } from './year-snapshots.ts';

/** The ids whose printed number is not what the snapshot says. */
const wrong = (request: BulletinRequest): string[] =>
  figuresOf(bulletinOf(request)).flatMap(({ says, text }) =>
    isPrintedAs(text, resolve(says, request)) ? [] : [`${says}: ${text}`],
  );

/** The rows of 各领域完成情况表 with the whole, each cell by its heading. */
const areaRows = (request: BulletinRequest): ReadonlyMap<string, string>[] => {
  const table = bulletinOf(request).blocks.find(isTable);
  return (table?.rows ?? []).map(
    (row) => new Map(row.map((cell, place) => [table?.columns[place]?.header ?? '', plainText(cell)])),
  );
};

describe('every number of a bulletin', () => {
  it.each(requests)('is what the snapshot says under its id, for %s', (_name, request) => {
    expect(figuresOf(bulletinOf(request)).length).toBeGreaterThan(10);
    expect(wrong(request)).toEqual([]);
  });

  it.each(requests)('would be found out if its last digit were another, for %s', (_name, request) => {
    const next = (digit: string): string => String((Number(digit) + 1) % 10);
    const unnoticed = figuresOf(bulletinOf(request))
      .filter(({ text }) => /\d/.test(text))
      .filter(({ says, text }) => isPrintedAs(text.replace(/\d(?=\D*$)/, next), resolve(says, request)));
    expect(unnoticed).toEqual([]);
  });

  it('is what the snapshot says under its id, whatever was promised and reported', () => {
    fc.assert(
      fc.property(drawnFacts, drawnFacts, (facts, before) => {
        const snapshot = smallSnapshot({}, facts);
        const earlier = smallSnapshot({ id: 'before' }, before);
        expect(wrong(requestOf(snapshot, { earlier }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('that counts a part of an area is counted once: the parts of a sentence add up to its whole', () => {
    let sentences = 0;
    fc.assert(
      fc.property(drawnFacts, (facts) => {
        const lines = textOfBulletin(requestOf(smallSnapshot({}, facts))).split('\n');
        for (const line of lines.filter((each) => /^共\d+项，完成率/.test(each))) {
          const [, total, parts = ''] = /^共(\d+)项，.*；([^；]+)。$/.exec(line) ?? [];
          const counts = parts
            .replace(/（[^）]*）/g, '')
            .split('、')
            .map((part) => Number(/^\D+(\d+)项$/.exec(part)?.[1]));
          expect(
            counts.reduce((sum, each) => sum + each, 0),
            line,
          ).toBe(Number(total));
          const [, own, among] = /达序时(\d+)项（其中已完成和达标(\d+)项）/.exec(parts) ?? [];
          if (own !== undefined) expect(Number(among), line).toBeLessThanOrEqual(Number(own));
          sentences += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(sentences).toBeGreaterThan(100);
  });

  it('of 附件1 adds up in its row, whatever was reported: 总数 is the sum of its parts, and so is 判定', () => {
    let rows = 0;
    const hold = (request: BulletinRequest): void => {
      for (const row of areaRows(request)) {
        const of = (...headers: readonly string[]): number =>
          headers.reduce((sum, header) => sum + Number(row.get(header)), 0);
        expect(of('判定', '未到期', '未填报')).toBe(of('总数'));
        expect(of('达序时', '滞后', '严重滞后')).toBe(of('判定'));
        expect(of('已完成')).toBeLessThanOrEqual(of('达序时'));
        rows += 1;
      }
    };
    for (const [, request] of requests) hold(request);
    fc.assert(
      fc.property(drawnFacts, (facts) => hold(requestOf(smallSnapshot({}, facts)))),
      { numRuns: 60 },
    );
    expect(rows).toBeGreaterThan(100);
  });

  it('has an id: outside of them there is no digit but in names and in the numbers of lists', () => {
    fc.assert(
      fc.property(drawnFacts, (facts) => {
        const { plan } = smallSnapshot();
        const snapshot = smallSnapshot({ plan: { ...plan, name: '小城政府工作安排' } }, facts);
        const bulletin = bulletinOf(requestOf(snapshot));
        const words = sentencesOf(bulletin).flatMap((parts) =>
          parts.filter((part) => typeof part === 'string').map((part) => part.replace('SHA-256', '')),
        );
        const left = words.filter((word) => /\d/.test(word.replace(/^(附件：)?\d+\.|^附件\d$|^\d+$/, '')));
        expect(left).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(requests)(
    'stands in a bookmark named by its id, each mention in one of its own, for %s',
    async (_name, request) => {
      const { xml } = await reopened(docxOf(request));
      const mentions = new Map<string, number>();
      const expected = figuresOf(bulletinOf(request)).map(({ says, text }) => {
        const mention = (mentions.get(says) ?? 0) + 1;
        mentions.set(says, mention);
        return { name: bookmarkName(says, mention), text };
      });
      const found = bookmarksIn(xml);
      expect(found).toEqual(expected);
      expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
      // What Word accepts as the name of a bookmark.
      expect(found.filter(({ name }) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
    },
  );
});
