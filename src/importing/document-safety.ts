import { leadsElsewhere, ownerOf, type Relation, relationsIn, relationsText } from './document-relations.ts';
import { xmlText } from './package-parts.ts';
import { attributesOf, walkXml } from './xml-walk.ts';

type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Why a document is not one that an office may send out; `linked`: part of it is fetched from elsewhere. */
export type SafetyRefusal = 'macros' | 'word-template' | 'linked';

const MACROS = /macroEnabled|vba(?:Project|Data)/i;
/** A .dotx by another name: saved as a .docx, Word would not open it. */
const TEMPLATE = /wordprocessingml\.template\.main/i;
const ATTACHED = 'attachedtemplate';
/** The element that names the relation to the template; holds nothing. */
const ATTACHMENT =
  /<((?:[^\s<>/:="']+:)?attachedTemplate)(?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?:\/>|>\s*<\/\1\s*>)/g;

function contentTypes(xml: string, part: string): string[] {
  const types: string[] = [];
  const open = (_path: readonly string[], attributes: string): void => {
    types.push(attributesOf(attributes, part).get('ContentType') ?? '');
  };
  walkXml(xml, part, { elements: 0 }, { open });
  return types;
}

/** All relations of a document, by the part that holds them. */
function relationsByPart(parts: Parts): Map<string, Relation[]> {
  const held = [...parts].filter(([name]) => ownerOf(name) !== undefined);
  return new Map(held.map(([name, bytes]) => [name, relationsIn(xmlText(bytes, name), name)]));
}

/**
 * Why a document is refused, however its XML spells it: it says or holds macros, is a template itself, or shows what lies
 * elsewhere. What a reader follows by a click, and the template that it is attached to, are no reason. Throws `Refused`.
 * @param types the part that says what the others are
 */
export function unsafe(parts: Parts, types: string): SafetyRefusal | undefined {
  const relations = [...relationsByPart(parts).values()].flat();
  const said = contentTypes(xmlText(parts.get(types) ?? new Uint8Array(), types), types);
  const marks = [...said, ...relations.map(({ type }) => type), ...parts.keys()];
  if (marks.some((mark) => MACROS.test(mark))) return 'macros';
  if (said.some((type) => TEMPLATE.test(type))) return 'word-template';
  const isLinked = relations.some(
    (relation) => leadsElsewhere(relation) && relation.kind !== 'hyperlink' && relation.kind !== ATTACHED,
  );
  return isLinked ? 'linked' : undefined;
}

/**
 * The parts of a document, no longer attached to a template: whoever opens what is made of it would fetch that one. All
 * else stays, byte for byte. Throws `Refused`.
 */
export function detached(parts: Parts): Map<string, Uint8Array<ArrayBuffer>> {
  const left = new Map(parts);
  for (const [name, relations] of relationsByPart(parts)) {
    const kept = relations.filter(({ kind }) => kind !== ATTACHED);
    if (kept.length === relations.length) continue;
    left.set(name, new TextEncoder().encode(relationsText(kept)));
    const key = ownerOf(name)?.toLowerCase();
    const owner = [...parts].find(([own]) => own.toLowerCase() === key);
    if (owner === undefined) continue;
    const xml = xmlText(owner[1], owner[0]).replace(ATTACHMENT, '');
    left.set(owner[0], new TextEncoder().encode(xml));
  }
  return left;
}
