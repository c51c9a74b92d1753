import type { Snapshot } from '../domain/snapshot.ts';
import { basisWords } from '../text/basis-words.ts';
import { instantText, periodText } from '../text/format.ts';
import { reportWords as words } from '../text/report-words.ts';
import { shellWords } from '../text/shell-words.ts';
import { keyText, snapshotTrustWords as trust } from '../text/snapshot-trust-words.ts';
import { asOfText, snapshotWords as screen } from '../text/snapshot-words.ts';
import type { SnapshotLog } from './change-lines.ts';
import type { Sheet } from './report-value.ts';

type Row = readonly [item: string, content: string];

/** The row, or none where the snapshot has nothing to say. */
const optional = (item: string, content: string | undefined): Row[] =>
  content === undefined ? [] : [[item, content]];

/** The title of the document a plan was read from: who laid it down in the log; where this device does not know, its number. */
function sourceRow({ plan }: Snapshot, { changes = [] }: SnapshotLog): Row {
  const adopted = changes.find(
    ({ author, kind }) => kind === 'plan-adopted' && author.document === plan.sourceId,
  );
  const title = adopted?.author.name;
  return title === undefined ? [words.sourceId, plan.sourceId] : [words.source, title];
}

const planRows = ({ plan }: Snapshot, source: Row): Row[] => [
  [screen.plan, plan.name],
  [words.place, words.placeOf(plan.place, plan.year)],
  [words.planPeriods, words.fromTo(periodText(plan.periods.from), periodText(plan.periods.to))],
  source,
  [words.composition, plan.composition],
];

const snapshotRows = (snapshot: Snapshot): Row[] => [
  [screen.asOf, asOfText(snapshot.asOf)],
  // What was frozen before figures could be reviewed counted all of them.
  [basisWords.picker, basisWords.notes[snapshot.basis ?? 'reported']],
  [screen.name, snapshot.name],
  ...optional(screen.note, snapshot.note),
  [screen.takenAt, words.takenAtOf(instantText(snapshot.takenAt))],
  [screen.by, snapshot.by],
  [words.snapshotId, snapshot.id],
  [words.ruleId, snapshot.rule.id],
  [words.rule, `${shellWords.ruleLine(snapshot.rule)}${shellWords.areaRule(snapshot.rule)}`],
  [words.log, words.logOf(snapshot.log.position, snapshot.log.latest)],
];

/** Whose key a snapshot says it is signed with, since version 2; whether it is depends on the file and on who asks. */
function signatureRows({ version, signedWith }: Snapshot): Row[] {
  const { unsigned } = trust.signatures;
  if (version === 1 || signedWith === undefined)
    return [[trust.signature, words.unsigned(unsigned.name, unsigned.text)]];
  return [
    [trust.signature, `${words.signed}${trust.signatureMeans}`],
    [trust.keyFingerprint, words.keyOf(keyText(signedWith), signedWith)],
  ];
}

const hashRows = (snapshot: Snapshot, sha256: string): Row[] => [
  ...optional(screen.previousHash, snapshot.previousHash),
  [screen.hash, sha256],
  ...signatureRows(snapshot),
  [words.verify, words.verifyText()],
  [words.meaning, words.meaningText()],
];

/** 说明: where the figures come from, by which rule, as known when, and how to check them. */
export function aboutSheet(
  snapshot: Snapshot,
  sha256: string,
  lines: readonly string[],
  log: SnapshotLog,
): Sheet {
  const nature = snapshot.demonstration ? words.demonstrationNote : undefined;
  return {
    name: words.about,
    title: [words.aboutTitle(snapshot.plan.name), ...lines],
    columns: [
      { header: words.item, kind: 'text', width: 24 },
      { header: words.content, kind: 'text', width: 120 },
    ],
    rows: [
      ...optional(words.nature, nature),
      ...planRows(snapshot, sourceRow(snapshot, log)),
      ...snapshotRows(snapshot),
      ...hashRows(snapshot, sha256),
    ],
    notes: [],
  };
}
