import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PictureRequest } from '../../src/drawing/picture-request.ts';
import { drawPicture } from '../../src/reporting/draw-picture.ts';
import { ink } from '../../src/reporting/picture-ink.ts';
import { basisWords } from '../../src/text/basis-words.ts';
import { bulletin } from '../../src/text/bulletin-words.ts';
import { percent, percentNumber } from '../../src/text/format.ts';
import { gapAndDays } from '../../src/text/lag-words.ts';
import { wholeLightWord } from '../../src/text/lights.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { tokensOf } from '../ui/token-modes.ts';
import { drawnFacts } from './drawn-facts.ts';
import { type DrawnText, partsOf, saidBy } from './picture-parts.ts';
import { boardRequest, everyRequest, frozen, headed, smallRequest } from './picture-requests.ts';
import { smallSnapshot } from './small-snapshot.ts';

const NOW = '2024-10-08T01:02:03.000Z';
const LATER = '2024-11-30T09:00:00.000Z';
const svgOf = (request: PictureRequest, at = NOW): string => drawPicture(request, at).svg;
/** Texts that run into one another. */
function crossingIn(svg: string): string[] {
  const shown = partsOf(svg).texts.filter(({ text }) => text.trim() !== '');
  const isAcross = (one: DrawnText, other: DrawnText): boolean =>
    Math.abs(one.baseline - other.baseline) < Math.min(one.size, other.size) * 0.8 &&
    one.left < other.right - 1 &&
    other.left < one.right - 1;
  return shown
    .filter((one, at) => shown.slice(at + 1).some((other) => isAcross(one, other)))
    .map(({ text }) => text);
}
const bare = (text: string): string => text.replace(/\s/g, '');

