import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureRequest } from '../../src/drawing/picture-request.ts';
import { drawPicture } from '../../src/reporting/draw-picture.ts';
import { partsOf, saidBy } from './picture-parts.ts';
import { frozen, headed, smallRequest, targetRequests } from './picture-requests.ts';
import { smallSnapshot } from './small-snapshot.ts';

const NOW = '2024-10-08T01:02:03.000Z';
const svgOf = (request: PictureRequest): string => drawPicture(request, NOW).svg;
const bare = (text: string): string => text.replace(/\s/g, '');

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"/><image href="http://example.invalid/x"/>',
    "' onload='alert(1)",
    ']]>&amp;&#65;</text></svg><svg>',
    '<!-- --><?xml?><!DOCTYPE x [<!ENTITY a "b">]>',
    '\uD800 \uDFFF \uFFFE\u0000\u001B[31m',
    'abc\u202Efdp.exe\u2066x',
    '“”'.repeat(200),
    'A'.repeat(500),
    '𠮷👩‍👩‍👧🏳️‍🌈é'.repeat(9),
    '两\n行\t格\u2028',
  ),
);

describe('hostile text in a picture', () => {
  it('comes out as text, in well-formed XML, and changes no element of the drawing', () => {
    const tags = (svg: string): Set<string> => new Set(partsOf(svg).elements.map(({ tag }) => tag));
    const usual = tags(svgOf(smallRequest(smallSnapshot())));
    fc.assert(
      fc.property(hostile, (text) => {
        const { plan } = headed(text);
        const small = { ...smallSnapshot({ plan }), plan: { ...plan, composition: text, sourceId: text } };
        const svg = svgOf({ ...smallRequest(small), frozen: { ...frozen, name: text } });
        expect(svg.isWellFormed()).toBe(true);
        expect(svg).not.toMatch(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u);
        expect(tags(svg)).toEqual(usual);
      }),
      { numRuns: 150 },
    );
  });

  it('is read as it was written: markup, quotes, emoji, nothing lost at a line end', () => {
    for (const text of ['<b onclick="x">&lt;甲&乙</b>', `'"&<>`, '👩‍👩‍👧𠮷'.repeat(30), 'W'.repeat(300)]) {
      expect(saidBy(svgOf(smallRequest(headed(text))))).toContain(bare(text));
      const [lights] = targetRequests('2024-national-high-tech-enterprises', '2024-09');
      const target = { ...lights.standing.target, name: text, quote: text };
      const svg = svgOf({ ...lights, standing: { ...lights.standing, target } });
      expect(saidBy(svg)).toContain(bare(`报告原文：“${text}”`));
    }
  });

  it('makes no file name that a system refuses or that hides its ending', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, trend] = targetRequests('2024-national-high-tech-enterprises', '2024-09');
        const target = { ...trend.standing.target, name: text };
        const of = { ...trend, standing: { ...trend.standing, target } };
        const { stem } = drawPicture(
          { ...of, place: { ...of.place, plan: { ...of.place.plan, name: text } } },
          NOW,
        );
        expect(stem).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
        expect(new TextEncoder().encode(`${stem}.png`).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 100 },
    );
  });
});
