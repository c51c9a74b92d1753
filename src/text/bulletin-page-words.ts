import { catalogue } from './catalogue.ts';

/** The page on which a bulletin is looked at and printed. What is printed of it is the bulletin and nothing of these. */
export const bulletinPageWords = catalogue({
  title: '预览和打印通报',
  lead: '下面是按所选版面排好的全文，与不用模板的 Word 文稿逐字相同。主送机关、发文机关署名和成文日期只有括号里的占位文字，定稿时请在 Word 中改写。打印时每页底部自动加页码，单页在右、双页在左。',
  how: '在打印窗口中：目标打印机选“另存为 PDF”可存成文件；纸张选 A4，边距选“默认”，缩放选“默认”（100%），“页眉和页脚”不要勾选。',
  print: '打印或存为 PDF',
  choices: '换一种写法或版面',
  preview: '通报全文',
  making: '正在排版……',
  table: (title: string) => `表格：${title}`,
  backToSnapshot: '返回快照',
  refusedTitle: '没有可以打印的通报',
  withoutEarlier: '取消对比',
  withoutEarlierHint:
    '取消对比后，文种和版面不变，通报中不写变化；需要比较的，可在该页“与哪一期比较”中改选另一期。',
});
