import { attributesOf, walkXml } from './xml-walk.ts';

/** How a part of an office's document stands to another part, or to something that is not in the document. */
export interface Relation {
  readonly id: string;
  /** the last step of its name in small letters: hyperlink, image, officedocument … */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly mode: string | undefined;
}

/** Where the relations of a part are kept, whatever its capitals. */
const RELATIONS_OF = /^(.*?)_rels\/([^/]*)\.rels$/i;
/** Begins with a scheme, or names another computer. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;

/** The part that a part named `name` keeps the relations of; undefined when it keeps none. */
export function ownerOf(name: string): string | undefined {
  const found = RELATIONS_OF.exec(name);
  return found === null ? undefined : `${found[1] ?? ''}${found[2] ?? ''}`;
}

/** Relations as a part holds them, entities resolved; throws `Refused` at XML that is not well-formed. */
export function relationsIn(xml: string, part: string): Relation[] {
  const relations: Relation[] = [];
  const open = (path: readonly string[], attributes: string): void => {
    if (path.at(-1) !== 'Relationship') return;
    const own = attributesOf(attributes, part);
    const type = own.get('Type')?.trim() ?? '';
    relations.push({
      id: own.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
      type,
      target: own.get('Target') ?? '',
      mode: own.get('TargetMode'),
    });
  };
  walkXml(xml, part, { elements: 0 }, { open });
  return relations;
}

/** Is it of something that is not in the document? Also where it does not say so. */
export const leadsElsewhere = ({ target, mode }: Relation): boolean =>
  mode?.trim().toLowerCase() === 'external' || ELSEWHERE.test(target.trim());

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const relationText = ({ id, type, target, mode }: Relation): string => {
  const more = mode === undefined ? '' : ` TargetMode="${escaped(mode)}"`;
  return `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"${more}/>`;
};

/** A part that holds these relations. */
export const relationsText = (relations: readonly Relation[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(relationText).join('')}</Relationships>`;
