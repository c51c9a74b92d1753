import { catalogue } from './catalogue.ts';

/** What every making of a file says while it lasts and when it has ended. */
export const exportWords = catalogue({
  making: '正在生成文件……',
  steps: (done: number, all: number) => `已完成 ${done}/${all} 步`,
  starting: '准备中',
  cancel: '取消',
  cancelled: '已取消，没有生成文件。',
  tooManyRows:
    '内容超过 Excel 一张表的上限（1,048,576 行），为免漏行，没有生成文件。请改下载“CSV（原样）”，行数不受限制。',
  made: (file: string) => `已生成“${file}”，请在浏览器的下载列表中查看。`,
});

/** The files of one snapshot, and what each is for. */
export const snapshotFileWords = catalogue({
  title: '导出这份快照',
  names: {
    xlsx: '下载 Excel',
    json: '下载 JSON',
    'csv-excel': '下载 CSV（用 Excel 打开）',
    csv: '下载 CSV（原样）',
  },
  hints: {
    xlsx: '总表、台账、变更记录和说明四张表，A3 横向，供打印和报送。',
    json: '快照原文，供存档和核验；发给别处，对方可在“进度快照”页核验。',
    'csv-excel': '台账一张表。可能被表格软件当成公式、日期或长数字的文字，前面加了一个撇号。',
    csv: '台账一张表，数和文字原样不动，供其他程序读取；不要用 Excel 直接打开。',
  },
  failed: '文件没有生成，快照不受影响。请刷新本页后重试；如果再次失败，请把下面的代码交给技术人员。',
  refused: '导出前再次核验没有通过，没有生成文件。请刷新本页查看原因。',
});
