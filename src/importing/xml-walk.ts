import { limits } from './import-limits.ts';
import { damaged, Refused } from './refused.ts';

/** What a walk tells. Names come without their prefix; `path` holds the open elements, the outermost first. */
export interface XmlVisitor {
  readonly open?: (path: readonly string[], attributes: string) => void;
  /** text as written, entities not resolved, in one or more pieces */
  readonly text?: (path: readonly string[], raw: string) => void;
  readonly close?: (path: readonly string[]) => void;
}

/** Counts elements over all parts of one workbook, so that a flood of empty tags ends. */
export interface Budget {
  elements: number;
}

const MAX_DEPTH = 200;
const [EXCLAMATION, QUESTION] = [0x21, 0x3f];
const TAG = /<(\/?)([^\s<>/=!?"']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (raw: string): string =>
  raw.replace(ENTITY, (_all, hex?: string, decimal?: string, name = '') => {
    if (hex === undefined && decimal === undefined) return NAMED[name] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
  });

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The attributes of an element by name (with its prefix), from what `open` was handed. */
export function attributesOf(raw: string, part: string): Map<string, string> {
  const byName = new Map<string, string>();
  if (raw === '') return byName;
  for (const [, name = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    if (byName.has(name)) throw damaged('xml', part);
    const value = double ?? single ?? '';
    byName.set(name, value.includes('&') ? unescaped(value) : value);
  }
  return byName;
}

/** Where the comment, CDATA section or instruction at `at` ends, and the text it holds. */
function special(xml: string, at: number, part: string): { next: number; text: string } {
  const [opening, closing] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  const end = xml.indexOf(closing, at + opening.length);
  if (!xml.startsWith(opening, at) || end === -1) throw damaged('xml', part);
  return {
    next: end + closing.length,
    text: opening === '<![CDATA[' ? xml.slice(at + opening.length, end) : '',
  };
}

class Walk {
  readonly #part: string;
  readonly #budget: Budget;
  readonly #visitor: XmlVisitor;
  /** the open tags as written, and the same without their prefixes */
  readonly #tags: string[] = [];
  readonly #path: string[] = [];
  #roots = 0;

  constructor(part: string, budget: Budget, visitor: XmlVisitor) {
    this.#part = part;
    this.#budget = budget;
    this.#visitor = visitor;
  }

  say(text: string): void {
    if (text === '') return;
    if (text.length > limits.textLength && text.trim() !== '') this.refuse();
    const outside = this.#path.length === 0;
    if (outside ? text.trim() !== '' : text.includes('&') && STRAY_AMPERSAND.test(text)) this.refuse();
    this.#visitor.text?.(this.#path, text);
  }

  enter(tag: string, attributes: string): void {
    if (this.#path.length === 0) this.#roots += 1;
    if (this.#roots > 1 || this.#path.length >= MAX_DEPTH) this.refuse();
    this.#budget.elements += 1;
    if (this.#budget.elements > limits.elements)
      throw new Refused({ code: 'too-many-cells', limit: limits.cells });
    this.#tags.push(tag);
    this.#path.push(withoutPrefix(tag));
    this.#visitor.open?.(this.#path, attributes);
  }

  leave(tag: string): void {
    if (this.#tags.at(-1) !== tag) this.refuse();
    this.#visitor.close?.(this.#path);
    this.#path.pop();
    this.#tags.pop();
  }

  end(): void {
    if (this.#roots !== 1 || this.#path.length > 0) this.refuse();
  }

  refuse(): never {
    throw damaged('xml', this.#part);
  }
}

/**
 * Walks well-formed XML from its first to its last character and throws `Refused` at anything else: an unclosed or
 * crossed element, a bare ampersand, a second root, text outside it. Stricter than the reader behind it, which takes
 * half a sheet for a whole one.
 */
export function walkXml(xml: string, part: string, budget: Budget, visitor: XmlVisitor): void {
  const walk = new Walk(part, budget, visitor);
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    walk.say(xml.slice(at, next === -1 ? xml.length : next));
    if (next === -1) break;
    const mark = xml.charCodeAt(next + 1);
    if (mark === EXCLAMATION || mark === QUESTION) {
      const held = special(xml, next, part);
      walk.say(held.text.replaceAll('&', '&amp;'));
      at = held.next;
      continue;
    }
    TAG.lastIndex = next;
    const found = TAG.exec(xml) ?? walk.refuse();
    const name = found[2] ?? '';
    const closing = found[1] === '/';
    at = TAG.lastIndex;
    if (!closing) walk.enter(name, found[3] ?? '');
    if (closing || found[4] === '/') walk.leave(name);
  }
  walk.end();
}
