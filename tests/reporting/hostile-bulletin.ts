import type { BulletinRequest } from '../../src/reporting/bulletin-figures.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';
import { requestOf } from './year-snapshots.ts';

/** XML, fields of a word processor, formulas, what no file can hold, what turns text around. */
export const hostileTexts = [
  '</w:t></w:r></w:p><w:p>',
  '<w:fldSimple w:instr=" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/>',
  '{ INCLUDETEXT "file:///etc/passwd" }',
  '{ =1+1 } PAGE MERGEFIELD HYPERLINK "http://example.com"',
  '\u0013 PAGE \u0014\u0015',
  '<script>alert(1)</script>',
  ']]>&amp;&#65;&lt;',
  '"\'<>&',
  '=cmd|"/c calc"!A1',
  '\u0000\uFFFE\u202E两\n行\t格',
  '【通报正文】',
  '𠮷👩‍👩‍👧',
  '%p{}$&$1',
] as const;

/** A bulletin in which every text that people write is the hostile one: names, notes, quotes, units, headings. */
export function hostileRequest(hostile: string): BulletinRequest {
  const { plan } = smallSnapshot();
  const facts = known.map(([target, entry]): Known => {
    const named = { ...target, id: `${hostile}${target.id}`, name: hostile, unit: hostile, quote: hostile };
    if (entry === undefined) return [named];
    return [named, { ...entry, problems: hostile, nextSteps: hostile, needs: hostile, note: hostile }];
  });
  const areas = plan.areas.map((area) => ({ ...area, heading: hostile }));
  const drawn = smallSnapshot(
    { plan: { ...plan, name: hostile, areas }, name: hostile, note: hostile },
    facts,
  );
  const standings = drawn.standings.map((standing) => ({
    ...standing,
    assignment: {
      id: 'a',
      at: '2024-01-01T00:00:00.000Z/00000',
      leadUnitId: 'lead',
      supportingUnitIds: [],
    },
  }));
  const organisation = { units: [{ id: 'lead', name: hostile }], posts: [] };
  return requestOf({ ...drawn, standings, organisation });
}
