import { inChinese } from '../text/catalogue.ts';
import { instantText } from '../text/format.ts';
import type { Said } from '../text/official-sentence.ts';
import { plainText, said } from '../text/official-sentence.ts';
import { titleLines, titleWords } from '../text/official-title.ts';
import { officialWords as words } from '../text/official-words.ts';
import { areaRuleLine, ruleLine } from '../text/rule-words.ts';
import { asOfText } from '../text/snapshot-words.ts';
import { attachmentBlocks } from './attachment-blocks.ts';
import { changeParagraphs } from './bulletin-changes.ts';
import type { BulletinRequest } from './bulletin-figures.ts';
import { doneParagraphs, laggardParagraphs, provisionalParagraphs } from './bulletin-items.ts';
import { silentParagraphs } from './bulletin-silent.ts';
import { attachmentsOf } from './bulletin-tables.ts';
import type { Block, Bulletin, Paragraph, ParagraphKind } from './bulletin-value.ts';
import { areaParagraphs, wholeParagraphs } from './bulletin-whole.ts';
import { figureId } from './figure-id.ts';
import { oneLine, withTexts } from './printable.ts';

/** 二号 characters in a line of the type area, less one: a full line would touch both margins. */
const TITLE_WIDTH = 19;

type Section = keyof typeof words.sections;

/** What is behind comes first where accounts are asked for. */
const ORDER: Readonly<Record<BulletinRequest['kind'], readonly Section[]>> = {
  inspection: ['whole', 'areas', 'laggards', 'silent', 'changes', 'done', 'provisional'],
  progress: ['whole', 'areas', 'done', 'provisional', 'laggards', 'silent', 'changes'],
};

const paragraph = (kind: ParagraphKind, ...lines: readonly Said[]): Paragraph => ({ kind, lines });

function sectionOf(section: Section, request: BulletinRequest): Paragraph[] {
  const { snapshot, earlier } = request;
  const { total, unreported, countsByLight } = snapshot.board.whole;
  switch (section) {
    case 'whole':
      return wholeParagraphs(snapshot);
    case 'areas':
      return areaParagraphs(snapshot);
    case 'done':
      return doneParagraphs(request);
    case 'provisional':
      return countsByLight.provisional === 0 ? [] : provisionalParagraphs(request);
    case 'laggards':
      return countsByLight.behind + countsByLight.severe === 0 ? [] : laggardParagraphs(request);
    case 'silent':
      return unreported === 0 || total === 0 ? [] : silentParagraphs(request);
    case 'changes':
      return earlier === undefined ? [] : changeParagraphs(snapshot, earlier);
  }
}

/** The sections that have something to say, numbered one after the other. */
function sections(request: BulletinRequest): Paragraph[] {
  const told = ORDER[request.kind]
    .map((section) => ({ section, paragraphs: sectionOf(section, request) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  return told.flatMap(({ section, paragraphs }, place) => [
    paragraph('heading-1', [words.heading1(place + 1, words.sections[section])]),
    ...paragraphs,
  ]);
}

/** Where the office signs, under the text and the list of its 附件. */
const CLOSING: readonly Paragraph[] = [
  paragraph('issuer', [words.blanks.issuer]),
  paragraph('issued', [words.blanks.issued]),
];

/** Each 附件 with the rule under its table, the source under the last. */
function attachments(request: BulletinRequest): Block[] {
  const { snapshot, sha256 } = request;
  const rule: Said = [{ text: ruleLine(snapshot.rule), says: figureId.rule }];
  const areaRule: Said = [{ text: areaRuleLine(snapshot.rule), says: figureId.areaRule }];
  const source = words.source(
    snapshot.name,
    asOfFigure(request),
    { text: instantText(snapshot.takenAt), says: figureId.takenAt },
    { text: sha256, says: figureId.sha256 },
  );
  const found = attachmentsOf(request).map(({ title, table, isOfAreas }) => ({
    title,
    blocks: [
      table,
      ...(isOfAreas ? [paragraph('note', [words.sums])] : []),
      paragraph('note', rule),
      ...(isOfAreas ? [paragraph('note', areaRule)] : []),
    ],
  }));
  return [...attachmentBlocks(found, CLOSING), paragraph('note', source)];
}

const asOfFigure = ({ snapshot }: BulletinRequest) => ({
  text: asOfText(snapshot.asOf),
  says: figureId.asOf,
});

function chineseBulletin(request: BulletinRequest): Bulletin {
  const { kind, snapshot } = request;
  const asOf = asOfFigure(request);
  const pieces = words.title(titleWords(oneLine(snapshot.plan.name)), words.kinds[kind]);
  const marked = snapshot.demonstration ? [words.demonstration] : [];
  const lines = [...marked, ...titleLines(pieces, TITLE_WIDTH)].map((line): Said => [line]);
  const bulletin: Bulletin = {
    title: lines.map(plainText).join(''),
    takenAt: snapshot.takenAt,
    blocks: [
      paragraph('title', ...lines),
      paragraph('subtitle', words.asOfLine(asOf)),
      paragraph('addressee', [words.blanks.addressee]),
      ...(snapshot.demonstration ? [paragraph('body', [words.demonstrationNote])] : []),
      paragraph('body', said`${words.opening(snapshot.plan.name, asOf, kind)}`),
      ...sections(request),
      ...attachments(request),
    ],
  };
  return withTexts(bulletin, oneLine);
}

/**
 * The 通报 of a verified snapshot as a plain value: the same tomorrow and on every machine (law 7), in Chinese whatever
 * the screen speaks, every number with the id of what it says. Throws on what `verifySnapshot` would refuse.
 */
export const bulletinOf = (request: BulletinRequest): Bulletin => inChinese(() => chineseBulletin(request));
