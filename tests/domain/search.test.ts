import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/app/pinyin.ts';
import { matchPinyin, readingsIn } from '../../src/domain/pinyin-match.ts';
import type { Target } from '../../src/domain/plan.ts';
import { isSaidIn } from '../../src/domain/said-in.ts';
import { fold, foldNumbers } from '../../src/domain/search-fold.ts';
import { search } from '../../src/domain/search-rank.ts';
import { indexOf, nameTiers, type Searchable } from '../../src/domain/searchable.ts';

const targets = readdirSync('data/plans').flatMap((file): Target[] => {
  const plan: { targets: Target[] } = JSON.parse(readFileSync(`data/plans/${file}`, 'utf8'));
  return plan.targets;
});
const searchable = ({ id, name, quote, unit }: Target): Searchable<string> => ({
  thing: id,
  name,
  also: unit === undefined ? [quote] : [quote, unit],
  isNear: true,
});
const published = indexOf(targets.map(searchable), readingsOf);

const named = (...names: readonly string[]) =>
  indexOf(
    names.map((name) => ({ thing: name, name, also: [], isNear: true })),
    readingsOf,
  );
const found = (typed: string, ...names: readonly string[]): string[] =>
  search(named(...names), typed).map(({ thing }) => thing);

const anyTarget = fc.constantFrom(...targets);
/** Characters as they stand in names, with what stands between them. */
const characters = fc.constantFrom(...'重长行乐新增高新技术企业一十万3045S.%“”、 （）RrＡ１ü');
const anyName = fc.string({ unit: characters, minLength: 1, maxLength: 16 });
const isSaid = (text: string): boolean => fold(text).text !== '';

/** A part of a text of at least two characters, of which something is said. */
const partOf = (text: string): fc.Arbitrary<string> => {
  const all = [...text];
  return fc
    .tuple(fc.nat({ max: Math.max(0, all.length - 2) }), fc.integer({ min: 2, max: all.length }))
    .map(([from, length]) => all.slice(from, from + length).join(''));
};

/** A text as typed by one reading of each character: whole, or its first letter. */
const spelt = (text: string, isWhole: boolean): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...fold(text).text].map((character) => {
        const readings = readingsOf(character);
        const ways = readings.map((reading) => (isWhole ? reading : reading.charAt(0)));
        return fc.constantFrom(...(ways.length === 0 ? [character] : ways));
      }),
    )
    .map((letters) => letters.join(''));

