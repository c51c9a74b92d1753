import { inChinese } from '../text/catalogue.ts';
import { listed, plainText, type Said, said } from '../text/official-sentence.ts';
import { officialWords } from '../text/official-words.ts';
import { reviewDraftText as words } from '../text/review-draft-text.ts';
import { asOfText } from '../text/snapshot-words.ts';
import { type Attachment, attachmentBlocks } from './attachment-blocks.ts';
import { listedCount } from './bulletin-figures.ts';
import type {
  Block,
  Bulletin,
  BulletinTable,
  Paragraph,
  ParagraphKind,
  TableColumn,
} from './bulletin-value.ts';
import { figureId } from './figure-id.ts';
import { paragraphSaid } from './review-text.ts';
import type { ReviewDraft, ReviewList, ReviewRow, ReviewSentence } from './review-value.ts';

const paragraph = (kind: ParagraphKind, ...lines: readonly Said[]): Paragraph => ({ kind, lines });

const { columns } = words;
const tableColumns: readonly TableColumn[] = [
  { header: columns.target, width: 165, align: 'left' },
  { header: columns.goal, width: 105, align: 'center' },
  { header: columns.outcome, width: 250, align: 'left' },
  { header: columns.last, width: 140, align: 'left' },
  { header: columns.judgement, width: 85, align: 'center' },
  { header: columns.quote, width: 255, align: 'left' },
];

const orNone = (parts: Said): Said => (parts.length === 0 ? [words.none] : parts);

const rowSaid = ({ name, goal, outcome, last, judgement, quote, source }: ReviewRow): Said[] => [
  [name],
  orNone(goal),
  outcome,
  orNone(last),
  [judgement],
  [words.source(quote, source)],
];

const heading2 = (place: number, heading: string): Paragraph =>
  paragraph('heading-2', [officialWords.heading2(place + 1, heading)]);

const tableBlocks = ({ tables }: ReviewDraft): Block[] =>
  tables.flatMap(({ heading, rows }, place): Block[] => {
    const table: BulletinTable = { kind: 'table', columns: tableColumns, rows: rows.map(rowSaid) };
    return [heading2(place, heading), table];
  });

const items = (sentences: readonly ReviewSentence[]): Paragraph[] =>
  sentences.map((each, place) =>
    paragraph('item', said`${officialWords.item(place + 1)}${each.said}${words.stop}`),
  );

const itemsByArea = (lists: readonly ReviewList[]): Paragraph[] =>
  lists.flatMap(({ heading, sentences }, place) => [heading2(place, heading), ...items(sentences)]);

/** Only names: a line for each area. */
const namesByArea = (lists: readonly ReviewList[], what: string): Paragraph[] =>
  lists.map(({ areaId, heading, sentences }) => {
    const names = listed(
      sentences.map((each) => each.said),
      words.pause,
    );
    const count = listedCount(`${what}/${areaId}`, sentences.length);
    return paragraph('body', words.ofArea(heading, count, names));
  });

/** What does not belong into the text and must not be hidden from who writes it. */
function attachmentsOf(draft: ReviewDraft): Attachment[] {
  const all: readonly Attachment[] = [
    { title: words.unwritten(draft.isWhole), blocks: itemsByArea(draft.unwritten) },
    { title: words.missed(draft.isWhole), blocks: itemsByArea(draft.missed) },
    { title: words.pending, blocks: itemsByArea(draft.pending) },
    { title: words.unsettled, blocks: itemsByArea(draft.unsettled) },
    { title: words.checks, blocks: items(draft.checks) },
    { title: words.table, blocks: tableBlocks(draft) },
    { title: words.silent, blocks: namesByArea(draft.silent, 'silent') },
    { title: words.apart, blocks: namesByArea(draft.apart, 'apart') },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function chineseDocument(draft: ReviewDraft): Bulletin {
  const { title, demonstration, takenAt, opening, sections, source, asOf } = draft;
  const marked: Said[] = demonstration ? [[officialWords.demonstration]] : [];
  const titles = [...marked, title];
  return {
    title: titles.map(plainText).join(''),
    takenAt,
    blocks: [
      paragraph('title', ...titles),
      paragraph('subtitle', officialWords.asOfLine({ text: asOfText(asOf), says: figureId.asOf })),
      ...(demonstration ? [paragraph('body', [words.demonstrationNote])] : []),
      paragraph('body', opening),
      ...sections.flatMap(({ heading, paragraphs }, place): Block[] => [
        paragraph('heading-1', [officialWords.heading1(place + 1, heading)]),
        ...paragraphs.map((each) => paragraph('body', paragraphSaid(each))),
      ]),
      ...attachmentBlocks(attachmentsOf(draft)),
      paragraph('note', [words.comparing]),
      paragraph('note', source),
    ],
  };
}

/**
 * The draft as a Word document is written from: the text in the layout of an official document, and behind it as 附件 what
 * fell short, what is to be checked, the table, and of what nothing is known. The same tomorrow and in any language.
 */
export const reviewDocument = (draft: ReviewDraft): Bulletin => inChinese(() => chineseDocument(draft));
