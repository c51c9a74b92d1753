import type { Evidence } from '../domain/change-bodies.ts';
import { wallOf } from '../domain/clock.ts';
import type { Period } from '../domain/period.ts';
import type { AttachedEvidence } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import type { FaultCode } from './fault-words.ts';
import { instantText, periodText } from './format.ts';

const KILO = 1024;

export const evidencePhrases = catalogue({
  bytes: (bytes: number) => `${bytes} 字节`,
  document: (title: string, number: string) => `${title}（${number}）`,
});

/** Bytes as a file list shows them: 860 字节, 12.5 KB, 3.0 MB. */
export function sizeText(bytes: number): string {
  if (bytes < KILO) return evidencePhrases.bytes(bytes);
  // 1,048,500 bytes are no 1024.0 KB.
  const kilos = (bytes / KILO).toFixed(1);
  return Number(kilos) < KILO ? `${kilos} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

/** What a piece is called: the file's name, or 标题（文号）. */
export const evidenceTitle = (evidence: Evidence): string =>
  evidence.kind === 'file' ? evidence.name : evidencePhrases.document(evidence.title, evidence.number);

/** Month, size, who and when, in one line. */
export const evidenceLine = ({ evidence, period, by, at }: AttachedEvidence): string =>
  [
    periodText(period),
    evidence.kind === 'file' ? sizeText(evidence.size) : evidenceWords.number,
    by,
    instantText(wallOf(at)),
  ].join(' · ');

export const evidenceFaults = catalogue({
  'evidence-empty': (name) => `“${name}”是空文件（0 字节），没有附上。请确认文件已经保存好，再选一次。`,
  'evidence-too-large': (name) => `“${name}”超过 20 MB，没有附上。请压缩图片、拆分文件，或改为登记文号。`,
  'evidence-unreadable': (name) =>
    `“${name}”读不出来，没有附上：可能已被移动、删除，或正被其他程序占用。请确认后再选一次。`,
  'evidence-repeated': (name) => `“${name}”与这个月已附的一份相同，没有重复附上。`,
  'evidence-incomplete': () => '登记文件须同时写明文号和标题，没有附上。',
  'evidence-absent': (name) =>
    `“${name}”不在本机：它是在另一台电脑上附的，本机只有名称，没有内容。请到附上它的电脑上下载。`,
} satisfies Partial<Record<FaultCode, (name: string) => string>>);

/** What went wrong with one piece, by its name; undefined for faults that are not the piece's own. */
export const evidenceFaultText = (code: FaultCode, name: string): string | undefined =>
  (evidenceFaults as Partial<Record<FaultCode, (name: string) => string>>)[code]?.(name);

/** Words of the list of evidence and of what adds to it. */
export const evidenceWords = catalogue({
  title: '佐证材料',
  hint: (period: Period) =>
    `新附的材料记在${periodText(period)}，证明到这个月为止的进展，对以后各月同样有效。严禁附涉密文件。`,
  none: '还没有佐证材料。',
  list: '已附的佐证材料',
  later: '晚于数据截至，本月不计',
  files: '附文件',
  chooseFiles: '选择文件',
  dropHint: '或把文件拖到这里，可以一次多选，每个不超过 20 MB',
  document: '登记文号',
  number: '文号',
  numberHint: '例如 永政发〔2024〕12号',
  numberMissing: '请填写文号。',
  documentTitle: '标题',
  titleMissing: '请填写文件标题。',
  attachDocument: '登记',
  attaching: (name: string) => `正在附上“${name}”……`,
  attached: (names: readonly string[]) => `已附上${names.map((name) => `“${name}”`).join('、')}。`,
  attachedMany: (count: number) => `已附上${count}份材料。`,
  download: '下载',
  downloadOf: (title: string) => `下载“${title}”`,
  downloaded: (name: string) => `已生成“${name}”，请在浏览器的下载列表中查看。`,
  remove: '移除',
  removeOf: (title: string) => `移除“${title}”`,
  removeReason: (title: string) => `移除“${title}”的理由`,
  removeHint: '移除后记录仍可查阅；到达目标节点的任务没有其他佐证时，会变回“待印证”。',
  reasonMissing: '请写明移除的理由。',
  confirmRemove: '确认移除',
  removing: '正在移除……',
  removed: (title: string) => `已移除“${title}”。`,
});

/** 已附上, by name while there are few. */
export const attachedText = (names: readonly string[]): string =>
  names.length > 3 ? evidenceWords.attachedMany(names.length) : evidenceWords.attached(names);
