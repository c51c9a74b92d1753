import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { compare } from '../../src/domain/decimal.ts';
import { hashOf, type Snapshot } from '../../src/domain/snapshot.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { reviewOf } from '../../src/reporting/review.ts';
import { reviewPlainText } from '../../src/reporting/review-text.ts';
import type { ReviewDraft, ReviewRequest } from '../../src/reporting/review-value.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { isPrintedAs } from './resolve-figure.ts';
import { isOf, resolveReview } from './resolve-review.ts';
import {
  drawnRequests,
  figuresIn,
  ofItems,
  printedEarlier,
  proseIn,
  proseText,
  reviewRequest,
  saidIn,
} from './review-requests.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { demonstrationOf, published2024 } from './year-snapshots.ts';

const year = reviewRequest(published2024());
const full = reviewRequest(demonstrationOf('2024-12'));
const running = reviewRequest(demonstrationOf('2024-09'));
const requests: readonly (readonly [string, ReviewRequest])[] = [
  ['the published year', year],
  ['a full year', full],
  ['a year that is running', running],
  ['a small place', reviewRequest(smallSnapshot(), [])],
];

const wrong = (request: ReviewRequest): string[] =>
  figuresIn(reviewOf(request)).flatMap(({ says, text }) =>
    isPrintedAs(text, resolveReview(says, request)) ? [] : [`${says}: ${text}`],
  );

const idsIn = (lists: ReviewDraft['missed']): string[] =>
  lists.flatMap(({ sentences }) => sentences.map(({ targetId }) => targetId));
/** Each item of the text, with the sentence that it stands in and its own part of it. */
const toldIn = (draft: ReviewDraft) =>
  proseIn(draft).flatMap((prose) =>
    [...new Set(ofItems(prose).map(({ targetId }) => targetId))].map((targetId) => ({
      targetId,
      text: proseText(prose),
      own: proseText(prose.filter((piece) => piece.targetId === targetId)),
    })),
  );

const standingIn = ({ snapshot }: ReviewRequest, targetId: string): Standing => {
  const found = snapshot.standings.find(({ target }) => target.id === targetId);
  if (found === undefined) throw new Error(targetId);
  return found;
};

const sorted = (all: readonly unknown[]): string[] => all.map((each) => JSON.stringify(each)).sort();

/** The same snapshot before anything was reported of one item. */
function without({ snapshot, earlier }: ReviewRequest, targetId: string): ReviewRequest {
  const standings = snapshot.standings.map((each): Standing => {
    if (each.target.id !== targetId) return each;
    const { entry: _entry, assessment: _assessment, points: _points, ...rest } = each;
    return { ...rest, light: 'unreported', credit: '0' };
  });
  const { plan, asOf, rule } = snapshot;
  const silent: Snapshot = { ...snapshot, standings, board: boardOf(plan, standings, asOf, rule) };
  return { snapshot: silent, sha256: hashOf(silent), earlier };
}

