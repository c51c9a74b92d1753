import { afterEach, describe, expect, it, vi } from 'vitest';

/** What leaves the house, written by modules that are loaded anew while a language is spoken. */
async function written(isEnglish: boolean) {
  vi.resetModules();
  const { speak } = await import('../../src/text/catalogue.ts');
  if (isEnglish) speak((await import('../../src/text/english.ts')).english);
  const { reportOf } = await import('../../src/reporting/report.ts');
  const { templateOf } = await import('../../src/reporting/template.ts');
  const { smallSnapshot } = await import('./small-snapshot.ts');
  const { plan, seeds, stateOf, value } = await import('../domain/fixtures.ts');
  const state = stateOf(seeds.highTech, ['2024-06', value('12')]);
  return {
    report: reportOf(smallSnapshot(), 'a'.repeat(64)),
    template: templateOf(plan, [state], '2024-06', '科技局'),
  };
}

afterEach(() => vi.resetModules());

describe('what leaves the house', () => {
  it('is the same to the last character whichever language the screen speaks (law 7)', async () => {
    const [chinese, english] = [await written(false), await written(true)];
    expect(english.report).toEqual(chinese.report);
    expect(english.template).toEqual(chinese.template);
    expect(JSON.stringify(chinese.report)).toContain('指纹');
  });
});
