import { describe, expect, it } from 'vitest';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { isTable } from '../../src/reporting/bulletin-value.ts';
import { hostileRequest, hostileTexts } from './hostile-bulletin.ts';
import { docxOf, paragraphsIn, reopened } from './word-marks.ts';

const HELD_BY_NO_FILE = '\u0000\u0013\u0014\u0015\uFFFE\u202E';

/** In one line, and a replacement for what XML cannot carry and for what turns the text around. */
const asPrinted = (text: string): string =>
  [...text]
    .map((char) => (HELD_BY_NO_FILE.includes(char) ? '\uFFFD' : char))
    .join('')
    .replaceAll(/[\n\t]+/g, ' ');

/** What a word processor runs, follows or includes; a bulletin has none of it in its text. */
const ACTS = /<w:(?:fldSimple|fldChar|instrText|hyperlink|object|drawing|pict|altChunk|script)\b/;

describe('hostile text in a bulletin', () => {
  it.each(hostileTexts)('comes out as the text it is: %o', async (hostile) => {
    const request = hostileRequest(hostile);
    const { xml } = await reopened(docxOf(request));
    const printed = asPrinted(hostile);
    expect(paragraphsIn(xml).filter((paragraph) => paragraph.includes(printed)).length).toBeGreaterThan(5);
    expect(xml).not.toMatch(ACTS);
    const expected = bulletinOf(request).blocks.map((block) => {
      if (isTable(block)) return (block.rows.length + 1) * block.columns.length;
      return block.kind === 'attachment-list' ? block.lines.length : 1;
    });
    expect(paragraphsIn(xml)).toHaveLength(expected.reduce((sum, each) => sum + each, 0));
  });
});