describe('every target of the published plans', () => {
  it('is found by its own name, before all that is not called so', () => {
    for (const { id, name } of targets) {
      const hits = search(published, name);
      expect(hits.find(({ thing }) => thing === id)?.rank, name).toBe(0);
      expect(fold(hits[0]?.name ?? '').text).toBe(fold(name).text);
    }
  });

  it('is found by any part of its name', () => {
    const law = anyTarget.chain((target) => fc.tuple(fc.constant(target), partOf(target.name)));
    fc.assert(
      fc.property(law, ([{ id }, part]) => {
        fc.pre(isSaid(part));
        expect(search(published, part).map(({ thing }) => thing)).toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it('is found by the initials of its name and by its full pinyin, whichever reading one takes', () => {
    const law = fc
      .tuple(anyTarget, fc.boolean())
      .chain(([target, isWhole]) => fc.tuple(fc.constant(target), spelt(target.name, isWhole)));
    fc.assert(
      fc.property(law, ([{ id }, letters]) => {
        // What is longer than anybody types is cut, and its beginning found.
        expect(search(published, letters.slice(0, 60)).map(({ thing }) => thing)).toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it('is found by words of its name in any order', () => {
    const law = anyTarget.chain(({ id, name }) =>
      fc.tuple(fc.constant(id), partOf(name), partOf(name)).map(([of, a, b]) => [of, `${b} ${a}`] as const),
    );
    fc.assert(
      fc.property(law, ([id, typed]) => {
        fc.pre(typed.split(/\s+/).every(isSaid));
        expect(search(published, typed).map(({ thing }) => thing)).toContain(id);
      }),
    );
  });

  it('has readings for each of its characters', () => {
    const written = new Set(targets.flatMap(({ name, quote }) => [...name, ...quote]));
    const unread = [...written].filter(
      (each) => /\p{Script=Han}/u.test(each) && readingsOf(each).length === 0,
    );
    expect(unread).toEqual([]);
  });
});

describe('any name', () => {
  it('is found by itself as the exact one, however wide it is typed', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        fc.pre(isSaid(name));
        for (const typed of [name, name.toUpperCase(), name.normalize('NFKC'), ` ${name}　`])
          expect(search(named(name), typed)[0]?.rank, typed).toBe(0);
      }),
    );
  });

  it('marks only what it has, in order and apart', () => {
    fc.assert(
      fc.property(anyName, anyName, (name, typed) => {
        for (const { marks } of search(named(name), typed)) {
          const ends = marks.flatMap(({ from, to }) => [from, to]);
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
          expect(new Set(ends).size).toBe(ends.length);
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(name.length);
        }
      }),
    );
  });
});

describe('a search', () => {
  it('never throws, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom('a', 'n', 'g', 'h', 'z', ' '), maxLength: 200 }),
      fc.constantFrom(
        '\ud800',
        '(',
        '\\',
        '[',
        '.*',
        'ü',
        '１'.repeat(500),
        'an'.repeat(500),
        '百分之'.repeat(50),
      ),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        expect(Array.isArray(search(published, typed))).toBe(true);
      }),
    );
  });

  it('for nothing, or for marks alone, finds nothing', () => {
    for (const typed of ['', ' ', '　', '“”', '，。', '()']) expect(search(published, typed)).toEqual([]);
  });

  it('finds 高新技术企业 by gxjsqy, gaoxin and both mixed, and marks it', () => {
    for (const [typed, marked] of [
      ['gxjsqy', '高新技术企业'],
      ['gaoxin', '高新'],
      ['gao新js', '高新技术'],
      ['gaoxinjishuqiy', '高新技术企业'],
      ["gao'xin", '高新'],
      ['gāoxīn', '高新'],
      ['GXJS', '高新技术'],
    ] as const) {
      const [hit] = search(named('新增国家高新技术企业'), typed);
      expect(
        hit?.marks.map(({ from, to }) => hit.name.slice(from, to)),
        typed,
      ).toEqual([marked]);
    }
  });

  it.each([
    ['重点', ['zd', 'cd', 'zhongdian', 'chongdian', 'zhd']],
    ['长者', ['cz', 'zz', 'changzhe', 'zhangzhe']],
    ['银行', ['yh', 'yx', 'yinhang', 'yinxing']],
    ['音乐', ['yy', 'yl', 'yinyue', 'yinle']],
    ['绿道', ['ld', 'lvdao', 'lüdao']],
  ])('finds %s by every reading', (name, ways) => {
    for (const way of ways) expect(found(way, name), way).toEqual([name]);
  });

  it('does not find by letters that nobody would type', () => {
    expect(found('gxq', '高新技术企业')).toEqual([]);
    expect(found('aoxin', '高新')).toEqual([]);
    expect(found('gaxi', '高新')).toEqual([]);
  });

  it.each([
    ['３０家', '新增30家'],
    ['三十家', '新增30家'],
    ['30家', '新增三十家'],
    ['1.1万件', '专利11000件'],
    ['百分之五', '下降5%'],
    ['5％', '下降百分之五'],
    ['一万亩', '建成10000亩'],
    ['r&d', '全社会R&D经费'],
    ['天工鼎', '“浙江制造天工鼎”'],
    ['浙江制造"天工鼎"', '“浙江制造天工鼎”'],
    ['五 金', '五金产业'],
  ])('reads %s in %s', (typed, name) => {
    expect(found(typed, name)).toEqual([name]);
  });

  it('leaves numbers alone that have no one reading', () => {
    expect(found('一十百千', '开展“一十百千”结对')).toHaveLength(1);
    expect(foldNumbers(fold('一万二')).text).toBe('一万二');
  });

  it('ranks the exact name, its beginning, a word of it, a part, pinyin and what is beside it', () => {
    const things: Searchable<string>[] = [
      ['beside', '乙', 'gx在原文里'],
      ['pinyin', '国兴大道', ''],
      ['substring', 'ABGXQ', ''],
      ['word-start', '园区“GX一期', ''],
      ['prefix', 'GX二期', ''],
      ['exact', 'gx', ''],
    ].map(([thing = '', name = '', quote = '']) => ({ thing, name, also: [quote], isNear: true }));
    const hits = search(indexOf(things, readingsOf), 'gx');
    expect(hits.map(({ thing }) => thing)).toEqual([...nameTiers, 'beside']);
    expect(hits.at(-1)?.beside?.text).toBe('gx在原文里');
  });

  it('of equals puts first what is near, then what says it in one piece, then what says it earlier', () => {
    const things = [
      { thing: 'far', name: '新高新', also: [], isNear: false },
      { thing: 'late', name: '建设省级高新区', also: [], isNear: true },
      { thing: 'early', name: '省高新区', also: [], isNear: true },
    ];
    expect(search(indexOf(things, readingsOf), '高新').map(({ thing }) => thing)).toEqual([
      'early',
      'late',
      'far',
    ]);
    expect(found('gao xin', '高级新区', '高新区')).toEqual(['高新区', '高级新区']);
  });

  it('without readings finds Chinese and no pinyin', () => {
    const index = indexOf([{ thing: 1, name: '高新', also: [], isNear: true }]);
    expect(search(index, '高新')).toHaveLength(1);
    expect(search(index, 'gx')).toEqual([]);
  });

  it('ends where the same letters can be cut into syllables in a billion ways', () => {
    const text = '安'.repeat(60);
    expect(matchPinyin(text, readingsIn(text, readingsOf), `${'an'.repeat(29)}zz`)).toBeUndefined();
    const either = '安那'.repeat(30);
    expect(matchPinyin(either, readingsIn(either, readingsOf), `${'an'.repeat(28)}azz`)).toBeUndefined();
  });
});

describe('what a filter looks for', () => {
  it('is said by a text in any order of its words, and marks alone ask for nothing', () => {
    expect(isSaidIn('新增国家高新技术企业45家', '企业 高新')).toBe(true);
    expect(isSaidIn('新增国家高新技术企业45家', '四十五家')).toBe(true);
    expect(isSaidIn('新增国家高新技术企业45家', '工程师')).toBe(false);
    expect(isSaidIn('新增国家高新技术企业45家', ' “ ')).toBe(true);
  });
});
