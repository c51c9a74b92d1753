import { bulletinSlot } from '../text/official-fonts.ts';

/** Where a paragraph stands in the text of a Word document, and what is read of it. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type SlotRefusal = 'no-slot' | 'several-slots' | 'slot-not-alone';
export type Slot =
  | { readonly ok: true; readonly start: number; readonly end: number }
  | { readonly ok: false; readonly refusal: SlotRefusal };

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/=!?"']+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+/g;

/** All paragraphs, the inner ones of text boxes and cells for themselves. Of well-formed XML. */
function paragraphsOf(xml: string): Span[] {
  const spans: Span[] = [];
  const open: { start: number; text: string }[] = [];
  let isText = false;
  for (const { 0: token, 1: closing, 2: name, 4: empty, index } of xml.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (name === undefined) {
      if (isText && top !== undefined && !token.startsWith('<')) top.text += token;
    } else if (name === 'w:t') isText = closing === '' && empty === '';
    else if (name === 'w:p' && empty === '') {
      if (closing === '') open.push({ start: index, text: '' });
      else if (top !== undefined) {
        open.pop();
        spans.push({ ...top, end: index + token.length });
      }
    }
  }
  return spans;
}

/** What would be lost with the paragraph: pictures, seals, text boxes, the settings of a section. */
const HELD = /<w:(?:drawing|pict|object|sectPr)\b|<mc:AlternateContent\b/;

/** The one paragraph that says 【通报正文】 and nothing else, however a word processor cut it into runs. */
export function slotOf(xml: string): Slot {
  const marked = paragraphsOf(xml).filter(({ text }) => text.includes(bulletinSlot));
  const [slot] = marked;
  if (slot === undefined) return { ok: false, refusal: 'no-slot' };
  if (marked.length > 1) return { ok: false, refusal: 'several-slots' };
  const { start, end, text } = slot;
  const isAlone = text.trim() === bulletinSlot && !HELD.test(xml.slice(start, end));
  return isAlone ? { ok: true, start, end } : { ok: false, refusal: 'slot-not-alone' };
}
