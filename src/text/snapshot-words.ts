import type { Basis } from '../domain/basis.ts';
import { isPeriod, type Period } from '../domain/period.ts';
import type { SnapshotFault } from '../domain/snapshot.ts';
import { basisWords } from './basis-words.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';

/** Why a file is refused before it is verified. */
export type FileFault = 'too-large' | 'unreadable';

/** Every word of the three screens of snapshots. */
export const snapshotWords = catalogue({
  title: '进度快照',
  lead: '快照把一个月的看板连同全部依据原样留存：此后再有填报、更正，快照都不变。',
  name: '快照名称',
  plan: '年度计划',
  asOf: '数据截至',
  takenAt: '快照时间',
  by: '留存人',
  note: '备注',
  hash: 'SHA-256 指纹',
  previousHash: '上一份快照的指纹',
  noPrevious: '未记',
  readOnly: '只读',
  backToList: '返回快照列表',
  oneSnapshot: '快照',
  loading: '正在读取快照并核验……',

  freezeTitle: '留存快照',
  freezeWhat: '留存的内容',
  preview: '看板概要',
  otherMonth: '换一个月份',
  suggestedName: (asOf: Period, basis: Basis) =>
    `${periodText(asOf)}进度快照${basis === 'reported' ? '' : `（${basisWords.names[basis]}）`}`,
  nameHint: '以后在列表和导出文件里按这个名称查找。',
  nameMissing: '请填写快照名称。',
  optional: '（选填）',
  noteHint: '例如用途、会议名称、需要说明的事项。',
  save: '留存快照',
  saving: '正在留存……',
  dates: '三个日期，各记各的',
  dateMeanings: [
    ['数据截至', '进度算到哪个月。完成率、序时和亮灯都按这个月判定。'],
    ['填报时间', '每条数据录入本机的时刻，随数据一并留存，留存快照不会改动它。'],
    ['快照时间', '留存这份快照的时刻，由本机时钟给出，保存时自动记下。'],
  ] as readonly (readonly [date: string, meaning: string])[],
  frozenForGood: '留存后不能修改、不能删除；数字有误请先更正填报，再留存一份新的。',

  listCaption: '本机存有的快照，最近留存的在前',
  listTitle: '本机存有的快照',
  emptyTitle: '还没有快照',
  emptyText:
    '每月数据报齐后留存一份，会上讲的、报送上去的、日后要查对的，就是同一组数字。留存时可以选任意月份。',

  verifyTitle: '核验快照文件',
  verifyText:
    '收到别处发来的快照文件（.json）时，在这里查它有没有被改动。只在本机读取，不上传，也不导入任何数据。',
  chooseFile: '选择快照文件',
  dropHint: '或把 .json 文件拖到这里，不超过 20 MB',
  verifying: (file: string) => `正在核验“${file}”……`,
  verified: '核验通过',
  verifiedButDiffers: '核验通过，但与本机留存的不同',
  file: '文件',
  fileOf: (file: string) => `文件：${file}`,
  provesHashOnly: '能说明：内容自留存后未改动。计算办法已更新，没有按明细重新计算。',
  proves: '能说明：内容自留存后未改动，各领域的数字与明细重新计算的结果一致。',
  provesNot: '不能说明：由谁填报。指纹和签名都不能代替盖章；需要确认来源，请与留存人核对指纹。',
  onDevice: '本机也有这一份快照。',
  notOnDevice: '本机没有这一份快照。',
  conflict:
    '本机有一份编号相同、指纹不同的快照，两份内容不一样，至少有一份不是原件。请对照快照时间和指纹，向留存人核实后再用。',
  openOnDevice: '打开本机的快照',

  verifiedOnOpen: (recomputed: boolean) =>
    recomputed
      ? '打开时已核验：内容与指纹一致，看板已按明细重新计算，与留存时相同。'
      : '打开时已核验：内容与指纹一致。看板是按留存时的计算办法得出的，本版本的办法不同，没有重新计算。',
  meaning: '指纹一致只说明内容自留存后未改动；由哪台设备留存，见签名。',
  figures: '看板数字表',
  targets: '全部目标任务',
  targetsCount: (count: number) => `共 ${count} 项，按任务领域排列`,
  targetsCaption: (area: string, asOf: Period) =>
    `${area}：各目标任务截至${periodText(asOf)}的进度，留存时的数字`,

  storedFaultTitle: '这份快照没有通过核验，不予显示',
  storedFaultText: '为免把有误的数字当作留存的数字，本页不显示其中任何内容。其他快照和看板数据不受影响。',
  storedFaultFound: (title: string, text: string) => `${title}。${text}`,
  storedFaultAdvice:
    '请下载原文备查，连同下面的代码交给技术人员；如有以前导出的同一份 JSON 文件，可先核验那份文件。',
  downloadRaw: '下载原文',
  rawFileName: (id: string) => `未通过核验的快照_${id.slice(0, 12)}.json`,
});

