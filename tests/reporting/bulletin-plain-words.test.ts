import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/domain/board.ts';
import { compare } from '../../src/domain/decimal.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { worstFirst } from '../../src/domain/worst-first.ts';
import { bulletinOf } from '../../src/reporting/bulletin.ts';
import { isTable } from '../../src/reporting/bulletin-value.ts';
import { gaugeNote } from '../../src/text/board-words.ts';
import { wholeLightWord } from '../../src/text/lights.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { fullRequest, requests, textOfBulletin } from './bulletin-cases.ts';
import { demonstrationOf, requestOf } from './year-snapshots.ts';

const said = textOfBulletin(fullRequest);
const { snapshot } = fullRequest;
const { board } = snapshot;

/** The snapshot with some standings replaced, its board counted anew. */
function altered(of: Snapshot, change: (standing: Standing) => Standing): Snapshot {
  const standings = of.standings.map(change);
  return { ...of, standings, board: boardOf(of.plan, standings, of.asOf, of.rule) };
}

describe('the schedule in a bulletin', () => {
  it.each(requests)(
    'is judged as on the board: light and gap of the judged targets, for %s',
    (_name, request) => {
      const text = textOfBulletin(request);
      const { whole, gauges } = request.snapshot.board;
      expect(text).not.toMatch(/[高低]于序时|与序时（/);
      for (const rollUp of [whole, ...gauges.map((gauge) => gauge.rollUp)]) {
        if (rollUp.completion === undefined || rollUp.unreported === rollUp.total) continue;
        if (rollUp.light === 'unreported') continue;
        expect(text).toContain(`${wholeLightWord(rollUp)}，${gaugeNote(rollUp)}`);
      }
    },
  );

  it('never says that the whole is ahead where the board says that it is behind', () => {
    const october = demonstrationOf('2024-10');
    const { whole } = october.board;
    expect(compare(whole.points ?? '0', '0')).toBe(-1);
    expect(compare(whole.completion ?? '0', whole.expected ?? '0')).toBe(1);
    const text = textOfBulletin(requestOf(october));
    expect(text).toMatch(/总体亮灯为滞后，判定\d+项落后[\d.]+个百分点。/);
    expect(text).toContain('亮灯为滞后，判定11项落后');
  });
});

describe('the words of a bulletin', () => {
  it('keep 滞后 for the light and call both lights together 落后', () => {
    const { behind, severe } = board.whole.countsByLight;
    expect(said).toContain(`落后任务共${behind + severe}项，其中滞后${behind}项、严重滞后${severe}项。`);
    expect(said).toContain('三、落后任务\n');
    expect(said).toContain('落后任务清单');
    expect(said).not.toMatch(/滞后任务/);
  });

  it('say what holds for now after what is done, and that it is not counted with it', () => {
    const { done, countsByLight } = board.whole;
    expect(countsByLight.provisional).toBeGreaterThan(0);
    const chapter = said.slice(said.indexOf('六、已完成和达标任务\n'));
    expect(chapter.split('\n')[1]).toBe(`已完成和达标${done}项，各领域情况如下：`);
    const held = `\n七、暂达标任务\n暂达标${countsByLight.provisional}项（年终前还可能变化），不计入已完成和达标：`;
    expect(chapter.indexOf(held)).toBeGreaterThan(chapter.indexOf('（一）聚力'));
    expect(chapter.slice(0, chapter.indexOf(held))).not.toContain('暂达标');
  });

  it('name each of those once in a list of their own, and none that is done', () => {
    const { blocks } = bulletinOf(fullRequest);
    const titles = blocks.flatMap((block) =>
      !isTable(block) && block.kind === 'attachment-title' ? block.lines.map(plainText) : [],
    );
    expect(titles).toEqual([
      '各领域完成情况表',
      '落后任务清单',
      '已完成任务清单',
      '暂达标任务清单',
      '未填报任务清单',
    ]);
    const listed = blocks.filter(isTable)[3]?.rows.map((row) => plainText(row[2] ?? []));
    const held = snapshot.standings.filter(({ light }) => light === 'provisional');
    expect(held.length).toBeGreaterThan(10);
    expect(listed).toEqual(held.map(({ target }) => target.name));
  });

  it('ask how things are and not only how far', () => {
    const progress = textOfBulletin({ ...fullRequest, kind: 'progress' });
    expect(progress).toContain('目标任务完成情况通报如下');
  });

  it('say who answers for what nobody reported', () => {
    const units = said.match(/按牵头单位分：(.+)。/)?.[1]?.split('、') ?? [];
    expect(units.length).toBeGreaterThan(1);
    const counts = units.map((each) => Number(/(\d+)项$/.exec(each)?.[1]));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(board.whole.unreported);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    // Of equals the one that leads first in the plan.
    const order = (snapshot.organisation?.units ?? []).map(({ name }) => name);
    for (const [place, unit] of units.entries()) {
      if (counts[place] !== counts[place + 1]) continue;
      const [here, next] = [unit, units[place + 1] ?? ''].map((each) =>
        order.indexOf(each.replace(/\d+项$/, '')),
      );
      expect(here).toBeLessThan(next ?? -1);
    }
  });

  it('do not say the name of an item again beside it in a table', () => {
    const tables = bulletinOf(fullRequest).blocks.filter(isTable);
    const repeated = tables.flatMap(({ columns, rows }) => {
      const [name, outcome] = ['目标任务', '完成情况'].map((head) =>
        columns.findIndex(({ header }) => header === head),
      );
      if (name === undefined || outcome === undefined || name < 0 || outcome < 0) return [];
      return rows
        .map((row) => [plainText(row[name] ?? []), plainText(row[outcome] ?? [])] as const)
        .filter(([item, became]) => became === '' || became.includes(item));
    });
    expect(tables.length).toBeGreaterThan(2);
    expect(repeated).toEqual([]);
  });
});

