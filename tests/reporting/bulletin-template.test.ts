import { describe, expect, it } from 'vitest';
import { storeZip } from '../../src/importing/store-zip.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { bulletinFaults, bulletinFaultText } from '../../src/text/bulletin-panel-words.ts';
import { exported, made } from './made-bulletin.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { bookmarksIn, figuresOf, paragraphsIn, reopened } from './word-marks.ts';
import { requestOf } from './year-snapshots.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p><w:pPr/>${runs.join('')}</w:p>`;
const documentOf = (body: string, word = WORD): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** An office's own .docx with a picture, whose text part has a name of its own. */
const template = (
  xml: string,
  types = '<Types/>',
  main = 'word/document2.xml',
  more: Readonly<Record<string, string>> = {},
) =>
  storeZip(
    new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', types],
      [
        '_rels/.rels',
        `<Relationships><Relationship Id="a" Target="${main}" Type="${REL}/officeDocument"/></Relationships>`,
      ],
      ['word/document2.xml', xml],
      ['word/media/红头.png', Uint8Array.of(137, 80, 78, 71, 0, 255)],
      ...Object.entries(more),
    ]),
  );

const relation = (id: string, type: string, target: string, mode?: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`;
const settings = (held: string): string =>
  `<s:settings xmlns:s="${WORD}" xmlns:q="${REL}"><s:zoom s:percent="100"/>${held}</s:settings>`;

const head = paragraph(run('永康市人民政府文件'));
const slot = paragraph(run('【通报'), '<w:proofErr w:type="x"/>', run('正文】'));

/** The same with settings that hold something, and what they stand in a relation to. */
const withSettings = (held: string, ...relations: string[]) =>
  template(documentOf(slot), '<Types/>', 'word/document2.xml', {
    'word/settings.xml': settings(held),
    'word/_rels/settings.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
  });

describe("an office's own document", () => {
  it('keeps everything but the paragraph of the slot, which becomes the bulletin', async () => {
    const bookmark = '<w:bookmarkStart w:id="41" w:name="old"/><w:bookmarkEnd w:id="41"/>';
    const own = template(documentOf(`${head}${bookmark}${slot}${paragraph(run('抄送：各单位'))}`));
    const before = await reopened(own);
    const { xml, parts, main } = await reopened(await made(smallSnapshot(), { template: own }));
    expect(main).toBe('word/document2.xml');
    for (const [name, part] of before.parts) if (name !== main) expect(parts.get(name)).toEqual(part);
    const texts = paragraphsIn(xml);
    expect([texts[0], texts.at(-1)]).toEqual(['永康市人民政府文件', '抄送：各单位']);
    expect(texts[1]).toContain('关于小城');
    // To whom, by whom and when is where the office's own document has it.
    expect(texts.join('\n')).not.toMatch(/主送机关|发文机关署名|成文日期/);
    expect(xml).not.toContain('【通报');
    const ids = Array.from(xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const figures = figuresOf(bulletinOf(requestOf(smallSnapshot())));
    expect(
      bookmarksIn(xml)
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(figures.map(({ text }) => text));
  });

  it('may be last month’s bulletin: no bookmark has a name that stands there, whatever its case', async () => {
    const first = (await reopened(await made(smallSnapshot(), { template: template(documentOf(slot)) }))).xml;
    const again = first.replace('<w:sectPr/></w:body>', `${slot}<w:sectPr/></w:body>`);
    const shouted = again.replace(/w:name="n_whole/g, 'w:name="N_WHOLE');
    for (const own of [again, shouted]) {
      const { xml } = await reopened(await made(smallSnapshot(), { template: template(own) }));
      const names = bookmarksIn(xml).map(({ name }) => name.toLowerCase());
      expect(names.length).toBe(2 * bookmarksIn(first).length);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(40);
    }
  });

  it('takes the slot inside a table or a box for the paragraph it stands in', async () => {
    const table = `<w:tbl><w:tr><w:tc>${slot}</w:tc></w:tr></w:tbl>`;
    const bytes = await made(smallSnapshot(), { template: template(documentOf(`${head}${table}`)) });
    expect((await reopened(bytes)).xml).toMatch(/<w:tc><w:p>.*<\/w:p><\/w:tc><\/w:tr><\/w:tbl><w:sectPr\/>/s);
  });

  it('goes out without the template that it is attached to, however that is spelt, and keeps all else', async () => {
    const own = withSettings(
      `<s:attachedTemplate q:id="rId1"></s:attachedTemplate>`,
      relation('rId1', 'attached&#84;emplate', 'http://example.invalid/a.dotm', 'Ext&#101;rnal'),
      relation('rId2', 'hyperlink', 'http://example.invalid/?a=1&amp;b=2', 'External'),
      relation('rId3', 'footnotes', 'footnotes.xml'),
    );
    const before = await reopened(own);
    const { parts } = await reopened(await made(smallSnapshot(), { template: own }));
    const textOf = (name: string): string => new TextDecoder().decode(parts.get(name));
    expect([...parts.keys()]).toEqual([...before.parts.keys()]);
    expect(textOf('word/settings.xml')).toBe(settings(''));
    const kept = textOf('word/_rels/settings.xml.rels');
    expect(kept).not.toMatch(/attached|a\.dotm/);
    expect(kept).toContain('Target="http://example.invalid/?a=1&amp;b=2"');
    expect(Array.from(kept.matchAll(/Id="(\w+)"/g), ([, id]) => id)).toEqual(['rId2', 'rId3']);
  });

  it('may lead to other pages where a reader clicks', async () => {
    const own = withSettings('', relation('rId2', 'hyperlink', 'http://example.invalid/', 'External'));
    const { parts } = await reopened(await made(smallSnapshot(), { template: own }));
    expect(new TextDecoder().decode(parts.get('word/_rels/settings.xml.rels'))).toContain('hyperlink');
  });

  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const encrypted = [...'EncryptedPackage'].map((letter) => letter.charCodeAt(0));
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
    [
      'macros',
      template(
        documentOf(slot),
        '<Types><Override ContentType="application/vnd.ms-word.document.macro&#69;nabled.main+xml"/></Types>',
      ),
    ],
    [
      'macros',
      template(
        documentOf(slot),
        '<Types><Default ContentType="application/vnd.ms-office.VBA&#x50;roject"/></Types>',
      ),
    ],
    ['macros', withSettings('', relation('rId1', 'vba&#80;roject', 'code.bin'))],
    [
      'macros',
      template(documentOf(slot), '<Types/>', 'word/document2.xml', { 'word/vbaProject.bin': 'code' }),
    ],
    ['linked', withSettings('', relation('rId1', 'image', 'http://example.invalid/a.png', 'External'))],
    ['linked', withSettings('', relation('rId1', 'oleObject', 'file:///C:/a.xlsx', 'ext&#101;rnal'))],
    ['linked', withSettings('', relation('rId1', 'image', '&#92;&#92;host/share/a.png'))],
    ['damaged', withSettings('', '<Relationship')],
    ['not-word', template(documentOf(slot), '<Types/>', 'xl/workbook.xml')],
    ['not-word', new TextEncoder().encode('【通报正文】')],
    ['old-word', old],
    ['encrypted', Uint8Array.of(...old, ...new Uint8Array(new Uint16Array(encrypted).buffer))],
    [
      'word-template',
      template(
        documentOf(slot),
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
      ),
    ],
    [
      'word-template',
      template(
        documentOf(slot),
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.templat&#101;.main+xml"/></Types>',
      ),
    ],
    ['damaged', template(documentOf('<w:p>'))],
    ['damaged', template(`<!DOCTYPE x [<!ENTITY a "b">]>${documentOf(slot)}`)],
    ['damaged', template(documentOf(slot)).slice(0, -30)],
  ] as const)('is refused when it is %s, with a sentence that says what to do', async (code, own) => {
    const { outcome } = await exported(smallSnapshot(), { template: new Uint8Array(own) });
    expect(outcome).toEqual({ ok: false, fault: { of: 'template', code } });
    expect(bulletinFaultText({ of: 'template', code })).toBe(bulletinFaults[code]);
    expect(bulletinFaults[code]).toMatch(/请.+。$/);
  });
});
