import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runReportJob } from '../../src/actions/report-jobs.ts';
import { snapshotText } from '../../src/domain/snapshot.ts';
import { storeZip } from '../../src/importing/store-zip.ts';
import { type Bulletin, isTable } from '../../src/reporting/bulletin-value.ts';
import { bookmarkName } from '../../src/reporting/figure-id.ts';
import { pagePresets } from '../../src/reporting/page-preset.ts';
import { reviewOf } from '../../src/reporting/review.ts';
import { reviewDocument } from '../../src/reporting/review-document.ts';
import { reviewPlainText } from '../../src/reporting/review-text.ts';
import type { ReviewRequest } from '../../src/reporting/review-value.ts';
import { wordParts } from '../../src/reporting/word-package.ts';
import { speak } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/english.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { isPrintedAs } from './resolve-figure.ts';
import { resolveReview } from './resolve-review.ts';
import { drawnRequests, printedEarlier, reviewRequest } from './review-requests.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';
import { bookmarksIn, figuresOf, paragraphsIn, reopened, sentencesOf } from './word-marks.ts';
import { demonstrationOf, published2024 } from './year-snapshots.ts';

const documentOf = (request: ReviewRequest): Bulletin => reviewDocument(reviewOf(request));
const docxOf = (request: ReviewRequest): Uint8Array<ArrayBuffer> =>
  storeZip(wordParts(documentOf(request), pagePresets.national));

const year = reviewRequest(published2024());
const full = reviewRequest(demonstrationOf('2024-12'));
const requests: readonly (readonly [string, ReviewRequest])[] = [
  ['the published year', year],
  ['a full year', full],
  ['a small place', reviewRequest(smallSnapshot(), [])],
];

const wrong = (request: ReviewRequest): string[] =>
  figuresOf(documentOf(request)).flatMap(({ says, text }) =>
    isPrintedAs(text, resolveReview(says, request)) ? [] : [`${says}: ${text}`],
  );

describe('the draft as a Word document', () => {
  afterEach(() => speak([]));

  it('prints under every id what the snapshot and the years before say', () => {
    for (const [, request] of requests) expect(wrong(request)).toEqual([]);
    fc.assert(
      fc.property(drawnRequests, (request) => {
        expect(wrong(request)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(requests)('puts every number into a bookmark named by its id, for %s', async (_name, request) => {
    const { xml } = await reopened(docxOf(request));
    const mentions = new Map<string, number>();
    const expected = figuresOf(documentOf(request)).map(({ says, text }) => {
      const mention = (mentions.get(says) ?? 0) + 1;
      mentions.set(says, mention);
      return { name: bookmarkName(says, mention), text };
    });
    expect(bookmarksIn(xml)).toEqual(expected);
  });

  it('has the text first and behind it, each on pages of its own, what the office decides upon', () => {
    const { blocks } = documentOf(full);
    const titles = blocks.flatMap((block) =>
      !isTable(block) && block.kind === 'attachment-title' ? block.lines.map(plainText) : [],
    );
    expect(titles).toEqual([
      '未达到目标的任务',
      '核实后可写入的任务',
      '数据待核实的原因',
      '目标完成情况表',
      '尚无数据的任务',
    ]);
    const marks = blocks.findIndex((block) => !isTable(block) && block.kind === 'attachment-mark');
    const text = blocks
      .slice(0, marks)
      .flatMap((block) => (isTable(block) ? [] : block.lines.map(plainText)));
    expect(text.join('')).not.toContain('低于目标');
  });

  it('has a row for every item of which something is known', () => {
    const reported = year.snapshot.standings.filter(({ assessment }) => assessment !== undefined);
    const rows = documentOf(year).blocks.flatMap((block) => (isTable(block) ? block.rows : []));
    expect(rows.map(([name]) => plainText(name ?? []))).toEqual(reported.map(({ target }) => target.name));
    expect(rows.map((row) => row.map(plainText).join('｜'))).toContain(
      '固定资产投资增速｜增长20%以上｜固定资产投资增长19.7%，低于目标0.3个百分点｜增长20.2%，比上年低0.5个百分点｜未达标｜力争全年固定资产投资增长20%以上（公开发布：2024年我市推动工业经济高质量发展综述）',
    );
  });

  it('of made-up figures is marked in its title and its text', () => {
    const { title, blocks } = documentOf(full);
    expect(title).toBe('【演示数据】2024年工作回顾（草稿）');
    expect(JSON.stringify(blocks)).toContain('不得印发');
    expect(JSON.stringify(documentOf(year))).not.toContain('演示');
  });

  it('has no empty line, and prints what people typed as the text it is', async () => {
    const hostile = '</w:t><script>"&\u0000\u202E𠮷';
    const facts = known.map(([target, entry]): Known => {
      const named = { ...target, name: hostile, unit: hostile, quote: hostile };
      return entry === undefined ? [named] : [named, { ...entry, by: hostile }];
    });
    const request = reviewRequest(smallSnapshot({ name: hostile }, facts), []);
    const { xml } = await reopened(docxOf(request));
    const printed = hostile.replace('\u0000', '\uFFFD').replace('\u202E', '\uFFFD');
    expect(paragraphsIn(xml).filter((line) => line.includes(printed)).length).toBeGreaterThan(5);
    expect(reviewPlainText(reviewOf(request))).toContain(printed);
    for (const [, each] of requests)
      expect(sentencesOf(documentOf(each)).filter((line) => plainText(line).trim() === '')).toEqual([]);
  });
});

describe('the job of a draft', () => {
  const job = (request: ReviewRequest) =>
    ({ kind: 'review', text: snapshotText(request.snapshot), earlier: printedEarlier }) as const;

  it('gives a document named after plan, month, draft and hash, the same bytes in any language', async () => {
    const steps: string[] = [];
    const outcome = await runReportJob(job(year), (done, all) => void steps.push(`${done}/${all}`));
    if (!outcome.ok) throw new Error(outcome.fault.code);
    const hash = year.sha256.slice(0, 8);
    expect(outcome.name).toBe(`永康市2024年政府工作安排_截至2024-12_工作回顾草稿_${hash}.docx`);
    expect(outcome.type).toContain('wordprocessingml');
    expect(steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect((await reopened(outcome.bytes)).xml).toContain('19.7%');
    speak(english);
    const again = await runReportJob(job(year), () => undefined);
    expect(again.ok && again.bytes).toEqual(outcome.bytes);
  });

  it('refuses what fails verification', async () => {
    const text = snapshotText(year.snapshot).replace('19.7', '20.7');
    expect(await runReportJob({ ...job(year), text }, () => undefined)).toEqual({
      ok: false,
      fault: { of: 'snapshot', code: 'hash-differs' },
    });
  });
});
