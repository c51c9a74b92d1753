import { catalogue } from './catalogue.ts';

/** 显示: how the screen looks on this device. A language is named in itself. */
export const displayWords = catalogue({
  open: '显示',
  title: '显示设置',
  theme: { title: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  contrast: { title: '对比度', system: '跟随系统', standard: '标准', high: '高对比度' },
  text: { title: '字号', standard: '标准', large: '大字（长辈版）' },
  motion: { title: '动态效果', system: '跟随系统', standard: '标准', reduced: '减少' },
  language: { title: '语言', zh: '中文', en: 'English' },
  note: '只保存在本机的这个浏览器中，随时可改；打印总是浅色。',
  notKept: '本机不允许保存设置，关闭页面后恢复原样。',
});
