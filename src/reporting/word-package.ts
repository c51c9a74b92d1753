import { officialFonts, pageDash } from '../text/official-fonts.ts';
import type { Bulletin } from './bulletin-value.ts';
import { PAGE, type PagePreset } from './page-preset.ts';
import { blocksXml } from './word-blocks.ts';
import { indentOf, pageNumberLook } from './word-look.ts';
import { Bookmarks, escaped, paragraphLook, run, runLook } from './word-text.ts';

/** The namespace of everything that stands in a Word document's parts. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE = `${PACKAGE}/metadata/core-properties`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PARTS = ['styles', 'settings', 'fontTable', 'footer1', 'footer2'] as const;
const KIND_OF: Partial<Record<(typeof PARTS)[number], string>> = { footer1: 'footer', footer2: 'footer' };
const kindOf = (part: (typeof PARTS)[number]): string => KIND_OF[part] ?? part;

const root = (name: string, content: string): string =>
  `${HEAD}<w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${content}</w:${name}>`;

const contentTypes = (): string => {
  const parts = PARTS.map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${kindOf(part)}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${parts.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
};

const relationships = (list: readonly (readonly [type: string, target: string])[]): string => {
  const each = list.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
};

/** The only date is that of the snapshot, so that the same snapshot gives the same bytes tomorrow. */
const coreXml = ({ title, takenAt }: Bulletin): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${escaped(takenAt)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(takenAt)}</dcterms:modified></cp:coreProperties>`;

const stylesXml = (): string =>
  root(
    'styles',
    `<w:docDefaults><w:rPrDefault>${runLook({ font: 'body', size: 32 })}</w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
  );

/** Odd and even pages differ; punctuation keeps its width, or a line would not hold 28 characters. */
const settingsXml = (): string =>
  root(
    'settings',
    '<w:zoom w:percent="100"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
  );

const fontsXml = (): string =>
  root(
    'fonts',
    Object.values(officialFonts)
      .map(
        ({ name, others }) =>
          `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
      )
      .join(''),
  );

/** — 1 — on the outer side, one character in. */
function footerXml(side: 'left' | 'right', preset: PagePreset): string {
  const look = { ...pageNumberLook, align: side };
  const mark = (type: string): string => `<w:r>${runLook(look)}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${mark('begin')}<w:r>${runLook(look)}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${mark('separate')}${run('1', look)}${mark('end')}`;
  const indentation = `<w:ind w:${side}="${indentOf(1)}"/>`;
  const content = `${run(`${pageDash} `, look)}${field}${run(` ${pageDash}`, look)}`;
  return root('ftr', `<w:p>${paragraphLook(look, preset, indentation)}${content}</w:p>`);
}

function sectionXml({ top, bottom, left, right, footer, line }: PagePreset): string {
  const place = (part: (typeof PARTS)[number]): string => `rId${PARTS.indexOf(part) + 1}`;
  return `<w:sectPr><w:footerReference w:type="default" r:id="${place('footer1')}"/><w:footerReference w:type="even" r:id="${place('footer2')}"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="${footer}" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="${line}"/></w:sectPr>`;
}

/**
 * The files of a .docx by name, in the order in which they belong into its zip: A4 in the layout of GB/T 9704. A function
 * of the bulletin and the preset alone.
 */
export function wordParts(bulletin: Bulletin, preset: PagePreset): Map<string, string> {
  const body = `${blocksXml(bulletin.blocks, preset, new Bookmarks(1))}${sectionXml(preset)}`;
  return new Map([
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, 'word/document.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['word/document.xml', root('document', `<w:body>${body}</w:body>`)],
    [
      'word/_rels/document.xml.rels',
      relationships(PARTS.map((part) => [`${OFFICE}/${kindOf(part)}`, `${part}.xml`])),
    ],
    ['word/styles.xml', stylesXml()],
    ['word/settings.xml', settingsXml()],
    ['word/fontTable.xml', fontsXml()],
    ['word/footer1.xml', footerXml('right', preset)],
    ['word/footer2.xml', footerXml('left', preset)],
    ['docProps/core.xml', coreXml(bulletin)],
  ]);
}
