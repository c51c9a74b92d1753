import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { instantText, periodText } from './format.ts';

/** The section of a snapshot's page where its Word bulletin is made. */
export const bulletinPanelWords = catalogue({
  title: '生成通报',
  lead: '按这份快照生成 Word 通报，版面按《党政机关公文格式》（GB/T 9704）设置，每个数字都带书签，可对回快照。主送机关、发文机关署名和成文日期只有括号里的占位文字，请在 Word 中改写；用本单位模板时不带。',
  kind: '文种',
  kinds: { inspection: '督查通报', progress: '进度通报' },
  kindHint: '督查通报先列落后任务，写明各单位反映的存在问题；进度通报先列已完成任务。',
  page: '版面',
  pageHint: '括号内为上、下页边距和行距，都是每页22行、每行28字。',
  pages: {
    national: '国标（37/35毫米，28磅）',
    adjusted: '常用（34.58/32.58毫米，29.45磅）',
  },
  earlier: '与哪一期比较',
  earlierHint: '同一计划更早的快照；选“不比较”，通报中不写变化。',
  noEarlier: '不比较',
  /** the month is said by most names */
  earlierOne: (asOf: Period, name: string, takenAt: string) =>
    `${name.includes(periodText(asOf)) ? '' : `${periodText(asOf)}：`}${name}｜${instantText(takenAt)}`,
  noneEarlier: '本机没有同一计划更早的快照，通报中不写变化。',
  template: '本单位的模板',
  templateHint:
    '可用本单位带版头的 .docx：在放正文的地方单独写一段“【通报正文】”，生成时换成通报全文，其余照原样保留；模板若连着别的“文档模板”，这一连接会去掉。',
  chooseTemplate: '选择模板',
  chosen: (file: string) => `已选“${file}”`,
  forget: '不用模板',
  fonts:
    '文稿按名称使用方正小标宋、仿宋_GB2312、楷体_GB2312、黑体、宋体，不附带字体；电脑上没有的，由 Word 或 WPS 换用相近字体。',
  download: '下载 Word',
  onPaper: '预览、打印或存为 PDF',
  made: (file: string) => `已生成“${file}”，请在浏览器的下载列表中查看，核对后再送审。`,
  failed: '通报没有生成，快照不受影响。请重试；如果再次失败，请把下面的代码交给技术人员。',
});

/** Why there is no bulletin, by what failed: a sentence that says what to do. */
export const bulletinFaults = catalogue({
  snapshot: '导出前再次核验没有通过，没有生成通报。请刷新本页查看原因。',
  earlier: '用来比较的快照没有通过核验，没有生成通报。请打开那份快照查看原因，或改选另一期。',
  gone: '选来比较的那一期快照不在本机：可能留存在别的设备上，或者网址不完整，没有生成通报。请改选另一期，或取消对比。',
  'other-plan': '用来比较的快照不属于同一个计划，没有生成通报。请改选另一期。',
  'not-earlier': '用来比较的快照不早于本快照，没有生成通报。请改选更早的一期。',
  unreadable: '模板读不出来：可能已被移动，或正被其他程序占用。请关闭占用它的程序，再选一次。',
  'too-large': '模板太大，没有读取。请删去其中的大图片或多余内容，再选一次。',
  'old-word': '模板是旧版 Word（.doc、.wps）格式。请用 Word 或 WPS 打开，另存为 .docx，再选一次。',
  encrypted: '模板加了密码，不能读取。请用 Word 或 WPS 打开，去掉密码后另存为 .docx，再选一次。',
  macros: '模板带有宏，为安全起见不使用。请另存为不带宏的 .docx，再选一次。',
  linked:
    '模板连着别处的文件（链接的图片、对象或邮件合并的数据），为安全起见不使用。请用 Word 或 WPS 断开链接或改为嵌入，另存后再选一次。',
  'word-template': '模板是 Word 模板（.dotx）格式。请用 Word 或 WPS 打开，另存为 .docx，再选一次。',
  'not-word': '选的文件不是 Word 文档（.docx）。请选 .docx 文件。',
  damaged: '模板文件损坏或不完整。请用 Word 或 WPS 打开后另存为 .docx，再选一次。',
  'other-namespace': '模板是“严格”格式的 .docx。请用 Word 或 WPS 另存为普通的 .docx，再选一次。',
  'no-slot': '模板中没有“【通报正文】”。请在要放正文的地方单独写一段“【通报正文】”，保存后再选一次。',
  'several-slots': '模板中不止一处“【通报正文】”（文本框、页内重复的也算）。请只留一处，保存后再选一次。',
  'slot-not-alone':
    '“【通报正文】”所在的段落里还有别的文字、图片或分节符，替换会把它们一并去掉。请让它单独成段，保存后再选一次。',
});

/** Structural, because words know the domain only. */
interface Fault {
  /** the snapshot, the earlier one or the template */
  readonly of: string;
  readonly code: string;
}

/** The sentence for a fault; one without words of its own is told by what it is of. */
export function bulletinFaultText({ of, code }: Fault): string {
  const own = Object.entries(bulletinFaults).find(([name]) => name === code)?.[1];
  if (own !== undefined) return own;
  if (of === 'template') return bulletinFaults.damaged;
  return of === 'earlier' ? bulletinFaults.earlier : bulletinFaults.snapshot;
}