describe('the picture of a board', () => {
  it('says every figure that the board shows, whatever is known', () => {
    fc.assert(
      fc.property(drawnFacts, (facts) => {
        const small = smallSnapshot({}, facts);
        const said = saidBy(svgOf(smallRequest(small)));
        for (const { heading, rollUp } of small.board.gauges) {
          const { completion, expected, onSchedule, judged } = rollUp;
          const figures = [
            completion === undefined ? shellWords.none : `${percentNumber(completion)}%`,
            `序时${percent(expected ?? '0')}`,
            wholeLightWord(rollUp),
            `${onSchedule}/${judged}`,
            heading,
          ];
          for (const figure of figures) expect(said).toContain(bare(figure));
        }
        const sentence = bulletin(small.board, small.plan, false, 'reported').flat();
        const whole = sentence.map((part) => (typeof part === 'string' ? part : part.phrase)).join('');
        expect(said).toContain(bare(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('names what is furthest behind, who answers, by how much and why, and how the year will end', () => {
    const request = boardRequest('2024-09');
    const { svg } = drawPicture(request, NOW);
    const said = saidBy(svg);
    const { behind, severe } = request.board.whole.countsByLight;
    expect(said).toContain(`落后${behind + severe}项中最严重的3项`);
    expect(request.worst).toHaveLength(3);
    for (const { item } of request.worst ?? []) {
      expect(said).toContain(bare(`${item.standing.target.name}（演示单位戊）`));
      expect(said).toContain(bare(gapAndDays(item)));
    }
    expect(said).toContain('原因：受天气影响，实施进度放缓');
    expect(said).toMatch(/可作预测的\d+项：预计完成\d+项、预测有风险\d+项、预计完不成\d+项。/);
    expect(/<desc>([^<]*)/.exec(svg)?.[1]).toContain('吸纳东西部脱贫人口稳定就业');
  });

  it('says nothing of what is behind where nothing is, nor a forecast where there is none', () => {
    const { board, ...rest } = smallRequest(smallSnapshot());
    const said = saidBy(svgOf({ ...rest, board, worst: [], foreseen: [] }));
    expect(said).toBe(saidBy(svgOf({ ...rest, board })));
    expect(said).not.toContain('最严重');
    expect(said).not.toContain('可作预测');
  });

  it('wraps a reason of any length in its column', () => {
    const request = boardRequest('2024-09');
    const long = '前期手续周期长，部分事项未能按期启动；'.repeat(12);
    const worst = (request.worst ?? []).map(({ item, ...of }) => ({
      ...of,
      item: {
        ...item,
        standing: {
          ...item.standing,
          entry: item.standing.entry && { ...item.standing.entry, problems: long },
        },
      },
    })) as NonNullable<typeof request.worst>;
    const { svg } = drawPicture({ ...request, worst }, NOW);
    const lines = partsOf(svg).texts.filter(({ text }) => text.includes('手续周期'));
    expect(lines.length).toBeGreaterThan(6);
    expect(crossingIn(svg)).toEqual([]);
  });

  it('has the shape of an A4 sheet across: full, almost empty, and made up', () => {
    for (const request of [
      boardRequest('2024-12', false),
      boardRequest('2024-06', false),
      boardRequest('2024-09'),
    ]) {
      const { width, height } = drawPicture(request, NOW);
      expect(Math.abs(height / width - 210 / 297)).toBeLessThan(0.001);
    }
  });

  it('grows rather than cut a heading that needs many lines', () => {
    const heading = '聚力很长很长的任务领域标题'.repeat(24);
    const small = headed(heading);
    const { svg, width, height } = drawPicture(smallRequest(small), NOW);
    expect(height / width).toBeGreaterThan(210 / 297);
    expect(saidBy(svg).split(heading)).toHaveLength(small.plan.areas.length + 3);
  });
});

describe('a picture', () => {
  it('still says what it is when it is torn from its page: month, basis, rule, document, and that nobody froze it', () => {
    for (const request of everyRequest()) {
      const said = saidBy(svgOf(request));
      expect(said).toContain('未留存快照');
      expect(said).toContain('出图时间：2024年10月8日09:02（北京时间）');
      if (request.kind === 'years') continue;
      const { plan, basis, rule } = request.place;
      expect(said).toContain('数据截至2024年9月');
      for (const words of [
        basisWords.names[basis],
        basisWords.notes[basis],
        shellWords.ruleLine(rule),
        plan.name,
      ])
        expect(said, request.kind).toContain(bare(words));
      expect(said, 'a number of our own files means nothing to an official').not.toContain('编号');
    }
  });

  it('marks the demonstration over it, beneath it and in its file name, and nothing else so', () => {
    for (const request of everyRequest()) {
      const [made, real] = [true, false].map((demonstration) =>
        drawPicture({ ...request, demonstration }, NOW),
      );
      expect(saidBy(made?.svg ?? '')).toContain('演示数据·不是实际进度');
      expect(made?.svg).toContain('url(#watermark)');
      expect(made?.stem).toMatch(/^演示数据_/);
      if (request.kind === 'years') continue;
      expect(real?.svg).not.toContain('演示数据');
      expect(real?.stem).not.toContain('演示数据');
    }
  });

  it('of frozen figures names the snapshot and its hash, and is the same to the last byte whenever it is drawn', () => {
    for (const request of everyRequest()) {
      const of = { ...request, frozen };
      const said = saidBy(svgOf(of));
      expect(said).toContain('快照“半年督查”，快照时间2024年7月4日01:02（北京时间）。');
      expect(said).toContain(frozen.sha256);
      expect(said).not.toContain('未留存');
      expect(svgOf(of, LATER)).toBe(svgOf(of));
      expect(drawPicture(of, NOW).stem).toMatch(/_abababab$/);
    }
  });

  it('is the same to the last byte for the same figures in the same moment', () => {
    for (const request of everyRequest()) expect(svgOf(structuredClone(request))).toBe(svgOf(request));
  });

  it('holds all it needs: no style, script, link, event, font or address', () => {
    const allowed = 'svg title desc defs pattern g rect line path circle text'.split(' ');
    for (const request of everyRequest()) {
      const svg = svgOf(request);
      for (const { tag, is } of partsOf(svg).elements) {
        expect(allowed).toContain(tag);
        for (const [name, value] of is) {
          expect(name).not.toMatch(/^on|href|^style$|^class$/i);
          if (name !== 'xmlns') expect(value).not.toMatch(/:\/\/|javascript|data:/i);
          if (value.includes('url(')) expect(value).toMatch(/^url\(#[a-z-]+\)$/);
        }
      }
    }
  });

  it('lets no text run over its edge, nor one line of a column into another', () => {
    for (const request of everyRequest()) {
      const { svg, width, height } = drawPicture(request, NOW);
      const { texts } = partsOf(svg);
      expect(texts.length).toBeGreaterThan(10);
      for (const { text, left, right, baseline } of texts) {
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(width + 0.5);
        expect(baseline, text).toBeGreaterThan(0);
        expect(baseline, text).toBeLessThan(height);
      }
      expect(crossingIn(svg), request.kind).toEqual([]);
    }
  });

  it('is in the inks of the light theme', () => {
    const tokens = tokensOf('light');
    for (const [name, colour] of Object.entries(ink))
      expect([name, tokens.get(name)]).toEqual([name, colour]);
  });
});

describe('pictures and the language of the screen', () => {
  afterEach(() => vi.resetModules());

  it('are in Chinese and the same to the last byte when the screen speaks English', async () => {
    const chinese = everyRequest().map((request) => svgOf(request));
    vi.resetModules();
    const { speak } = await import('../../src/text/catalogue.ts');
    speak((await import('../../src/text/english.ts')).english);
    const { drawPicture: draw } = await import('../../src/reporting/draw-picture.ts');
    const requests = await import('./picture-requests.ts');
    for (const [at, request] of requests.everyRequest().entries())
      expect(draw(request, NOW).svg, request.kind).toBe(chinese[at]);
  });
});
