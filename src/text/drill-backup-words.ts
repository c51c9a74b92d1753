import { catalogue } from './catalogue.ts';

/** How much: snapshots are no entries and are counted as what they are. */
function moreText(changes: number, snapshots: number): string {
  if (snapshots === 0) return `${changes}条`;
  return changes === 0 ? `快照${snapshots}份` : `${changes}条、快照${snapshots}份`;
}

/** The first, one by one, and how many there are where these are not all. */
const namedText = (changes: number, snapshots: number, told: readonly string[]): string =>
  told.join('；') + (told.length < changes + snapshots ? `等${moreText(changes, snapshots)}` : '');

/** Evidence files by how many and by the names that are known. */
const filesText = (names: readonly string[], count: number): string =>
  `${names.join('、')}${names.length < count ? '等' : ''}`;

/** Words of the restore drill. */
export const drillWords = catalogue({
  drillTitle: '恢复演练',
  drillLead:
    '把备份恢复到一个临时数据库里，与本机逐条核对指纹、任务状态和看板，核对完即删除临时库。本机数据一点不动，演练也不另存文件。',
  drillNow: '现状演练',
  drillFile: '用一份备份文件演练',
  drillFolder: '用文件夹中最新的一份演练',
  drillNoFile: '文件夹里还没有备份文件。',
  identical: '一致：这份备份可以完整恢复。',
  identicalNow: '一致：按现有数据做的备份可以完整恢复；没有另存文件。',
  holdsMore: (changes: number, snapshots: number, told: readonly string[]) =>
    `文件完好，比本机多${moreText(changes, snapshots)}：${namedText(changes, snapshots, told)}。这份备份可恢复。`,
  holdsMoreAdvice:
    '两边都有的内容一致；多出部分涉及的任务和看板没有参加比对。要并入本机，请在上面的“恢复”里选这份文件。',
  holdsMoreToo: (changes: number, snapshots: number, told: readonly string[]) =>
    `另外，这份备份比本机多${moreText(changes, snapshots)}：${namedText(changes, snapshots, told)}。`,
  newerBeside: (count: number) => `本机另有${count}条变更不在这份备份里，涉及的任务和看板没有参加比对。`,
  differs: '不一致：这份备份恢复后与本机不同。',
  drilled: (changes: number, states: number, boards: number, files: number) =>
    `核对了${changes}条变更、${states}项任务的状态、${boards}个看板、${files}个佐证文件。`,
  mendable: (count: number, names: readonly string[]) =>
    `本机有${count}个佐证文件已损坏或读不出，这份备份里是完好的：${filesText(names, count)}。在上面的“恢复”里选这份备份，就能修复。`,
  unread: (count: number, names: readonly string[]) =>
    `本机有${count}个佐证文件已损坏或读不出，这份备份里也没有：${filesText(names, count)}。请用更早的备份修复，或在原处重新附上同一个文件。`,
  newer: (count: number) =>
    `本机另有${count}条变更不在这份备份里，是备份之后新增的；涉及的任务和看板没有参加比对。`,
  notChosen: (count: number) =>
    `这是部分备份，本机另有${count}条变更不在其中；涉及的任务和看板没有参加比对。`,
  earlier: (count: number) =>
    `其中${count}条的填报时间早于这份备份：可能是之后才并入本机的，也可能是这份备份里没有。若没有并入过别的备份或台账，请另做一份新的备份。`,
  own: (same: number, other: number) =>
    `草稿和设置${same + other}份都已恢复${other === 0 ? '，与本机相同' : `，其中${other}份与本机现在的不同，是备份之后改过、删掉的，或者本来就不是这台电脑的，不算不一致`}。`,
  differences: {
    log: () => '恢复出的变更记录与文件所载指纹不符',
    refused: (id: string) => `变更${id}不合格式，没有恢复`,
    'missing-here': (id: string) => `变更${id}在备份里有，本机没有`,
    'other-content': (id: string) => `变更${id}在备份里的内容与本机不同`,
    'not-in-backup': (id: string) => `变更${id}备份时本机已有，备份里却没有`,
    file: (name: string) => `佐证文件“${name}”本机有，备份里没有`,
    state: (name: string) => `任务“${name}”的状态不同`,
    board: (name: string) => `“${name}”的看板不同`,
    locks: (name: string) => `“${name}”的月份锁定不同`,
    organisation: () => '单位与岗位不同',
    own: () => '草稿或本机设置没有全部恢复',
  },
  differsAdvice: '请把本页内容和这份文件交给技术人员；本机数据没有改动，请另做一份新的备份。',
});