describe('every number of a draft', () => {
  it.each(requests)('is what the snapshot says under its id, for %s', (_name, request) => {
    expect(figuresIn(reviewOf(request)).length).toBeGreaterThan(10);
    expect(wrong(request)).toEqual([]);
  });

  it('is what the snapshot and the years before say under its id, whatever was promised and reported', () => {
    fc.assert(
      fc.property(drawnRequests, (request) => {
        expect(wrong(request)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('has an id: outside of them there is no digit', () => {
    fc.assert(
      fc.property(drawnRequests, ({ snapshot, ...rest }) => {
        const plan = { ...snapshot.plan, name: '小城政府工作安排' };
        const draft = reviewOf({ ...rest, snapshot: { ...snapshot, plan } });
        const parts = [draft.title, draft.opening, ...saidIn(draft).map(({ said }) => said)].flat();
        expect(parts.filter((part) => typeof part === 'string' && /\d/.test(part))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('every item of a draft', () => {
  it('stands in one place: told, missed, not due, not settled, without data or not applicable', () => {
    fc.assert(
      fc.property(drawnRequests, (request) => {
        const draft = reviewOf(request);
        const { snapshot } = request;
        const placed = [
          ...toldIn(draft).map(({ targetId }) => targetId),
          ...[draft.unwritten, draft.missed, draft.pending, draft.unsettled].flatMap(idsIn),
          ...[draft.silent, draft.apart].flatMap(idsIn),
        ];
        expect(placed.sort()).toEqual(snapshot.standings.map(({ target }) => target.id).sort());
        for (const [name, of] of Object.entries(isOf)) {
          const listed = idsIn(draft[name as 'missed' | 'pending' | 'unsettled' | 'silent' | 'apart']);
          const expected = snapshot.standings.filter((each) => of(each, snapshot));
          expect(listed.sort()).toEqual(expected.map(({ target }) => target.id).sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the text with its entry, and is then listed as without data', () => {
    fc.assert(
      fc.property(drawnRequests, fc.nat(), (request, pick) => {
        const reported = request.snapshot.standings.filter(({ assessment }) => assessment !== undefined);
        const chosen = reported[pick % Math.max(1, reported.length)];
        fc.pre(chosen !== undefined);
        const { id, name } = chosen.target;
        const before = reviewOf(request);
        const after = reviewOf(without(request, id));
        expect(saidIn(before).some(({ targetId }) => targetId === id)).toBe(true);
        expect(saidIn(after).some(({ targetId }) => targetId === id)).toBe(false);
        expect(reviewPlainText(after)).not.toContain(name);
        expect(idsIn(after.silent)).toContain(id);
        // Nothing else that is said of the others changes, though they may be joined in other ways.
        const others = saidIn(before).filter(({ targetId }) => targetId !== id);
        expect(sorted(saidIn(after))).toEqual(sorted(others));
      }),
      { numRuns: 60 },
    );
  });

  it('follows the order of the plan: area by area, theme by theme', () => {
    const { snapshot } = full;
    const { sections } = reviewOf(full);
    const areas = snapshot.plan.areas.map(({ heading }) => heading);
    const headings = sections.map(({ heading }) => heading);
    expect(headings.length).toBeGreaterThan(5);
    expect(headings).toEqual(areas.filter((heading) => headings.includes(heading)));
    for (const { areaId, paragraphs } of sections) {
      const themes = snapshot.plan.areas.find(({ id }) => id === areaId)?.themes ?? [];
      const leads = paragraphs.flatMap(({ lead }) => lead ?? []);
      expect(leads).toEqual(
        themes.map(({ heading }) => `${heading}。`).filter((lead) => leads.includes(lead)),
      );
    }
  });
});

describe('the text of a draft', () => {
  it('tells only what is met or on schedule, begun, proven, certain and of the month of the snapshot', () => {
    const check = (request: ReviewRequest): void => {
      for (const { targetId, text } of toldIn(reviewOf(request))) {
        const { light, entry, assessment, asOf, contested } = standingIn(request, targetId);
        const isStage = entry?.reading.kind === 'stage';
        expect(['done', 'attained', 'provisional', 'on-track']).toContain(light);
        expect([entry?.grade === 'estimated', assessment?.unproven ?? false, contested ?? false]).toEqual([
          false,
          false,
          false,
        ]);
        expect(isStage && assessment?.met ? asOf : entry?.period).toBe(asOf);
        expect(text).not.toMatch(/尚未启动|待印证|预计|数据截至/);
      }
    };
    for (const [, request] of requests) check(request);
    fc.assert(fc.property(drawnRequests, check), { numRuns: 60 });
  });

  it('leaves what is not due and not settled to lists behind it', () => {
    const text = reviewPlainText(reviewOf(running));
    const [told = '', aside = ''] = text.split('（以下供取舍，不在正文之内）');
    expect(told).not.toContain('低于目标');
    expect(aside).toMatch(/未到期且尚未达到目标的任务（\d+项）\n1\./);
    expect(aside).toMatch(/核实后可写入的任务（\d+项）\n1\./);
    expect(aside).toContain('城西汽车城尚未启动');
  });
});

describe('the words of a draft', () => {
  type Check = (said: string, standing: Standing, group: 'told' | 'missed', own: string) => void;
  const each = (check: Check): void => {
    const over = (request: ReviewRequest): void => {
      const draft = reviewOf(request);
      for (const { targetId, text, own } of toldIn(draft))
        check(text, standingIn(request, targetId), 'told', own);
      for (const { targetId, said } of draft.missed.flatMap(({ sentences }) => sentences))
        check(plainText(said), standingIn(request, targetId), 'missed', plainText(said));
    };
    for (const [, request] of requests) over(request);
    fc.assert(fc.property(drawnRequests, over), { numRuns: 60 });
  };

  it('never give a share of a rate, nor of anything that is not counted up', () => {
    each((said, { target }) => {
      if (target.measure !== 'cumulative') expect(said).not.toMatch(/完成目标任务|超额完成/);
      if (target.measure === 'growth' && /目标\d/.test(said)) expect(said).toContain('个百分点');
    });
  });

  it('say 超额完成 of a count that is certainly over its goal and of nothing else', () => {
    each((said, { target, entry, assessment }) => {
      const { reading, grade } = entry ?? {};
      const isOver =
        target.measure === 'cumulative' &&
        reading?.kind === 'value' &&
        grade !== 'estimated' &&
        assessment?.met === true &&
        ['=', '>', '>='].includes(reading.bound ?? '=') &&
        compare(reading.value, target.goal ?? '0') > 0;
      if (!isOver) expect(said).not.toContain('超额');
    });
  });

  it('say 预计 of every estimate', () => {
    each((said, { entry }) => {
      if (entry?.grade === 'estimated') expect(said).toContain('预计');
    });
  });

  it('keep a bound a bound', () => {
    each((_said, { entry, target }, _group, own) => {
      const reading = entry?.reading;
      const isPrinted = reading?.kind === 'value' && !(target.measure === 'ceiling' && target.goal === '0');
      // A growth over -3% is a fall of less than 3%.
      const isTurned = isPrinted && Number(reading.value) < 0 && /growth|reduction/.test(target.measure);
      if (isPrinted && reading.bound === '>') expect(own).toMatch(isTurned ? /不足\d/ : /超-?\d/);
      if (isPrinted && reading.bound === '~') expect(own).toMatch(/约-?\d/);
    });
  });

  it('praise nothing that fell short', () => {
    each((said, _standing, group) => {
      if (group === 'missed') expect(said).not.toMatch(/超额|首次|突破|达标/);
    });
  });

  it('say that nothing was done for the first time where the years before do not prove it', () => {
    expect(reviewPlainText(reviewOf(year))).not.toContain('首次');
    for (const [, request] of requests)
      expect(reviewPlainText(reviewOf({ ...request, earlier: [] }))).not.toContain('首次');
  });
});

describe('the draft of the published year 2024', () => {
  it('reads as an office would write it', () => {
    const text = reviewPlainText(reviewOf(year)).split('\n').slice(0, -1).join('\n');
    expect(text).toBe(`2024年工作回顾（草稿）
2024年，对照永康市2024年政府工作安排，有数据的目标任务9项，已完成和达标7项。
一、全市经济社会发展主要预期目标
规上工业增加值增长9.5%，高于目标3.5个百分点。
二、聚力“大抓项目”扩投资
做强产业平台。建成投用国家林草装备科创园，推进中国五金物流港建设。
三、聚力“科技创新”主引擎
聚力创新引领。新增省科技型中小企业194家，完成目标任务的194%，超额完成。
四、聚力“内外融合”促开放
提升商贸活力。举办境外自办展7场。组织境外拓市场团组42个，完成目标任务的105%，超额完成。
优化营商环境。建成投用国家级知识产权快速维权中心。
（以下供取舍，不在正文之内）
未达到目标的任务（2项）
1.固定资产投资增长19.7%，低于目标0.3个百分点（目标：增长20%以上）。
2.新增国家高新技术企业40家，完成目标任务的88.9%（目标：45家）。
另有221项任务尚无数据，未写入。`);
  });

  it.each([
    ['固定资产投资增速', '增长20.2%，比上年低0.5个百分点', '未达标'],
    ['新增国家高新技术企业', '47家，比上年少7家', '未完成'],
    ['新增省科技型中小企业', '超200家，低于上年', '超额完成'],
    ['规上工业增加值增速', '', '达标'],
    ['境外自办展', '', '已完成'],
  ])('holds %s against last year (%s) and calls it %s', (name, last, judgement) => {
    const row = reviewOf(year)
      .tables.flatMap(({ rows }) => rows)
      .find((each) => each.name === name);
    expect(row && plainText(row.last)).toBe(last);
    expect(row?.judgement).toBe(judgement);
    expect(row?.source).toBe('公开发布：2024年我市推动工业经济高质量发展综述');
  });

  it('says 首次突破 where every year before proves it, and since when there is a figure', () => {
    const { snapshot } = year;
    const id = '2024-special-bonds';
    const bonds = snapshot.standings.map((standing): Standing => {
      if (standing.target.id !== id) return standing;
      const [logged] = full.snapshot.standings.filter(({ target }) => target.id === id);
      if (logged?.entry === undefined) throw new Error('the demonstration reports it');
      return {
        ...standing,
        light: 'done',
        entry: { ...logged.entry, reading: { kind: 'value', value: '105.2' } },
        assessment: { completion: '2.104', met: true, gap: '55.2', credit: '1', reversed: false },
      };
    });
    const request = reviewRequest({ ...snapshot, standings: bonds });
    const text = reviewPlainText(reviewOf(request));
    expect(text).toContain(
      '新增发行地方政府专项债券105.2亿元，完成目标任务的210.4%，超额完成，有数据的2023年以来首次突破100亿元。',
    );
    const [before] = printedEarlier.filter(({ indicatorId }) => indicatorId === 'special-bonds');
    if (before === undefined) throw new Error('2023 is printed');
    const over = { ...before, year: 2021, figure: { ...before.figure, upTo: '2021-12', unit: '亿元' } };
    const reading = { kind: 'value', value: '120' } as const;
    const earlier = [...printedEarlier, { ...over, figure: { ...over.figure, reading } }];
    expect(reviewPlainText(reviewOf({ ...request, earlier }))).not.toContain('首次');
  });
});

describe('a draft', () => {
  afterEach(() => speak([]));

  it('is the same value tomorrow and whatever the screen speaks', () => {
    const [value, text] = [reviewOf(full), reviewPlainText(reviewOf(full))];
    speak(english);
    expect(reviewOf(JSON.parse(JSON.stringify(full)) as ReviewRequest)).toEqual(value);
    expect(reviewPlainText(value)).toBe(text);
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it('of made-up figures says so before anything else', () => {
    expect(reviewPlainText(reviewOf(full))).toMatch(/^【演示数据】\n.+\n本草稿由程序编造的演示数据生成/);
    expect(reviewPlainText(reviewOf(year))).not.toContain('演示');
  });

  it('of a running year says that it is none of the whole year, and calls nothing missed', () => {
    const text = reviewPlainText(reviewOf(running));
    expect(text).toContain('截至2024年9月，对照');
    expect(text).toContain('不是全年数');
    expect(text).toContain('落后于序时的任务');
    expect(text).not.toMatch(/^未达到目标的任务/m);
  });

  it('says of a figure that is older than the snapshot of which month it is', () => {
    const old = saidIn(reviewOf(full)).find(
      ({ targetId }) => standingIn(full, targetId).target.name === '空气质量指数优良率',
    );
    expect(old && plainText(old.said)).toBe(
      '空气质量指数优良率为94%，高于目标1个百分点（数据截至2024年8月）',
    );
  });

  it('of nothing at all says only that', () => {
    const { plan, asOf, rule } = year.snapshot;
    const standings = standingsOf(plan, [], asOf, rule);
    const empty = { ...year.snapshot, standings, board: boardOf(plan, standings, asOf, rule) };
    expect(plainText(reviewOf(reviewRequest(empty)).opening)).toBe(
      '2024年，永康市2024年政府工作安排的目标任务均尚无数据。',
    );
  });
});
