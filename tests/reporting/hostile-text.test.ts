import { describe, expect, it } from 'vitest';
import { expectSame, report, reread } from './reread.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';

const texts = [
  `=cmd|'/c calc'!A0`,
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '#REF!',
  '#N/A',
  '_x0041_',
  '_x005F_x0041_',
  '1e5',
  '007',
  'TRUE',
  '2024-06',
  'http://example.invalid/',
  '<script>alert(1)</script>',
  ']]>&amp;&#65;</t></si><si>',
  ' 前后有空格 ',
  '两\n行\t格',
  '“”'.repeat(2000),
  '"'.repeat(4000),
  '𠮷👩‍👩‍👧\u202E',
  '&C&P&[Page]',
];

/** The first target and its entry with the text wherever a person may write. */
const written = (text: string): Known[] =>
  known.slice(0, 1).map(([target, entry]) => {
    const words = { name: text, quote: text, note: text, unit: text, strength: text };
    return entry === undefined
      ? [{ ...target, ...words }]
      : [
          { ...target, ...words },
          { ...entry, note: text },
        ];
  });

/** A snapshot with one target for each text, and with the first text in all its other places. */
function hostileSnapshot() {
  const { plan } = smallSnapshot();
  const [text = ''] = texts;
  const areas = plan.areas.map((area) => ({ ...area, heading: text }));
  const hostile = { ...plan, name: text, place: text, composition: text, areas };
  return smallSnapshot({ plan: hostile, name: text, note: text, by: text }, texts.flatMap(written));
}

describe('hostile text in a workbook', () => {
  it('comes back as the text it is, in every place, and cannot turn the reading order', async () => {
    const snapshot = hostileSnapshot();
    const book = await reread(snapshot);
    expectSame(book, report(snapshot));
    expect(book[1]?.rows.slice(4, 4 + texts.length).map((row) => row[3])).toEqual(
      texts.map((text) => text.replace('\u202E', '\uFFFD')),
    );
  });

  it('makes no formula, error, link or boolean', async () => {
    const cells = (await reread(hostileSnapshot())).flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.length).toBeGreaterThan(texts.length * 10);
    for (const { type, formula, hyperlink } of cells) {
      expect(['string', 'number', 'empty', 'richText']).toContain(type);
      expect({ formula, hyperlink }).toEqual({});
    }
  });

  it('stays text when the cell is edited: what looks like a formula is formatted as text', async () => {
    const [, ledger] = await reread(smallSnapshot({}, ['=1+1', '＠x', '普通'].flatMap(written)));
    const formatOf = (row: number) => ledger?.cells?.get(`${row},3`)?.style?.numFmt;
    expect([formatOf(4), formatOf(5), formatOf(6)]).toEqual(['@', '@', undefined]);
  });

  it('becomes U+FFFD where XML has no place for it', async () => {
    const [overview] = await reread(smallSnapshot({ name: '一\uFFFE\uFFFF\u0000\u000B\u007F二' }));
    expect(overview?.rows[1]?.[0]).toContain('“一\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD二”');
  });
});
