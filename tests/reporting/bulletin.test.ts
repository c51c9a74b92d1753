import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import type { BulletinRequest } from '../../src/reporting/bulletin-figures.ts';
import { type Bulletin, isTable, type Paragraph } from '../../src/reporting/bulletin-value.ts';
import { bookmarkName } from '../../src/reporting/figure-id.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { widthOf } from '../../src/text/official-title.ts';
import { chineseOrdinal } from '../../src/text/official-words.ts';
import { drawnFacts } from './drawn-facts.ts';
import { isPrintedAs, resolve } from './resolve-figure.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';
import { bookmarksIn, docxOf, figuresOf, paragraphsIn, reopened, sentencesOf } from './word-marks.ts';
import { demonstrationOf, published2024, requestOf } from './year-snapshots.ts';

const september = demonstrationOf('2024-09');
const full = requestOf(september, { earlier: demonstrationOf('2024-08') });
const requests: readonly (readonly [string, BulletinRequest])[] = [
  ['a full month held against the one before', full],
  ['the same as a progress bulletin', { ...full, kind: 'progress' }],
  ['the published year', requestOf(published2024())],
  ['a small place', requestOf(smallSnapshot())],
  [
    'a place where nothing was reported',
    requestOf(
      smallSnapshot(
        {},
        known.map(([target]): Known => [target]),
      ),
    ),
  ],
];

/** The ids whose printed number is not what the snapshot says. */
const wrong = (request: BulletinRequest): string[] =>
  figuresOf(bulletinOf(request)).flatMap(({ says, text }) =>
    isPrintedAs(text, resolve(says, request)) ? [] : [`${says}: ${text}`],
  );

const paragraphsOf = ({ blocks }: Bulletin): Paragraph[] => blocks.filter((block) => !isTable(block));

