/** What a plan's name is made of and may not be torn: the longest first. */
const WORDS = [
  '政府工作报告',
  '政府工作安排',
  '重点工作任务',
  '经济社会发展',
  '目标任务',
  '推进计划',
  '行动计划',
  '工作安排',
  '工作要点',
  '重点工作',
  '实施方案',
  '年度计划',
  '政府工作',
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

/** A piece that is longer than a line has to be torn all the same. */
function fitting(piece: string, width: number): string[] {
  if (widthOf(piece) <= width) return [piece];
  const chars = [...piece];
  return Array.from({ length: Math.ceil(chars.length / width) }, (_, line) =>
    chars.slice(line * width, (line + 1) * width).join(''),
  );
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
