import { NOT_STARTED } from '../domain/measure.ts';
import type { Standing } from '../domain/standing.ts';
import { actionSubject, promiseSubject, takingWork, workSubject, worksSubject } from './official-subject.ts';

/** How a document says that a stage was reached, and that it is only expected to be. */
type Saying = readonly [reached: string, expected: string];

interface Ladder {
  /** who the saying speaks of: 建成S316一期 + 完工 is S316一期完工 */
  readonly subjectOf: (name: string) => string;
  readonly sayings: Readonly<Record<string, Saying>>;
}

const WORKS: Ladder = {
  subjectOf: worksSubject,
  sayings: {
    谋划: ['启动谋划', '预计启动谋划'],
    前期: ['开展前期工作', '预计开展前期工作'],
    开工: ['开工建设', '预计开工建设'],
    在建: ['正在建设', '预计转入建设'],
    完工: ['完工', '预计完工'],
    投用: ['建成投用', '预计建成投用'],
  },
};
/** 改造, 整治 and 工程 are not built but carried out. */
const CARRIED_OUT: Ladder['sayings'] = {
  ...WORKS.sayings,
  开工: ['已开工', '预计开工'],
  在建: ['正在施工', '预计转入施工'],
  完工: ['已完工', '预计完工'],
  投用: ['已投入使用', '预计投入使用'],
};

/** The ladders of data/ladders.json; of any other stage only its name is said. */
const LADDERS: readonly Ladder[] = [
  WORKS,
  {
    subjectOf: (name) => actionSubject(name.replace(/^(?:办好|举办)/, '') || name),
    sayings: {
      筹划: ['正在筹划', '预计启动筹划'],
      筹备: ['正在筹备', '预计进入筹备'],
      举办: ['已举办', '预计举办'],
    },
  },
  {
    subjectOf: (name) => actionSubject(name.replace(/^(?:争创|创建|夺取|再夺|争夺)/, '') || name),
    sayings: {
      准备: ['正在准备申报', '预计开始准备申报'],
      申报: ['已申报', '预计申报'],
      初评: ['通过初评', '预计通过初评'],
      公示: ['进入公示', '预计进入公示'],
      命名: ['获命名', '预计获命名'],
    },
  },
  {
    // A name that begins with a verb takes no second one: it is named as work.
    subjectOf: workSubject,
    sayings: {
      部署: ['已作部署', '预计作出部署'],
      推进: ['正在推进', '预计全面推进'],
      见效: ['已取得成效', '预计取得成效'],
      完成: ['年度任务已完成', '年度任务预计完成'],
    },
  },
];

const UNPROVEN = '（待印证）';

/** What is done is no work any more: the promise is said to be kept. */
const KEPT = '完成';

const ladderOf = (stages: readonly string[]): Ladder | undefined =>
  LADDERS.find(({ sayings }) => stages.every((each) => Object.hasOwn(sayings, each)));

export type LadderKind = 'works' | 'event' | 'award' | 'task';
const KINDS: readonly LadderKind[] = ['works', 'event', 'award', 'task'];

/** Which of the ladders of data/ladders.json these are the stages of; undefined of a ladder of one's own. */
export function ladderKind(stages: readonly string[]): LadderKind | undefined {
  const ladder = stages.length === 0 ? undefined : ladderOf(stages);
  return ladder && KINDS[LADDERS.indexOf(ladder)];
}

const isKept = (stages: readonly string[], stage: string): boolean =>
  ladderKind(stages) === 'task' && stage === KEPT;

/** “打造善作善成的为民政府”: the promise of a task that is done for certain, to be told together with others. */
export function keptPromise({ target, entry, assessment }: Standing): string | undefined {
  if (entry?.reading.kind !== 'stage' || entry.grade === 'estimated' || assessment?.met !== true)
    return undefined;
  return isKept(target.stages ?? [], entry.reading.stage) ? promiseSubject(target.name) : undefined;
}

/** Who is spoken of, and what became of it: 卫校迁建工程, 正在施工. */
function stageParts({ target, entry, assessment }: Standing): readonly [subject: string, said: string] {
  const { name, stages = [] } = target;
  if (entry?.reading.kind !== 'stage') return [name, ''];
  const { stage } = entry.reading;
  const isExpected = entry.grade === 'estimated';
  const doubt = assessment?.unproven === true ? UNPROVEN : '';
  const ladder = ladderOf(stages);
  const subject = isKept(stages, stage) ? promiseSubject(name) : (ladder?.subjectOf ?? workSubject)(name);
  if (stage === NOT_STARTED) return [subject, `${isExpected ? '预计' : ''}尚未启动`];
  const sayings = ladder === WORKS && takingWork(subject) ? CARRIED_OUT : ladder?.sayings;
  const saying = sayings?.[stage];
  const said = saying === undefined ? undefined : saying[isExpected ? 1 : 0];
  return [subject, `${said ?? `${isExpected ? '预计' : '已'}到“${stage}”节点`}${doubt}`];
}

/** 国家林草装备科创园建成投用, 加强医疗保障工作：已取得成效; what nothing proves says so. Only the name without a stage. */
export const stageReached = (standing: Standing): string => stageParts(standing).join('');

/** The same where the name stands beside it: 建成投用, 已取得成效. */
export const stageAlone = (standing: Standing): string => stageParts(standing)[1];
