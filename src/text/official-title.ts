/** What a plan's name is made of and may not be torn: the longest first. */
const WORDS = [
  '政府工作报告',
  '政府工作安排',
  '重点工作任务',
  '国民经济和社会发展',
  '经济社会发展',
  '高质量发展',
  '民生实事项目',
  '民生实事',
  '目标任务',
  '目标责任',
  '任务分解',
  '分解落实',
  '重点任务',
  '重点项目',
  '推进计划',
  '行动计划',
  '行动方案',
  '攻坚行动',
  '工作安排',
  '工作要点',
  '重点工作',
  '实施方案',
  '年度计划',
  '政府工作',
  '工作',
  '任务',
  '项目',
  '安排',
  '计划',
  '方案',
] as const;

const KNOWN = new RegExp(`“[^”]*”|《[^》]*》|\\d+年度?|${WORDS.join('|')}|[A-Za-z0-9.]+`, 'g');

/** Cuts a name into pieces that stay whole; what lies between known words is a piece too, such as a place. */
export function titleWords(name: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: word, index } of name.matchAll(KNOWN)) {
    if (index > at) pieces.push(name.slice(at, index));
    pieces.push(word);
    at = index + word.length;
  }
  if (at < name.length) pieces.push(name.slice(at));
  return pieces;
}

/** In full widths: two letters or digits take the place of one character. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (/[\u0020-\u007e]/.test(char) ? 0.5 : 1), 0);

/** Behind the name of a place and behind words that bind two others. */
const SEAM = /(?<=街道|[省市州县区镇乡的和与及、，])/u;

/** A piece that is longer than a line is torn where its parts meet; a part that is still longer, anywhere. */
function fitting(piece: string, width: number): string[] {
  if (widthOf(piece) <= width) return [piece];
  return piece.split(SEAM).flatMap((part) => {
    const chars = [...part];
    return Array.from({ length: Math.ceil(chars.length / width) }, (_, line) =>
      chars.slice(line * width, (line + 1) * width).join(''),
    );
  });
}

/** All pieces in as many lines as it takes when no line is wider than `width`. */
function filled(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

/** The pieces as lines of at most `width` characters: as few as it takes, and of those the most even; none is torn. */
export function titleLines(pieces: readonly string[], width: number): string[] {
  const whole = pieces.flatMap((piece) => fitting(piece, width));
  const fewest = filled(whole, width).length;
  for (let narrow = 1; narrow < width; narrow += 0.5) {
    const lines = filled(whole, narrow);
    if (lines.length === fewest && lines.every((line) => widthOf(line) <= narrow)) return lines;
  }
  return filled(whole, width);
}
