import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/change-bodies.ts';
import { assess } from '../../src/domain/measure.ts';
import type { Target } from '../../src/domain/plan.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { reviewOf } from '../../src/reporting/review.ts';
import { reviewPlainText } from '../../src/reporting/review-text.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { ofItems, proseIn, proseText, reviewRequest, saidIn } from './review-requests.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { demonstrationOf, published2024 } from './year-snapshots.ts';

/** What is enough: 超5% is met by more than 5. */
const goalOf = ({ goal, goalStage = '', comparator }: Target): Reading => {
  if (goal === undefined) return { kind: 'stage', stage: goalStage };
  return { kind: 'value', value: comparator === '>' ? String(Number(goal) + 1) : goal };
};

/** Every item reported in December, as its goal was promised or a little beyond it. */
function reported(snapshot: Snapshot, readingOf: (target: Target) => Reading): Snapshot {
  const standings = snapshot.standings.map((each): Standing => {
    const { target } = each;
    const reading = readingOf(target);
    const assessment = assess({ reading, grade: 'reported', proven: true }, target);
    if (assessment === undefined) throw new Error(target.id);
    const entry = {
      id: target.id,
      at: '2025-01-02T00:00:00.000Z/00000',
      period: '2024-12',
      by: '张三',
    } as const;
    return {
      ...each,
      light: assessment.met ? 'done' : 'behind',
      credit: assessment.credit,
      assessment,
      entry: { ...entry, grade: 'reported', reading },
    };
  });
  return { ...snapshot, standings };
}

const beyond = (target: Target): Reading => {
  const reading = goalOf(target);
  if (reading.kind !== 'value' || target.unit === '%' || target.measure === 'ceiling') return reading;
  return { ...reading, value: String(Number(reading.value) * 2) };
};

const year = published2024();
const allMet = reviewOf(reviewRequest(reported(year, goalOf)));
const full = reviewOf(reviewRequest(demonstrationOf('2024-12')));
const fullYear = proseIn(full).map(proseText);
const drafts = [
  allMet,
  reviewOf(reviewRequest(reported(year, beyond))),
  ...(['2024-03', '2024-06', '2024-09'] as const).map((asOf) =>
    reviewOf(reviewRequest(demonstrationOf(asOf))),
  ),
  full,
];
const sentences = drafts.flatMap(proseIn).map(proseText);

/** What a sentence of a report begins with where it does not begin with what it counts. */
const VERB_FIRST =
  /^(?:新增|完成|实现|建成|推进|推动|开工|开展|启动|谋划|探索|优化|强化|发挥|迭代|引进|落地|筹集|整治|实施|培育|培养|打造|打通|深化|完善|创建|创成|组织|举办|建设|壮大|对接|支持|用好|组建|构建|加强|促进|落实|改造|列入|安排|引导|鼓励|吸纳|发放|发展|挖掘|坚持|精准|全面|全域|打响|夺|再夺|迭代|为市场主体减负)/;

