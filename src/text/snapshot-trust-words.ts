import type { Altered } from '../domain/snapshot-altered.ts';
import type { ChainState, SignerState } from '../domain/snapshot-chain.ts';
import type { SignatureState } from '../domain/snapshot-signature.ts';
import { catalogue } from './catalogue.ts';

type Part = Extract<Altered, { readonly kind: 'part' }>['part'];
interface ToldState {
  readonly name: string;
  readonly text: string;
}

/** What a snapshot is worth: what was altered in a file, who signed it, how it hangs together with the one before. */
export const snapshotTrustWords = catalogue({
  altered: '改动处',
  alteredMore: (count: number) => `另有${count}处。`,
  entry: (item: string, month: string) => `${item}${month}的填报`,
  standing: (item: string) => `${item}的态势（目标、亮灯、完成率等）`,
  named: (name: string) => `“${name}”`,
  unnamed: (targetId: string) => `编号为${targetId}的任务`,
  parts: {
    head: '抬头（名称、备注、留存人、数据截至、快照时间等）',
    plan: '年度计划',
    rule: '亮灯规则',
    board: '看板数字',
    log: '变更记录的位置',
    organisation: '单位和岗位的名称',
    standings: '任务清单（有哪些任务、次序）',
    entries: '填报清单（有哪些填报、次序）',
    digests: '分项指纹',
    sha256: '总指纹',
    signature: '签名',
  } satisfies Record<Part, string>,
  how: {
    changed: (what: string) => `${what}：被改动。`,
    added: (what: string) => `${what}：是后来添入的。`,
    removed: (what: string) => `${what}：被删去。`,
    digest: (what: string) => `${what}：内容与留存时一致，被改动的是它的指纹。`,
  } satisfies Record<Altered['how'], (what: string) => string>,
  /** the standing's figure, and the one that the entries of the same file give; absent where there is none */
  twoFigures: (recorded: string | undefined, entered: string | undefined) =>
    `${[
      recorded === undefined ? '态势里没有填报的数' : `态势里记录的是${recorded}`,
      entered === undefined ? '文件里没有这项任务截至数据月份的填报' : `按文件里的填报是${entered}`,
    ].join('，')}。`,
  andFigures: (altered: string, figures: string) => `${altered}${figures}`,
  figureOf: (month: string, figure: string) => `${month}的${figure}`,
  disagreeing: '对不上处',
  /** a figure of the board as it is recorded and as it comes out of the standings */
  boardFigure: (of: string, recorded: string, computed: string) =>
    `${of}：看板记录的是${recorded}，按明细重新计算是${computed}。`,
  figureOfArea: (heading: string | undefined, figure: string) =>
    heading === undefined ? `合计的${figure}` : `“${heading}”的${figure}`,
  none: '无',
  /** all pieces fit their own hashes, and not the hash of the whole */
  wholeOnly: '总指纹：与内容不符，而各分项指纹都相符。改动的是总指纹，或某处内容连同它的分项指纹一起被改。',

  signature: '签名',
  signatures: {
    own: { name: '本机签名，有效', text: '由本机的密钥签名，内容此后未改动。' },
    other: {
      name: '其他设备签名，有效',
      text: '签名与内容相符。是哪台设备的密钥，请与留存人核对密钥指纹。',
    },
    unsigned: {
      name: '未签名',
      text: '留存时的浏览器环境不能签名（例如不是经 https 打开），或快照由较早的版本留存；文件改动后重新计算指纹的，签名也可能被一并去掉。要确认是原件，请向留存人核对指纹。',
    },
    unchecked: {
      name: '有签名，未核对',
      text: '当前浏览器环境不能核对签名（例如不是经 https 打开）。请换到可以核对的环境再看。',
    },
  } satisfies Record<SignatureState, ToldState>,
  keyFingerprint: '密钥指纹',
  signatureMeans:
    '签名说明由持有该密钥的设备留存；密钥只存在那台设备的浏览器里，不能导出，也不进入备份。签名不能代替盖章。',

  chain: '与上一份',
  chainPlace: '与上一份快照的衔接',
  chains: {
    first: { name: '首份', text: '这是所在设备留存的第一份快照。' },
    linked: { name: '衔接', text: '上一份快照在本机，指纹与这里记下的一致。' },
    missing: {
      name: '上一份不在本机',
      text: '上一份快照不在本机，可能留存在另一台设备上，或还没有从备份恢复。这份快照本身不受影响，但不能据此断定两份之间没有别的快照。',
    },
    differs: {
      name: '上一份对不上',
      text: '本机这台设备的上一份快照，指纹与这里记下的不同：中间可能还有一份不在本机，或上一份不是原件。这份快照本身不受影响；要引用上一份，请先核实。',
    },
    unnamed: {
      name: '未记上一份',
      text: '这台设备此前已有快照，而这份没有记下上一份的指纹。这份快照本身不受影响；要证明先后，请对照快照时间。',
    },
  } satisfies Record<ChainState, ToldState>,
  signers: {
    dropped: {
      name: '此前有签名，这份没有',
      text: '所在设备此前留存的快照有签名，这份却没有：可能是留存时不能签名，也可能是改动后重新计算指纹、去掉了签名。引用前请向留存人核对指纹。',
    },
    'other-key': {
      name: '与此前的密钥不同',
      text: '所在设备此前留存的快照由另一个密钥签名：可能是浏览器数据清除后换了密钥，也可能是改动后另行签名。引用前请向留存人核对密钥指纹。',
    },
  } satisfies Record<SignerState, ToldState>,
  /** the one before is here under the right hash, and fails its own verification */
  beforeFails: '上一份快照在本机，但它自己没有通过核验，请打开查看原因。这份快照本身不受影响。',
  openBefore: (name: string) => `打开“${name}”`,
  contested: '编号冲突',
  contestedText:
    '有快照编号冲突：内容不同的文件自称同一份快照。请打开标有“编号冲突”的快照，查看各份来自哪里，核实后再引用。',
  rivals: (count: number) => `${count === 2 ? '两' : count}份不同的快照自称同一份`,
  rivalsText:
    '下列各份编号相同、内容不同，最多只有一份是原件，都保留在本机。本页按留存时刻显示最早的一份；时刻也可能是后来改写的，引用前请向留存人核对指纹。',
  rivalsCaption: '自称同一份快照的各份，先到本机的在前',
  claim: '哪一份',
  shownClaim: '本页显示的',
  otherClaim: '另一份',
  claimFrom: '来自',
  claimOrigin: (isFromHere: boolean, place: number) =>
    `${isFromHere ? '记为本机留存' : '记为其他设备留存'}，第${place}份到本机`,
  claimSays: '核验',
  claimHidden: '不显示',
  claimText: '原文',
  claimNumber: (place: number) => `（第${place}份）`,
  claimFileName: (id: string, place: number) => `编号冲突的快照_${id.slice(0, 12)}_${place}.json`,
  formatNote: '格式说明',
  formatHint: '其他程序可按此读取 JSON 文件（JSON Schema）。',
});

/** The beginning of a key's fingerprint, in fours to be read aloud: `3fa1 09c2 77de 5b10`. */
export const keyText = (fingerprint: string): string =>
  (fingerprint.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
