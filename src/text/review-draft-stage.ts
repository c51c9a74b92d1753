import { NOT_STARTED } from '../domain/measure.ts';
import type { Standing } from '../domain/standing.ts';

/** How a report says that a stage was reached, and that it is only expected to be. */
type Saying = readonly [reached: string, expected: string];

interface Ladder {
  /** what of the target's name the saying repeats or replaces: 建成S316一期 + 完工 is S316一期完工 */
  readonly echo: RegExp;
  readonly sayings: Readonly<Record<string, Saying>>;
}

/** The ladders of data/ladders.json whose stages read badly behind 已到; of any other stage only its name is said. */
const LADDERS: readonly Ladder[] = [
  {
    echo: /^(?:建成投用|建成|打通|开工建设|谋划(?=\S{3}))|(?:建设|前期)$/g,
    sayings: {
      谋划: ['启动谋划', '预计启动谋划'],
      前期: ['开展前期工作', '预计开展前期工作'],
      开工: ['开工建设', '预计开工建设'],
      在建: ['正在建设', '预计转入建设'],
      完工: ['完工', '预计完工'],
      投用: ['建成投用', '预计建成投用'],
    },
  },
  {
    echo: /^(?:办好|举办)/g,
    sayings: {
      筹划: ['正在筹划', '预计启动筹划'],
      筹备: ['正在筹备', '预计进入筹备'],
      举办: ['已举办', '预计举办'],
    },
  },
  {
    echo: /^(?:争创|创建|夺取|再夺|争夺)/g,
    sayings: {
      准备: ['正在准备申报', '预计开始准备申报'],
      申报: ['已申报', '预计申报'],
      初评: ['通过初评', '预计通过初评'],
      公示: ['进入公示', '预计进入公示'],
      命名: ['获命名', '预计获命名'],
    },
  },
  {
    echo: /(?!)/g,
    sayings: {
      部署: ['已部署', '预计完成部署'],
      推进: ['正在推进', '预计全面推进'],
      见效: ['已见效', '预计见效'],
      完成: ['已完成', '预计完成'],
    },
  },
];

/** 改造, 整治 and the like are begun and not built. */
const WORKS = /(?:改造|整治|扩建|迁建|提升|工程)$/;

const unproven = '（待印证）';

/** 国家林草装备科创园建成投用, 义龙庆高速及永康联络线尚未启动; what nothing proves says so. */
export function stageReached({ target, entry, assessment }: Standing): string {
  const { name, stages = [] } = target;
  if (entry?.reading.kind !== 'stage') return name;
  const { stage } = entry.reading;
  const isExpected = entry.grade === 'estimated';
  const doubt = assessment?.unproven === true ? unproven : '';
  if (stage === NOT_STARTED) return `${name}${isExpected ? '预计' : ''}尚未启动`;
  const ladder = LADDERS.find(({ sayings }) => stages.every((each) => Object.hasOwn(sayings, each)));
  const saying = ladder?.sayings[stage];
  if (ladder === undefined || saying === undefined)
    return `${name}${isExpected ? '预计' : '已'}到“${stage}”节点${doubt}`;
  const head = name.replaceAll(ladder.echo, '') || name;
  const said = saying[isExpected ? 1 : 0];
  return `${head}${WORKS.test(head) ? said.replace('开工建设', '开工') : said}${doubt}`;
}
