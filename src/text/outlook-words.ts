import type { Outlook } from '../domain/change-bodies.ts';
import { lightsOfGroup } from '../domain/item-filter.ts';
import { type OutlookCounts, outlooksWorstFirst } from '../domain/outlook-counts.ts';
import type { BulletinPart } from './bulletin-words.ts';
import { catalogue } from './catalogue.ts';
import { outlookWords } from './fill-words.ts';

/** How many items of a gauge the units themselves think safe or at risk: beside the lights, never part of them. */
export const outlookCountWords = catalogue({
  head: '研判',
  /** on a gauge and in a table */
  count: (outlook: Outlook, count: number) => `${outlookWords[outlook]} ${count}`,
  /** a number that stands alone, for whoever only hears it */
  said: (outlook: Outlook, count: number) => `研判${outlookWords[outlook]}${count}项`,
  before: '填报人研判（',
  reported: (count: number) => `已填报${count}项`,
  given: (count: number) => `中，${count}个作了研判）：`,
  items: (outlook: Outlook, count: number) => `${outlookWords[outlook]}${count}项`,
  comma: '、',
  stop: '。',
  spoken: (gauge: string, counts: string) => `${gauge}，填报人研判${counts}`,
  filter: (outlook: Outlook) => `研判${outlookWords[outlook]}`,
  note: '研判是填报人自己的判断，只与亮灯并列，不参与亮灯和完成率。',
});

/** The outlooks that were given, the worst first, each with its count. */
export const givenOutlooks = (counts: OutlookCounts): (readonly [Outlook, number])[] =>
  outlooksWorstFirst.flatMap((outlook) => (counts[outlook] > 0 ? [[outlook, counts[outlook]] as const] : []));

/**
 * 填报人研判（已填报5项中，3个作了研判）：有风险1项、已稳2项。 Each number with the items it counts; `reported` says of how many, for a
 * month's report without an outlook takes the place of the month before that had one.
 */
export function outlookParts(counts: OutlookCounts | undefined, reported: number): BulletinPart[] {
  if (counts === undefined) return [];
  const words = outlookCountWords;
  const given = givenOutlooks(counts);
  const all = given.reduce((sum, [, count]) => sum + count, 0);
  const said = given.flatMap(([outlook, count], at): BulletinPart[] => [
    ...(at === 0 ? [] : [words.comma]),
    { phrase: words.items(outlook, count), filter: { outlook } },
  ]);
  const whole = { phrase: words.reported(reported), filter: { lights: lightsOfGroup('reported') } };
  return [words.before, whole, words.given(all), ...said, words.stop];
}

/** What a screen reader says of a gauge, with the outlooks where any were given. */
export function gaugeOutlookSpoken(gauge: string, counts: OutlookCounts | undefined): string {
  if (counts === undefined) return gauge;
  const words = outlookCountWords;
  const said = givenOutlooks(counts).map(([outlook, count]) => words.items(outlook, count));
  return words.spoken(gauge, said.join(words.comma));
}
