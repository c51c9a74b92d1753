import type { Decimal } from '../domain/decimal.ts';
import { reportWords } from '../text/report-words.ts';

/** What stands in a cell that people fill in; a number is one only where a spreadsheet keeps it exactly. */
export interface FormCell {
  readonly text: string;
  readonly number?: Decimal;
  /** may be typed into; the others are protected, without a password */
  readonly open?: boolean;
  /** the only words that may stand here */
  readonly choices?: readonly string[];
  /** why the row came back; shown in red beside its text */
  readonly complaint?: boolean;
}

export interface FormColumn {
  readonly header: string;
  /** in half-width characters; a Chinese character takes two */
  readonly width: number;
}

/** A sheet to be filled in and imported again. Plain JSON. */
export interface Form {
  readonly fileTitle: string;
  readonly sheetName: string;
  /** lines over the table, the first is the heading */
  readonly title: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormCell[])[];
  readonly guideName: string;
  readonly guide: readonly string[];
  readonly choicesName: string;
}

const marked = ([heading = '', ...rest]: readonly string[]): string[] => [
  `${reportWords.demonstration}${heading}`,
  ...rest,
];

/** A form of the demonstration: its sheets say that what they hold is made up. */
export const demonstrationForm = (form: Form): Form => ({
  ...form,
  fileTitle: `${reportWords.demonstration}${form.fileTitle}`,
  title: marked(form.title),
  guide: marked(form.guide),
});