type FaultWords = Readonly<Record<'title' | 'text' | 'advice', string>>;

/** What each check found, and what to do with a file it found it in. */
export const snapshotFaults = catalogue({
  'not-json': {
    title: '不是 JSON 文件',
    text: '内容读不成 JSON：可能没有传完、被压缩过，或者是改了扩展名的其他文件。',
    advice: '请向发送人重新要一次原文件（不要打开后另存），再核验。',
  },
  'not-a-snapshot': {
    title: '不是本看板的快照',
    text: '文件是 JSON，但缺少快照应有的内容，或由更新版本的看板导出。',
    advice: '请确认选的是在快照页“下载 JSON”得到的文件；如果对方的版本更新，请先更新本看板。',
  },
  'hash-differs': {
    title: '内容与指纹不符',
    text: '算出指纹之后，文件内容被改动过，哪怕只有一个数、一个字。',
    advice: '不要使用其中的数字。请向留存人要原文件；本机若有同一份快照，以通过核验的那份为准。',
  },
  ambiguous: {
    title: '文件有两种读法',
    text: '同一项内容在文件里写了两遍，或有的数位数太多、不能精确读取：不同的程序会读出不同的内容。本看板导出的文件不会这样。',
    advice: '不要使用其中的数字。请向留存人要原文件；本机若有同一份快照，以通过核验的那份为准。',
  },
  'later-members': {
    title: '旧格式里添了新内容',
    text: '文件自称较早版本留存的快照，却写有那时的快照里没有的内容：是后来添入的，又重新算了指纹。本看板留存的快照不会这样。',
    advice: '不要使用其中的数字和签名。请向留存人要原文件；本机若有同一份快照，以通过核验的那份为准。',
  },
  'signature-differs': {
    title: '签名与内容不符',
    text: '内容与指纹相符，但签名被删去、换掉或改动过：快照写明由哪个密钥签名，文件里的签名不是它作出的。',
    advice: '不要使用其中的数字。请向留存人要原文件；本机若有同一份快照，以通过核验的那份为准。',
  },
  'entries-differ': {
    title: '态势与填报对不上',
    text: '指纹相符，但任务的态势用的不是文件里最近一期填报：其中一处被改过，又重新算了指纹。',
    advice: '不要使用其中的数字。请向留存人要原文件，并告知对方这份文件有问题。',
  },
  'board-differs': {
    title: '看板与明细对不上',
    text: '指纹相符，但按文件里的明细重新计算，得不出文件里的看板数字：其中一处被改过，又重新算了指纹。',
    advice: '不要使用其中的数字。请向留存人要原文件，并告知对方这份文件有问题。',
  },
  'too-large': {
    title: '文件超过 20 MB',
    text: '快照文件一般只有一两 MB，这个文件没有读取。',
    advice: '请确认选的是在快照页“下载 JSON”得到的文件。',
  },
  unreadable: {
    title: '文件读不出来',
    text: '文件可能已被移动、删除，或正被其他程序占用。',
    advice: '请确认文件还在原处，关闭占用它的程序，再选一次。',
  },
} satisfies Record<SnapshotFault | FileFault, FaultWords>);

/** 数据截至 on screen; a file's text that is no month is shown as it stands. */
export const asOfText = (asOf: Period): string => (isPeriod(asOf) ? periodText(asOf) : asOf);

/** The first digits of a hash: enough to tell two snapshots apart at a glance. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);