describe('the text of a review', () => {
  it('reads as a report: no state behind a colon, no task that is called finished, no sentence twice', () => {
    expect(sentences.length).toBeGreaterThan(200);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/工作：|年度任务|已取得成效|正在施工|正在建设|已完工|获命名|与目标持平/);
      expect(sentence).not.toMatch(
        /[，、；][，、；。]|[，、；]$|^[，、；]|完成完成|工程工程|建设建设|推进推进/,
      );
      expect(sentence).not.toMatch(/完成目标任务的100%$/);
    }
    for (const draft of drafts) {
      const own = proseIn(draft).map(proseText);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it('begins with a verb, but for rates and sums, which begin with what grew', () => {
    const others = sentences.filter((sentence) => !VERB_FIRST.test(sentence));
    expect(
      others.filter((sentence) => !/增长|下降|达|“大综合一体化”改革通过省级验收|实质性开工（/.test(sentence)),
    ).toEqual([]);
  });

  it('finds a sentence for each of the 230 promises once it is kept', () => {
    expect(allMet.missed).toEqual([]);
    expect(allMet.unwritten).toEqual([]);
    expect(
      new Set(
        proseIn(allMet)
          .flatMap(ofItems)
          .map(({ targetId }) => targetId),
      ).size,
    ).toBe(230);
  });

  it('calls nothing 工作：年度任务已完成 anywhere, nor praises what is only promised', () => {
    for (const draft of drafts) {
      for (const said of saidIn(draft).map((each) => plainText(each.said)))
        expect(said).not.toMatch(/工作：年度任务|通过省级验收工作|通过省级验收[：已]/);
      expect(reviewPlainText(draft)).not.toMatch(/工作：年度任务/);
    }
  });

  it('names its two lists of doubts differently', () => {
    const text = reviewPlainText(full);
    expect(text).toMatch(/核实后可写入的任务（\d+项）/);
    expect(text).not.toMatch(/数据需要核实的任务|需要核实的数据/);
  });
});

describe('a sentence of a review', () => {
  it.each([
    '推进国家林草装备科创园、永武飞地、浙中储能产业园、现代五金科技产业园、中国五金物流港建设，推动战略新兴产业集群化发展，启动谋划城西汽车城',
    '谋划储备重大项目，完善重大项目领衔专班攻坚机制',
    '固定资产投资增长22%，高于目标2个百分点',
    '探索“工业上楼”新路径',
    '启动新增区块改造4个',
    '整治低效工业用地5216亩、新增建设用地指标1161亩、筹集资金111.13亿元，分别完成目标任务的104.3%、105.5%、101%，均超额完成',
    '引育项目开工率达100%，投资完成率达100%，按期竣工率达100%',
    '开展产业强链行动，推进“凤凰行动”“雄鹰行动”，探索重点行业整合提升，创成世界级五金产业集群',
    '新增上市公司2家、上市后备企业2家',
    '培育国家、省“专精特新”企业50家、“品字标”企业9家，分别完成目标任务的116.3%、112.5%，均超额完成',
    '7大重点产业链规上总产值达1043.2亿元，完成目标任务的115.9%，超额完成',
    '壮大生产性服务业，引导头部电商企业向制造端拓展，对接TikTok等跨境电商平台，支持脉链等数字化平台企业发展壮大',
    '开展科创强基行动，用好现代五金科技产业园、林草装备科创园、杭州科创飞地，探索实施工业科技特派员机制',
    '迭代升级“智汇丽州”系列政策，推进技能型社会建设，开工建设永康五金技师学院二期，探索东迁西归升级版',
    '建成S316一期、五金物流港配套道路一期，开工建设义龙庆高速及永康联络线，开展S321（烈桥至武义）、丽州北路延伸工程、紫微北路延伸工程、老330国道快速化改造工程前期工作',
    '壮大会展经济，举办五金博览会、门博会、农机博览会',
    '出口总额增长8.5%，高于目标0.5个百分点；社零消费总额增长7.2%，高于目标0.2个百分点',
    '启动改造老旧小区2个，创建省级未来社区2个，打造现代化美丽城镇2个',
    '开工建设解放南路，打通九鼎路断头路，完成飞凤路综合整治工程、垃圾焚烧电厂一期提标改造工程',
    '推进苏溪湿地公园建设，再夺治水“大禹鼎”',
    '县级以上饮用水源地水质达标率达100%',
    '创成省级和美乡村示范镇1个、省特色精品村5个，培育先行示范区2个',
    '创成全国义务教育优质均衡发展县，推进卫校迁建工程、妇幼保健院扩建工程、第一人民医院城西院区建设',
    '全域警情下降10.8%，降幅高于目标0.8个百分点',
    '打造敢闯敢创的有为政府、善作善成的为民政府、干净干事的勤廉政府',
  ])('of the demonstration stands in it word by word: %s', (sentence) => {
    expect(fullYear).toContain(sentence);
  });

  it.each([
    '新建项目全部实质性开工（100%），固定资产投资增长20%',
    '推进安置房建设的区块达5个',
    '建设五金生活馆24家、境外五金品牌展示中心5家',
    '实现病险水库山塘动态清零',
    '“大综合一体化”改革通过省级验收',
    '推动信访常态长效管理、法治政府建设',
    '夺取“二星平安金鼎”',
    '派出所轻装PTU建设覆盖率达100%，无人机机巢建设覆盖率达100%',
  ])('of a year that kept every promise holds: %s', (phrase) => {
    expect(proseIn(allMet).map(proseText).join('\n')).toContain(phrase);
  });

  it('leads from each of its parts to the item that the part is of', () => {
    const [prose] = proseIn(allMet).filter((each) => proseText(each).startsWith('打造敢闯敢创的有为政府'));
    expect(prose?.map(({ targetId, said }) => [targetId !== undefined, plainText(said)])).toEqual([
      [false, '打造'],
      [true, '敢闯敢创的有为政府'],
      [false, '、'],
      [true, '善作善成的为民政府'],
      [false, '、'],
      [true, '干净干事的勤廉政府'],
    ]);
  });
});

describe('what no plain sentence can be made of', () => {
  const tasks = ['部署', '推进', '见效', '完成'];
  const strange = (name: string, stages: string[], goalStage: string): Target => ({
    id: name,
    areaId: 'industry',
    kind: 'named',
    name,
    quote: name,
    measure: 'milestone',
    stages,
    goalStage,
    pace: { kind: 'deadline' },
  });

  it('is listed for the office to write and told nowhere', () => {
    const entry = {
      id: 'e',
      at: '2024-06-30T00:00:00.000Z/00000',
      period: '2024-06',
      grade: 'reported',
      by: '张三',
      sourceId: 's',
    } as const;
    const targets = [strange('一件难事', tasks, '完成'), strange('征迁', ['签约', '腾空'], '腾空')];
    const snapshot = smallSnapshot(
      { plan: { ...smallSnapshot().plan, periods: { from: '2024-01', to: '2024-06' } } },
      targets.map((target) => [
        target,
        { ...entry, reading: { kind: 'stage', stage: target.goalStage ?? '' } },
      ]),
    );
    const draft = reviewOf(reviewRequest(snapshot, []));
    expect(draft.sections).toEqual([]);
    expect(reviewPlainText(draft)).toContain(
      '以下任务已完成，请结合实际补写（2项）\n1.一件难事：年度任务已完成。\n2.征迁：已到“腾空”节点。',
    );
  });
});
