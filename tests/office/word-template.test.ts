import { beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/importing/open-document.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { pagePresets } from '../../src/reporting/page-preset.ts';
import { exported, made } from '../reporting/made-bulletin.ts';
import { smallSnapshot } from '../reporting/small-snapshot.ts';
import { bookmarksIn, figuresOf } from '../reporting/word-marks.ts';
import { requestOf } from '../reporting/year-snapshots.ts';
import { linesOf, POINTS, textOf, type Word, wordsByPage } from './pdf-words.ts';
import { converted } from './soffice.ts';

const spaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
].join(' ');

/** A letter of an office as its own program keeps it: a red head, the slot, a closing line. */
const letter = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text><text:p>永康市人民政府督查室文件</text:p><text:p>永政督〔2024〕9号</text:p>
<text:p>【通报正文】</text:p><text:p>抄送：市委办公室</text:p></office:text></office:body></office:document>`;

const own = { name: 'own.fodt', bytes: new TextEncoder().encode(letter) };

/** The letter as LibreOffice saves it in another format. */
async function savedAs(ending: string): Promise<Uint8Array<ArrayBuffer>> {
  const saved = (await converted([own], ending)).get(own.name);
  if (saved === undefined) throw new Error(ending);
  return saved;
}

describe("an office's own document, written by a word processor", () => {
  let template = new Uint8Array();
  let pages: Word[][] = [];

  beforeAll(async () => {
    template = await savedAs('docx');
    const filled = await made(smallSnapshot(), { template });
    const pdf = (await converted([{ name: 'filled.docx', bytes: filled }], 'pdf')).get('filled.docx');
    pages = await wordsByPage(pdf ?? new Uint8Array());
  }, 600_000);

  it('is filled: its head, then the bulletin, then its closing line, each figure under a bookmark', async () => {
    const opening = await openDocument(await made(smallSnapshot(), { template }));
    if (!opening.ok) throw new Error(opening.refusal);
    const { xml } = opening.document;
    expect(xml).not.toContain('【通报正文】');
    const figures = figuresOf(bulletinOf(requestOf(smallSnapshot())));
    expect(bookmarksIn(xml).map(({ text }) => text)).toEqual(figures.map(({ text }) => text));
  });

  it('is laid out with it: the head stands where it stood, the text has the lines of the preset', () => {
    const lines = linesOf(pages[0] ?? []).map((line) => ({ text: textOf(line), top: line[0]?.top ?? 0 }));
    expect(lines.slice(0, 4).map(({ text }) => text)).toEqual([
      '永康市人民政府督查室文件',
      '永政督〔2024〕9号',
      '关于小城2024年政府工作安排',
      '完成情况的督查通报',
    ]);
    const body = lines.slice(-4).map(({ top }) => top);
    for (const [index, top] of body.slice(1).entries())
      expect(top - (body[index] ?? 0)).toBeCloseTo(pagePresets.national.line / POINTS, 0);
    expect(textOf(linesOf(pages.at(-1) ?? []).at(-1) ?? [])).toBe('抄送：市委办公室');
  });

  it.each([
    ['doc', 'old-word'],
    ['dotx', 'word-template'],
    ['docm', 'macros'],
    ['odt', 'not-word'],
    ['xlsx', 'not-word'],
    ['pdf', 'not-word'],
  ] as const)('is refused when it was saved as .%s: %s', async (ending, code) => {
    const source =
      ending === 'xlsx' ? { name: 'own.csv', bytes: new TextEncoder().encode('通报,正文\n') } : own;
    const other = (await converted([source], ending)).get(source.name);
    const { outcome } = await exported(smallSnapshot(), { template: other ?? new Uint8Array() });
    expect(outcome).toEqual({ ok: false, fault: { of: 'template', code } });
  });
});
