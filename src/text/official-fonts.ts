/** A font by the name an office's machine has it under, with the other names it goes by; none is shipped. */
export interface OfficialFont {
  readonly name: string;
  readonly others: readonly string[];
}

/** GB/T 9704 names the faces; the _GB2312 editions are what Chinese offices have them as. */
export const officialFonts = {
  title: { name: '方正小标宋简体', others: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '小标宋', '宋体'] },
  body: { name: '仿宋_GB2312', others: ['仿宋', 'FangSong', 'FangSong_GB2312'] },
  heading1: { name: '黑体', others: ['SimHei'] },
  heading2: { name: '楷体_GB2312', others: ['楷体', 'KaiTi', 'KaiTi_GB2312'] },
  page: { name: '宋体', others: ['SimSun'] },
} as const satisfies Record<string, OfficialFont>;

export type FontRole = keyof typeof officialFonts;

/** The 一字线 on both sides of a page number. */
export const pageDash = '—';
/** Where the bulletin goes in the office's own document. */
export const bulletinSlot = '【通报正文】';