describe('every number of a bulletin', () => {
  it.each(requests)('is what the snapshot says under its id, for %s', (_name, request) => {
    expect(figuresOf(bulletinOf(request)).length).toBeGreaterThan(10);
    expect(wrong(request)).toEqual([]);
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

describe('the text of a bulletin', () => {
  const text = (request: BulletinRequest): string =>
    sentencesOf(bulletinOf(request)).map(plainText).join('\n');

  it.each([
    '固定资产投资增长19.7%，低于目标0.3个百分点',
    '规上工业增加值增长9.5%，高于目标3.5个百分点',
    '新增国家高新技术企业40家，完成目标任务的88.9%',
    '新增省科技型中小企业194家，完成目标任务的194%',
    '境外自办展7场，完成目标任务的100%',
    '境外拓市场团组42个，完成目标任务的105%',
    '国家级知识产权快速维权中心已到“投用”节点',
  ])('says the published outcomes of 2024 as a bulletin does: %s', (sentence) => {
    expect(text(requestOf(published2024()))).toContain(sentence);
  });

  const one = (fields: Partial<Known[0]>, value: string): string => {
    const [[target, entry]] = known as [Known];
    if (entry === undefined) throw new Error('the fixture has an entry');
    const { themeId: _theme, ...rest } = target;
    const reading = { kind: 'value', value } as const;
    const { plan } = smallSnapshot();
    // The last month of its plan: what is met is 达标.
    const year = { plan: { ...plan, periods: { from: '2024-01', to: '2024-06' } } };
    return text(
      requestOf(
        smallSnapshot(year, [
          [
            { ...rest, ...fields },
            { ...entry, reading },
          ],
        ]),
      ),
    );
  };

  it.each([
    [
      '城镇调查失业率',
      { measure: 'ceiling', goal: '3', unit: '%', comparator: '<=' },
      '2.5',
      '城镇调查失业率为2.5%，低于3%的控制目标0.5个百分点',
    ],
    [
      '城镇调查失业率',
      { measure: 'ceiling', goal: '3', unit: '%', comparator: '<=' },
      '3.1',
      '城镇调查失业率为3.1%，高于3%的控制目标0.1个百分点',
    ],
    ['信访积案', { measure: 'ceiling', goal: '0', unit: '件', comparator: '<=' }, '2', '信访积案尚未清零2件'],
    ['信访积案', { measure: 'ceiling', goal: '0', unit: '件', comparator: '<=' }, '0', '信访积案已清零'],
    [
      '全域警情下降',
      { measure: 'reduction', goal: '10', unit: '%' },
      '-3',
      '全域警情上升3%，降幅低于目标13个百分点',
    ],
    [
      '全域警情下降',
      { measure: 'reduction', goal: '10', unit: '%' },
      '12',
      '全域警情下降12%，降幅高于目标2个百分点',
    ],
    [
      '工业投资增速',
      { measure: 'growth', goal: '20', unit: '%' },
      '-1.5',
      '工业投资下降1.5%，低于目标21.5个百分点',
    ],
    [
      '出口总额',
      { measure: 'cumulative', goal: '13043.50', unit: '亿元' },
      '13043.49',
      '出口总额13043.49亿元，完成目标任务的99.9%',
    ],
    [
      '建成5G基站5G',
      { measure: 'cumulative', goal: '100', unit: '个' },
      '40',
      '建成5G基站5G：40个，完成目标任务的40%',
    ],
    [
      '空气质量优良率',
      { measure: 'level', goal: '93', unit: '%' },
      '94.2',
      '空气质量优良率为94.2%，高于目标1.2个百分点',
    ],
  ] as const)('of %s (%o) at %s says %s', (name, fields, value, sentence) => {
    expect(one({ ...fields, name, pace: { kind: 'hold' } }, value)).toContain(sentence);
  });

  it('names the unit and the gap of what is behind, and asks for accounts only in an inspection', () => {
    const said = text(full);
    expect(said).toMatch(
      /1\..+，完成目标任务的[\d.]+%，落后序时[\d.]+个百分点（目标.+，严重滞后，牵头单位：演示单位.）/,
    );
    expect(said).toContain('存在问题：');
    expect(text({ ...full, kind: 'progress' })).not.toContain('存在问题：');
  });

  it('marks what is made up in its title and its first paragraph', () => {
    expect(text(full)).toMatch(/^【演示数据】\n/);
    expect(text(full)).toContain('不得印发');
    expect(text(requestOf(published2024()))).not.toContain('演示');
  });
});

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
    for (const body of [...texts('body'), ...texts('item')]) expect(body).toMatch(/[。：]$/);
    for (const line of texts('title')) expect(widthOf(line)).toBeLessThanOrEqual(19);
    // （一） begins anew under each 一、, 1. under each section.
    let [second, third] = [0, 0];
    for (const { kind, lines } of paragraphs) {
      const line = lines.map(plainText).join('');
      if (kind === 'heading-1') [second, third] = [0, 0];
      if (kind === 'heading-2') expect(line.startsWith(`（${chineseOrdinal(++second)}）`)).toBe(true);
      if (kind === 'item') expect(line.startsWith(`${++third}.`)).toBe(true);
    }
  });

  it('is the same value and the same bytes tomorrow, and whatever the screen speaks', () => {
    const [value, bytes] = [bulletinOf(full), docxOf(full)];
    speak(english);
    expect(bulletinOf(JSON.parse(JSON.stringify({ ...full, unitNamesById: undefined })) && full)).toEqual(
      value,
    );
    expect(docxOf(full)).toEqual(bytes);
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
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

describe('hostile text in a bulletin', () => {
  const texts = [
    '</w:t></w:r></w:p><w:p>',
    '<script>alert(1)</script>',
    ']]>&amp;&#65;',
    '"\'<>&',
    '\u0000\uFFFE\u202E两\n行\t格',
    '【通报正文】',
    '𠮷👩‍👩‍👧',
    '%p{}$&$1',
  ];

  it.each(texts)('comes out as the text it is: %o', async (hostile) => {
    const { plan } = smallSnapshot();
    const facts = known.map(([target, entry]): Known => {
      const named = { ...target, id: `${hostile}${target.id}`, name: hostile, unit: hostile };
      return entry === undefined ? [named] : [named, { ...entry, problems: hostile, note: hostile }];
    });
    const areas = plan.areas.map((area) => ({ ...area, heading: hostile }));
    const snapshot = smallSnapshot({ plan: { ...plan, name: hostile, areas }, name: hostile }, facts);
    const request = requestOf(snapshot);
    const { xml } = await reopened(docxOf(request));
    const printed = hostile
      .replaceAll('\u0000', '\uFFFD')
      .replaceAll('\uFFFE', '\uFFFD')
      .replaceAll(/[\n\t]/g, ' ');
    expect(paragraphsIn(xml).filter((paragraph) => paragraph.includes(printed)).length).toBeGreaterThan(5);
    const expected = bulletinOf(request).blocks.reduce(
      (sum, block) =>
        sum +
        (isTable(block)
          ? (block.rows.length + 1) * block.columns.length
          : block.kind === 'attachment-list'
            ? block.lines.length
            : 1),
      0,
    );
    expect(paragraphsIn(xml)).toHaveLength(expected);
  });
});
