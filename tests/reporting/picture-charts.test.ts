import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/domain/decimal.ts';
import { dial } from '../../src/drawing/dial-geometry.ts';
import { paceSeries } from '../../src/drawing/pace-series.ts';
import type { PictureRequest } from '../../src/drawing/picture-request.ts';
import { rankingSegments } from '../../src/drawing/ranking-parts.ts';
import { trendOf } from '../../src/drawing/trend-series.ts';
import { yearBars } from '../../src/drawing/years-series.ts';
import { drawPicture } from '../../src/reporting/draw-picture.ts';
import { percent } from '../../src/text/format.ts';
import { targetCells } from '../../src/text/heat-cells.ts';
import { changeText } from '../../src/text/ranking-words.ts';
import { partsOf } from './picture-parts.ts';
import {
  areaRequests,
  boardRequest,
  rankingRequest,
  targetRequests,
  yearsRequests,
} from './picture-requests.ts';

const FIRMS = '2024-national-high-tech-enterprises';
const ROAD = '2024-yilongqing-expressway';
const drawn = (request: PictureRequest) => partsOf(drawPicture(request, '2024-10-08T01:02:03.000Z').svg);
const textsOf = (request: PictureRequest): string[] => drawn(request).texts.map(({ text }) => text);
const dotsOf = (request: PictureRequest) =>
  drawn(request)
    .elements.filter(({ tag, is }) => tag === 'circle' && is.get('r') === '5')
    .map(({ is }) => ({ x: Number(is.get('cx')), y: Number(is.get('cy')) }));

describe('the picture of a trend', () => {
  it('has a dot and a figure for each month that was reported, higher for more, and none for the others', () => {
    const [, request] = targetRequests(FIRMS, '2024-09');
    const trend = trendOf(request.state, request.standing.target, request.place.plan, '2024-09');
    const heights =
      trend?.points.flatMap(({ height }) => (height === undefined ? [] : [toNumber(height)])) ?? [];
    const dots = dotsOf(request);
    expect(heights.length).toBe(9);
    expect(dots).toHaveLength(heights.length);
    for (const height of heights) expect(textsOf(request)).toContain(String(height));
    const byHeight = (of: readonly number[]) =>
      of.map((_, at) => at).sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0));
    expect(byHeight(dots.map(({ y }) => -y))).toEqual(byHeight(heights));
  });

  it('names stages along its axis and steps from one to the next', () => {
    const [, request] = targetRequests(ROAD, '2024-11');
    for (const stage of ['未启动', ...(request.standing.target.stages ?? [])])
      expect(textsOf(request)).toContain(stage);
    const line = drawn(request).elements.findLast(({ is }) => is.get('stroke-width') === '3' && is.has('d'));
    expect(line?.is.get('d')).toMatch(/^M[\d. ]+(H[\d.]+V[\d.]+)+$/);
  });
});

describe('the picture of a pace', () => {
  it('says every reported share and nothing of later months', () => {
    const [, , request] = targetRequests(FIRMS, '2024-09');
    const { place, state, standing } = request;
    const points = paceSeries(
      { target: standing.target, plan: place.plan, state, asOf: '2024-09' },
      standing.target.pace,
    );
    const shares = points.flatMap(({ completion }) =>
      completion === undefined ? [] : [percent(completion)],
    );
    expect(shares.length).toBe(9);
    expect(textsOf(request)).toEqual(expect.arrayContaining(shares));
    expect(dotsOf(request)).toHaveLength(9);
  });
});

describe('the pictures of lights', () => {
  it('say light, distance and month of every month of a target', () => {
    const [request] = targetRequests(FIRMS, '2024-09');
    const texts = textsOf(request);
    for (const { word, gap } of targetCells(request.months))
      for (const said of [word, gap]) expect(texts).toContain(said);
    for (let month = 1; month <= 9; month += 1) expect(texts).toContain(`${month}月`);
    expect(texts).not.toContain('10月');
  });

  it('mark every month of every target of an area, and name them all', () => {
    const [, request] = areaRequests('innovation', '2024-09');
    const marks = drawn(request).elements.filter(({ is }) => is.get('transform')?.endsWith('scale(1.125)'));
    expect(marks).toHaveLength(request.rows.length * 9);
    expect(textsOf(request).join('')).toContain(request.rows[0]?.target.name);
    expect(request.rows.length).toBe(28);
  });
});

describe('the picture of a ranking', () => {
  it('says place, share and change of everybody, and draws bars of one length that hold the same parts as the page', () => {
    const request = rankingRequest('2024-09', 'units');
    const { elements } = drawn(request);
    const texts = textsOf(request);
    expect(request.ranking.ranked.length).toBe(8);
    const widths = elements.filter(({ tag, is }) => tag === 'rect' && is.get('height') === '18');
    const parts = request.ranking.ranked.flatMap((score) => rankingSegments(score));
    expect(widths).toHaveLength(parts.length + request.ranking.ranked.length);
    for (const { contestant, place, share = '0' } of request.ranking.ranked) {
      const change = request.changes?.get(contestant.id);
      for (const said of [String(place), contestant.name, percent(share), change && changeText(change)])
        expect(texts).toContain(said);
    }
  });
});

describe('the pictures of the years', () => {
  it('say goal and outcome of every year of every indicator, or why there is none', () => {
    for (const request of yearsRequests()) {
      const said = textsOf(request).join('');
      for (const { year, goal, goalText, outcome, outcomeText } of yearBars(request.across)) {
        expect(said).toContain(`${year}年`);
        if (goal !== undefined) expect(said).toContain(goalText);
        if (outcome !== undefined) expect(said).toContain(outcomeText);
      }
    }
  });
});

describe('the arcs of a picture', () => {
  it('end where the same share ends on the page: bands and tick on one geometry', () => {
    const { board, ...request } = boardRequest('2024-09');
    for (const gauge of board.gauges) {
      const { elements } = drawn({ ...request, board: { ...board, gauges: [gauge] } });
      const achieved = elements.find(({ is }) => is.get('fill') === '#35597a' && is.has('d'));
      const [, x = 0, y = 0] =
        /^M[\d.]+,[\d.]+A106 106 0 [01] 1 ([\d.]+),([\d.]+)/.exec(achieved?.is.get('d') ?? '')?.map(Number) ??
        [];
      expect(Math.hypot(x - dial.cx, y - dial.cy)).toBeCloseTo(dial.outer, 1);
      const angle = (Math.atan2(dial.cy - y, x - dial.cx) * 180) / Math.PI;
      const share = (dial.startAngle - (angle < -90 ? angle + 360 : angle)) / dial.span;
      expect(share).toBeCloseTo(toNumber(gauge.rollUp.completion ?? '0'), 2);
    }
  });
});
