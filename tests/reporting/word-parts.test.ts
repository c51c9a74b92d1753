import { describe, expect, it } from 'vitest';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { CHARACTER, pagePresets } from '../../src/reporting/page-preset.ts';
import { wordParts } from '../../src/reporting/word-package.ts';
import { fullRequest } from './bulletin-cases.ts';
import { paragraphsIn } from './word-marks.ts';

const MILLIMETRE = 1440 / 25.4;
const bulletin = bulletinOf(fullRequest);
const parts = wordParts(bulletin, pagePresets.national);
const part = (name: string): string => parts.get(`word/${name}.xml`) ?? '';
const document = part('document');
const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];

/** The paragraphs whose text a pattern finds, as XML. */
const saying = (pattern: RegExp): string[] =>
  paragraphs.filter((paragraph) => pattern.test(paragraphsIn(paragraph)[0] ?? ''));

const look = (paragraph: string) => ({
  fonts: [
    ...new Set(Array.from(paragraph.matchAll(/<w:rFonts [^>]*w:eastAsia="([^"]+)"/g), ([, font]) => font)),
  ],
  sizes: [...new Set(Array.from(paragraph.matchAll(/<w:sz w:val="(\d+)"/g), ([, size]) => Number(size) / 2))],
  align: /<w:jc w:val="(\w+)"/.exec(paragraph)?.[1],
  line: Number(/w:line="(\d+)" w:lineRule="exact"/.exec(paragraph)?.[1]) / 20,
});

describe('the page of the Word document', () => {
  it.each([
    ['national', 37, 35, 28],
    ['adjusted', 34.58, 32.58, 29.45],
  ] as const)(
    'of the %s preset is A4 with margins of %d and %d mm and lines of %d pt',
    (id, top, bottom, line) => {
      const xml = wordParts(bulletin, pagePresets[id]).get('word/document.xml') ?? '';
      const value = (name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(xml)?.[1]);
      expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
      const margins = { top, bottom, left: 28, right: 26 };
      for (const [side, millimetres] of Object.entries(margins)) {
        const [, twips] = new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(xml) ?? [];
        expect(Math.abs(Number(twips) / MILLIMETRE - millimetres), side).toBeLessThan(0.03);
      }
      expect(value('w:linePitch') / 20).toBe(line);
    },
  );

  it('has page numbers in 四号 between dashes, odd ones on the right and even ones on the left', () => {
    expect(part('settings')).toContain('<w:evenAndOddHeaders/>');
    const footers = document.match(/<w:footerReference [^>]*>/g) ?? [];
    const targetOf = (id: string): string =>
      new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
        parts.get('word/_rels/document.xml.rels') ?? '',
      )?.[1] ?? '';
    const sides = footers.map((footer) => {
      const [, type, id = ''] = /w:type="(\w+)" r:id="(\w+)"/.exec(footer) ?? [];
      const xml = parts.get(`word/${targetOf(id)}`) ?? '';
      expect(xml).toContain(' PAGE ');
      expect(paragraphsIn(xml)).toEqual(['— 1 —']);
      expect(look(xml).sizes).toEqual([14]);
      return [type, look(xml).align];
    });
    expect(sides).toEqual([
      ['default', 'right'],
      ['even', 'left'],
    ]);
  });
});

describe('the look of the text', () => {
  it('names the East-Asian font of every run and has its quotation marks set in it', () => {
    const runs = document.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(runs.length).toBeGreaterThan(1000);
    expect(runs.filter((run) => run.includes('“')).length).toBeGreaterThan(20);
    const named =
      /^<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="([^"]+)" w:hAnsi="\1" w:eastAsia="\1" w:cs="\1"\/>/;
    expect(runs.filter((run) => !named.test(run))).toEqual([]);
  });

  const body = { fonts: ['仿宋_GB2312'], sizes: [16], align: 'both', line: 28 };
  it.each([
    ['the title', /^关于|^【演示/, { fonts: ['方正小标宋简体'], sizes: [22], align: 'center', line: 36 }],
    ['level one', /^[一二三四五六七]、/, { ...body, fonts: ['黑体'] }],
    ['level two', /^（[一二三四五六七八九十]+）/, { ...body, fonts: ['楷体_GB2312'] }],
    ['level three', /^\d+\..*牵头单位/, body],
    ['the text', /^根据/, body],
    ['the line of whom it goes to', /^（主送机关）：$/, body],
    ['who issues it and when', /^（(?:发文机关署名|成文日期)）$/, { ...body, align: 'right' }],
    ['the mark of an 附件', /^附件\d$/, { ...body, fonts: ['黑体'] }],
  ] as const)('of %s is what the standard says', (_name, pattern, expected) => {
    const found = saying(pattern);
    expect(found.length).toBeGreaterThan(0);
    for (const paragraph of found) expect(look(paragraph)).toEqual(expected);
  });

  it('sets who issues it centred over the date, which ends four characters from the edge', () => {
    const [issuer, issued] = ['发文机关署名', '成文日期'].map((what) => {
      const [paragraph = ''] = saying(new RegExp(`^（${what}）$`));
      return Number(/<w:ind w:right="(\d+)"\/>/.exec(paragraph)?.[1]) / CHARACTER;
    });
    expect([issuer, issued]).toEqual([3, 4]);
    const centre = (text: string, right = 0) => right + text.length / 2;
    expect(centre('（发文机关署名）', issuer)).toBe(centre('（成文日期）', issued));
  });

  it('gives tables a spacing of their own, heads that come again, and rows that stay whole', () => {
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(5);
    for (const [place, table] of tables.entries()) {
      const cells = (table.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(look);
      // 小五 for the many columns of the areas, 五号 for the lists.
      const own = place === 0 ? 9 : 10.5;
      expect(cells.filter(({ line, sizes }) => line !== 16 || sizes.some((size) => size !== own))).toEqual(
        [],
      );
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length);
      const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0) / MILLIMETRE).toBeCloseTo(156, 0);
    }
  });

  it('names fonts with what may stand in for them, and ships none', () => {
    for (const [name, others] of [
      ['方正小标宋简体', '方正小标宋_GBK'],
      ['仿宋_GB2312', '仿宋'],
      ['楷体_GB2312', '楷体'],
      ['黑体', 'SimHei'],
      ['宋体', 'SimSun'],
    ])
      expect(part('fontTable')).toMatch(new RegExp(`w:name="${name}"><w:altName w:val="${others}`));
    expect([...parts.keys()].filter((name) => /font/i.test(name))).toEqual(['word/fontTable.xml']);
  });
});
