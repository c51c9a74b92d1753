import { readRecords } from './csv-records.ts';

const CANDIDATES = ['\t', ',', ';'];
const SAMPLE_RECORDS = 40;
const SAMPLE_LENGTH = 200_000;

interface Fit {
  /** a quoted field ends where no delimiter follows: between those fields something else stands */
  readonly broken: boolean;
  /** the share of records with the commonest number of fields, if that is more than one */
  readonly regular: number;
  readonly fields: number;
}

function fitOf(text: string, delimiter: string): Fit {
  const countByFields = new Map<number, number>();
  let read = 0;
  let broken = false;
  readRecords(text, delimiter, {
    record({ length, 0: first }) {
      if (length > 1 || first !== '') countByFields.set(length, (countByFields.get(length) ?? 0) + 1);
      read += 1;
      return read < SAMPLE_RECORDS;
    },
    unbalanced: () => {
      broken = true;
    },
  });
  const [fields, regular] = [...countByFields].toSorted(([, a], [, b]) => b - a)[0] ?? [1, 0];
  return fields === 1 ? { broken, regular: 0, fields: 1 } : { broken, regular: regular / read, fields };
}

/**
 * The delimiter that breaks no quoted field, before one that does; then the one with which most of the first records
 * have the same number of fields; then the one that gives more fields; then tab before comma before semicolon. A comma when there is none.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const [best] = CANDIDATES.map((delimiter) => ({ delimiter, ...fitOf(sample, delimiter) })).toSorted(
    (a, b) => Number(a.broken) - Number(b.broken) || b.regular - a.regular || b.fields - a.fields,
  );
  return best === undefined || best.regular === 0 ? ',' : best.delimiter;
}
