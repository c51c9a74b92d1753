/** Words before a project that say what is to be done with it; its stage says what was. */
const BEFORE = /^(?:建成投用|建成|打通|开工建设|谋划(?=\S{3}))/;
const BEHIND = /(?:建设|前期)$/;

/** What is carried out and not built: 迁建, 整治, 联网, or a name that begins with it. */
const CARRIED_OUT =
  /^(?:综合整治|提升改造|改造提升|整治|改造|修缮|加固|实施|推进)|(?:改造|整治|扩建|迁建|改建|新建|提升|延伸|修缮|修复|加固|联网|引水|配置|调配|治理|贯通)$/;
/** Already said to be works, also before a part of them: 迁建工程（二期）. */
const WORKS = /(?:工程|项目)(?:（[^）]*）)?$/;

/** True of what is spoken of as works: it is carried out, not built. */
export const takingWork = (subject: string): boolean => WORKS.test(subject);

const worksHead = (name: string): string => name.replace(BEFORE, '').replace(BEHIND, '') || name;

/** The subject of a project's stage: 综合整治金胜路工程, 卫校迁建工程, S316一期. */
export function worksSubject(name: string): string {
  const head = worksHead(name);
  if (CARRIED_OUT.test(head)) return WORKS.test(head) ? head : `${head}工程`;
  return actionSubject(head);
}

/** What is to be done before what it is done to: 综合整治金胜路 is 金胜路综合整治. */
const DONE_TO = /^(综合整治|提升改造|改造提升|整治|改造|修缮|加固)(.+)$/;

/** What a verb can stand before: 金胜路综合整治工程, 永武飞地; undefined of a name that says itself what to do. */
export function worksNoun(name: string): string | undefined {
  const head = worksHead(name);
  if (!CARRIED_OUT.test(head)) return ACTION.test(head) ? undefined : head;
  const noun = head.replace(/^(?:实施|推进)/, '').replace(DONE_TO, '$2$1');
  return WORKS.test(noun) ? noun : `${noun}工程`;
}

/** What official names of tasks begin with, an adverb before it or not; 规范化 and 引育项目 are names. */
export const VERBS = [
  '安排|保障|保持|补齐|畅通|偿还|承办|持续|创建|创新|打好|打击|打通|打响|打造|带动|对接|夺取',
  '发放|发挥|发展|丰富|扶持|改善|改造|改进|攻坚|巩固|构建|管好|规范(?!化)|夯实|化解|激发|集聚|加大|加快|加强|建成|建好|建立|建设|健全|降低|解决|紧盯|纠治|聚焦|举办|开展|开工',
  '扩大|拉动|落实|落地|培养|培育|凝聚|强化|清理|清零|确保|深化|深入|盛装|实施|实行|实现|申报|升级|释放|守护|守牢|守好|塑造|提升|提高|提振|统筹|探索|挖掘|完成|完善|维护|稳定|稳住',
  '吸纳|吸引|新增|修订|严格|严守|严厉|引导|引进|引育(?!项目)|营造|迎接|用好|优化|预防|运用|再夺|增强|增加|增进|整治|整合|支持|织密|制定|治理|助力|抓好|抓实|抓住|抓牢|壮大|争创|争取|争夺|筑牢|组建|组织|做大|做好|做强|做实|狠抓|推动|推广|推进|推行|谋划|谋深|迭代|普及|启动|防范|兑现|办好|盘活|破解',
].join('|');
const ADVERBS =
  '(?:全面|全力|全域|精准|积极|扎实|大力|有序|有效|深入|持续|切实|着力|稳步|统筹|坚决|依法|常态化|加快)*';
const ACTION = new RegExp(`^${ADVERBS}(?:${VERBS})|通过|(?:开工|完工|竣工)$`, 'u');
/** 改革通过省级验收 tells an outcome, which is not there before the whole task is done. */
const OUTCOME = /(?<=.{2})通过.+$/;

/** True of a name that says what to do or what shall come of it. */
export const saysAction = (name: string): boolean => ACTION.test(name);

/** True of a name that is a sentence once its task is done. */
export const saysOutcome = (name: string): boolean => OUTCOME.test(name) || name.endsWith('实体化运行');

/** The name without the outcome it promises: “大综合一体化”改革. */
export const withoutOutcome = (name: string): string => name.replace(OUTCOME, '');

const OTHER_MARKS: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
/** In quotation marks; those within become the others. */
const quoted = (name: string): string => `“${name.replace(/[“”‘’]/g, (mark) => OTHER_MARKS[mark] ?? mark)}”`;

/** Before 年度任务已完成: what was promised, in its own words, “打造善作善成的为民政府”. */
export const promiseSubject = (name: string): string => quoted(withoutOutcome(name));

const ALREADY_WORK = /工作(?:要求)?$/;

/**
 * Before how far a task is: a name that says what to do is the work of doing it, “加强医疗保障”工作 + 正在推进. Of any other
 * name, and of 落实…工作要求, its state stands behind a colon.
 */
export function workSubject(name: string): string {
  const bare = withoutOutcome(name);
  return ACTION.test(bare) && !ALREADY_WORK.test(bare) ? `${quoted(bare)}工作` : `${bare}：`;
}

/** Before words that follow at once: what says what to do is parted from them by a colon. */
export const actionSubject = (name: string): string =>
  saysAction(name) ? `${withoutOutcome(name)}：` : name;
