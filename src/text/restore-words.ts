import { catalogue } from './catalogue.ts';

/** How many changes; snapshots are among them and said apart. */
const changesText = (changes: number, snapshots: number): string =>
  snapshots === 0 ? `${changes}条` : `${changes}条（其中快照${snapshots}份）`;

function restoredText(appended: number, snapshots: number, files: number, mended: number): string {
  const apart = snapshots === 0 ? '' : `（其中快照${snapshots}份）`;
  const added = `新增${appended}条变更${apart}、${files}个佐证文件`;
  if (mended === 0) return `恢复完成：${added}。`;
  return `恢复完成：${appended + files === 0 ? '' : `${added}，`}修复${mended}个佐证文件。`;
}

/** Words of looking into a backup and restoring it. */
export const restoreWords = catalogue({
  restoreTitle: '恢复',
  restoreLead:
    '先看清文件里有什么，再决定是否并入。恢复只增加本机没有的内容，并用备份里完好的一份修复本机已损坏或读不出的佐证文件，不覆盖、不删除其他任何内容；本机有人工填报的内容时，动手之前先自动存一份现状副本并读回核对。',
  chooseFile: '选择备份文件',
  dropHint: '选择 .jlbak 文件，或拖到这里',
  encrypted: '这份备份已加密，请输入备份时设定的密码。',
  unlock: '打开',
  file: '文件',
  madeAt: '备份时间',
  scope: '内容',
  scopeAll: '全部数据',
  scopeChosen: '部分变更',
  previewTitle: '恢复预览',
  previewTitleBefore: '恢复前的预览',
  fresh: '将新增的变更',
  freshOf: changesText,
  freshTold: '将新增哪些',
  freshMore: (count: number) => `另有${count}条`,
  held: '本机已有，不重复写入',
  unknown: '其中本版本不认识的类型（原样保留、转交）',
  refused: '不能并入的变更',
  files: '佐证文件',
  filesOf: (fresh: number, rotten: number, held: number) =>
    `新增${fresh}个，${rotten === 0 ? '' : `修复${rotten}个（本机的已损坏或读不出），`}已有${held}个`,
  own: '草稿与本机设置',
  ownOf: (drafts: number, settings: number) => `新增草稿${drafts}份、设置${settings}项，本机已有的不动`,
  identityWill: (who: string) =>
    `本机还没有选定“我是谁”，恢复后将设为“${who}”，此后的填报署这个名字。若不是本人，恢复后请到“单位与分工”更换，或现在先选定再恢复。`,
  identityIs: (who: string) =>
    `本机的“我是谁”已设为“${who}”，此后的填报署这个名字。若不是本人，请到“单位与分工”更换。`,
  identityChange: '去更换',
  identityChoose: '去选定',
  refusedCaption: '不能并入的变更（其余照常并入）',
  refusedMore: (count: number) => `只列出前${count}条。`,
  refusedLine: '文件第几行',
  refusedWhat: '内容',
  refusedWhy: '原因',
  refusals: {
    unsound: (path: string) => (path === '' ? '内容不合格式' : `内容不合格式：${path}`),
    'other-content': () => '本机已有同一编号而内容不同的变更，以本机为准',
    twice: () => '与本文件中前面的变更编号相同',
  },
  ofFile: (text: string) => `文件：${text}`,
  ofHere: (text: string) => `本机：${text}`,
  by: (who: string, when: string) => `（${who}，${when}）`,
  changeId: (id: string) => `编号${id}`,
  manySteps: '文件很大，将分几批并入。中途停下时，已并入的各批都是完整的，再恢复一次会接着做完。',
  oneStep: '全部内容一次写入：要么全部并入，要么一条也不并入。',
  copyInto: (folder: string) => `恢复前的副本先写入文件夹“${folder}”并读回核对。`,
  copyDownload: '恢复前的副本先读回核对，再下载到浏览器的下载目录。',
  copyLocked: '恢复前的副本用同一个密码加密',
  copyLockedAlready: '恢复前的副本和自动备份一样加密，打开它用自动备份的密码。',
  copyNone: '本机没有人工填报的内容，不需要先存副本。',
  nothingFits: '能并入的内容本机都已有，不需要恢复；上面列出的变更不能并入。',
  nothingNew: '文件里的内容本机都已有，不需要恢复。',
  restore: (count: number) => `先存副本，再并入${count}条变更`,
  restoreRest: '先存副本，再并入',
  restoreOnly: (count: number) => `并入${count}条变更`,
  restoreOnlyRest: '并入',
  cancel: '不恢复',
  stopped: '已取消，没有并入任何内容。',
  restored: restoredText,
  copyLacks: (count: number) => `副本是修复之前的，里面没有这${count}个佐证文件。`,
  copyEncrypted: '副本已加密，没有密码打不开。',
  copied: (name: string) => `恢复前的副本已读回核对，在浏览器的下载目录里：${name}`,
  copiedInto: (name: string, folder: string) => `恢复前的副本已写入文件夹“${folder}”并读回核对：${name}`,
  noCopy: '恢复前本机没有人工填报的内容，没有另存副本。',
  toBoard: '回到看板',
});
