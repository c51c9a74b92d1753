import { describe, expect, it } from 'vitest';
import { type BulletinChoices, exportBulletin } from '../../src/actions/export-bulletin.ts';
import type { Rim } from '../../src/actions/rim.ts';
import { hashOf, type Snapshot, snapshotText } from '../../src/domain/snapshot.ts';
import { storeZip } from '../../src/importing/store-zip.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { bulletinFaults, bulletinFaultText } from '../../src/text/bulletin-panel-words.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { bookmarksIn, figuresOf, paragraphsIn, reopened } from './word-marks.ts';
import { requestOf } from './year-snapshots.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const units = new Map<string, string>();

/** A rim that keeps the files it is asked to save. */
async function exported(snapshot: Snapshot, choices: Partial<BulletinChoices> = {}, now = '2031-01-01') {
  const files: { name: string; content: Blob }[] = [];
  const rim: Rim = {
    now: () => `${now}T00:00:00.000Z`,
    newId: () => 'id',
    anonymous: '李四',
    saveFile: (name, content) => void files.push({ name, content }),
  };
  const chosen = { kind: 'inspection', page: 'national', ...choices } as const;
  const result = await exportBulletin(rim, snapshotText(snapshot), units, chosen);
  const [file] = files;
  const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer());
  return { result, files, bytes };
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p><w:pPr/>${runs.join('')}</w:p>`;
const documentOf = (body: string, word = WORD): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** An office's own .docx with a picture, whose text part has a name of its own. */
const template = (xml: string, types = '<Types/>', main = 'word/document2.xml') =>
  storeZip(
    new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', types],
      [
        '_rels/.rels',
        `<Relationships><Relationship Id="a" Target="${main}" Type="${REL}/officeDocument"/></Relationships>`,
      ],
      ['word/document2.xml', xml],
      ['word/media/红头.png', Uint8Array.of(137, 80, 78, 71, 0, 255)],
    ]),
  );

const head = paragraph(run('永康市人民政府文件'));
const slot = paragraph(run('【通报'), '<w:proofErr w:type="x"/>', run('正文】'));

describe('exporting a bulletin', () => {
  it('saves a document named after plan, month, kind and hash that opens again', async () => {
    const snapshot = smallSnapshot();
    const { result, files, bytes } = await exported(snapshot);
    const name = `小城2024年政府工作安排_截至2024-06_督查通报_${hashOf(snapshot).slice(0, 8)}.docx`;
    expect(result).toEqual({ ok: true, name });
    expect(files[0]?.content.type).toContain('wordprocessingml');
    const { xml, parts } = await reopened(bytes);
    expect(paragraphsIn(xml)[0]).toContain('关于小城');
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  it('gives the same bytes on another day', async () => {
    const [today, tomorrow] = [
      await exported(smallSnapshot()),
      await exported(smallSnapshot(), {}, '2032-02-29'),
    ];
    expect(tomorrow.bytes).toEqual(today.bytes);
  });

  it('refuses what fails verification, and saves nothing', async () => {
    const files: string[] = [];
    const rim: Rim = {
      now: () => '',
      newId: () => '',
      anonymous: '',
      saveFile: (name) => void files.push(name),
    };
    const text = snapshotText(smallSnapshot()).replace('半年督查', '半年督察');
    const choices = { kind: 'progress', page: 'adjusted' } as const;
    expect(await exportBulletin(rim, text, units, choices)).toEqual({
      ok: false,
      fault: { of: 'snapshot', code: 'hash-differs' },
    });
    expect(files).toEqual([]);
  });

  it.each([
    ['other-plan', { plan: { ...smallSnapshot().plan, id: 'another' } }],
    ['not-earlier', { asOf: '2024-07', takenAt: '2024-01-01T00:00:00.000Z' }],
    ['not-earlier', { takenAt: '2024-08-01T00:00:00.000Z' }],
  ] as const)('refuses to compare with what is %s', async (code, fields) => {
    const other = smallSnapshot(fields);
    const whole = { ...other, board: { ...other.board, asOf: other.asOf, planId: other.plan.id } };
    const { result, files } = await exported(smallSnapshot(), { earlier: snapshotText(whole) });
    expect(result).toEqual({ ok: false, fault: { of: 'earlier', code } });
    expect(files).toEqual([]);
  });

  it('says what changed since an earlier snapshot of the same plan', async () => {
    const earlier = smallSnapshot({ id: 's-0', name: '一季度', takenAt: '2024-04-03T00:00:00.000Z' });
    const { bytes } = await exported(smallSnapshot(), { earlier: snapshotText(earlier) });
    const { xml } = await reopened(bytes);
    expect(paragraphsIn(xml).join('\n')).toContain('（进度快照“一季度”）相比：亮灯和目标均无变化');
  });
});

describe("an office's own document", () => {
  it('keeps everything but the paragraph of the slot, which becomes the bulletin', async () => {
    const bookmark = '<w:bookmarkStart w:id="41" w:name="old"/><w:bookmarkEnd w:id="41"/>';
    const own = template(documentOf(`${head}${bookmark}${slot}${paragraph(run('抄送：各单位'))}`));
    const { result, bytes } = await exported(smallSnapshot(), { template: own });
    expect(result.ok).toBe(true);
    const before = await reopened(own);
    const { xml, parts, main } = await reopened(bytes);
    expect(main).toBe('word/document2.xml');
    for (const [name, part] of before.parts) if (name !== main) expect(parts.get(name)).toEqual(part);
    const texts = paragraphsIn(xml);
    expect([texts[0], texts.at(-1)]).toEqual(['永康市人民政府文件', '抄送：各单位']);
    expect(texts[1]).toContain('关于小城');
    expect(xml).not.toContain('【通报');
    const ids = Array.from(xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const figures = figuresOf(bulletinOf(requestOf(smallSnapshot(), { unitNamesById: units })));
    expect(
      bookmarksIn(xml)
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(figures.map(({ text }) => text));
  });

  it('takes the slot inside a table or a box for the paragraph it stands in', async () => {
    const table = `<w:tbl><w:tr><w:tc>${slot}</w:tc></w:tr></w:tbl>`;
    const { bytes } = await exported(smallSnapshot(), { template: template(documentOf(`${head}${table}`)) });
    expect((await reopened(bytes)).xml).toMatch(/<w:tc><w:p>.*<\/w:p><\/w:tc><\/w:tr><\/w:tbl><w:sectPr\/>/s);
  });

  const mail = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  it.each([
    ['no-slot', template(documentOf(head))],
    ['several-slots', template(documentOf(`${slot}${head}${slot}`))],
    ['slot-not-alone', template(documentOf(paragraph(run('正文：【通报正文】'))))],
    ['slot-not-alone', template(documentOf(paragraph(run('【通报正文】'), '<w:r><w:drawing/></w:r>')))],
    ['slot-not-alone', template(documentOf(`<w:p><w:pPr><w:sectPr/></w:pPr>${run('【通报正文】')}</w:p>`))],
    ['other-namespace', template(documentOf(slot, 'http://purl.oclc.org/ooxml/wordprocessingml/main'))],
    [
      'macros',
      template(
        documentOf(slot),
        '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      ),
    ],
    ['not-word', template(documentOf(slot), '<Types/>', 'xl/workbook.xml')],
    ['not-word', new TextEncoder().encode('【通报正文】')],
    ['old-word', mail],
    ['damaged', template(documentOf('<w:p>'))],
    ['damaged', template(`<!DOCTYPE x [<!ENTITY a "b">]>${documentOf(slot)}`)],
    ['damaged', template(documentOf(slot)).slice(0, -30)],
  ] as const)('is refused when it is %s, with a sentence that says what to do', async (code, own) => {
    const { result, files } = await exported(smallSnapshot(), { template: new Uint8Array(own) });
    expect(result).toEqual({ ok: false, fault: { of: 'template', code } });
    expect(files).toEqual([]);
    expect(bulletinFaultText({ of: 'template', code })).toBe(bulletinFaults[code]);
    expect(bulletinFaults[code]).toMatch(/请.+。$/);
  });
});