describe('the accounts of an inspection', () => {
  const october = demonstrationOf('2024-10');
  // The text names the ten worst.
  const worst = worstFirst(
    october.standings.filter(({ light }) => light === 'behind' || light === 'severe'),
    october.plan,
  ).slice(0, 10);
  const one = worst.find(
    ({ standing: { entry } }) => entry?.period === '2024-10' && entry.problems === undefined,
  )?.standing;

  it('are those that were given last, with their month where that is not the month of the figure', () => {
    if (one === undefined) throw new Error('the demonstration has one');
    const text = (more: readonly NonNullable<Snapshot['entries']>[number][]) =>
      textOfBulletin(
        requestOf({
          ...october,
          entries: [...(october.entries ?? []).filter((each) => each.targetId !== one.target.id), ...more],
        }),
      );
    const { entry } = one;
    if (entry === undefined) throw new Error('it was reported');
    const own = { targetId: one.target.id, ...entry };
    const of = (period: string, problems: string) => ({ ...own, period, problems });
    expect(text([of('2024-07', '土地未交'), of('2024-09', '资金未到。'), own])).toContain(
      '存在问题：资金未到（9月反映）。',
    );
    expect(text([own])).toContain('未说明原因。');
  });

  it('are asked of every severe item that gave none', () => {
    const chapter = said.slice(said.indexOf('、落后任务\n'), said.indexOf('、未填报任务\n'));
    const items = chapter.split(/^(?=\d+\.)/m).filter((item) => item.includes('，严重滞后'));
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) expect(item).toMatch(/存在问题：|未说明原因。/);
    expect(chapter).toContain('未说明原因。');
  });
});

describe('the changes in a bulletin', () => {
  const october = demonstrationOf('2024-10');
  const request = requestOf(october, { earlier: demonstrationOf('2024-09') });
  const text = textOfBulletin(request);

  it('name the items of every kind that is counted', () => {
    const counted = text.match(/相比：(.+?)；完成率/)?.[1]?.split('、') ?? [];
    expect(counted.length).toBeGreaterThan(4);
    for (const each of counted) expect(text).toContain(`\n${each.replace(/\d+项$/, '')}的任务：`);
  });

  it('part names by 、 only where no name holds one, and all of them alike', () => {
    const names = new Set(october.standings.map(({ target }) => target.name));
    const linesIn = (of: string): string[] =>
      of.split('\n').flatMap((line) => /^.{2,6}的任务：(.+)。$/.exec(line)?.[1] ?? []);
    const parts = linesIn(text).flatMap((line) => line.replace(/等\d+项$/, '').split('；'));
    expect(parts).toContain('新增省级“未来工厂”、智能工厂');
    expect(parts.filter((part) => !names.has(part.replace(/（[^）]+）$/, '')))).toEqual([]);
    // The demonstration has names with a 、; with none of them it needs no ；.
    const untorn = (of: Snapshot): Snapshot =>
      altered(of, (each) => ({
        ...each,
        target: { ...each.target, name: each.target.name.replaceAll('、', '和') },
      }));
    const plain = textOfBulletin(requestOf(untorn(october), { earlier: untorn(demonstrationOf('2024-09')) }));
    expect(linesIn(plain).join('')).toContain('、');
    expect(linesIn(plain).join('')).not.toContain('；');
  });

  it('say what a turn is, once', () => {
    expect(text.split('转红指转为严重滞后').length).toBe(2);
    expect(text).toContain('转绿指由滞后、严重滞后转为正常或暂达标');
  });

  it('say why what was complete is so no longer', () => {
    expect(text).not.toContain('不再完成');
    expect(text).toMatch(/转为未完成的任务：落地亿元以上内培项目（改报预计数，预计数不计完成）。/);
    const [first] = october.standings.filter(({ light }) => light === 'done');
    if (first?.entry === undefined) throw new Error('something is done');
    const { entry } = first;
    const back = altered(october, (each) =>
      each === first
        ? { ...each, light: 'on-track', entry: { ...entry, id: 'c', reading: { kind: 'value', value: '1' } } }
        : each,
    );
    expect(textOfBulletin(requestOf({ ...back, asOf: '2024-10' }, { earlier: october }))).toMatch(
      /转为未完成的任务：.+（填报已更正）。/,
    );
  });
});
