import { readRecords } from './csv-records.ts';

const CANDIDATES = ['\t', ',', ';'];
const SAMPLE_RECORDS = 40;
const SAMPLE_LENGTH = 200_000;

interface Fit {
  /** records with the commonest number of fields, if that is more than one */
  readonly regular: number;
  readonly fields: number;
}

function fitOf(text: string, delimiter: string): Fit {
  const countByFields = new Map<number, number>();
  let read = 0;
  readRecords(text, delimiter, {
    record({ length, 0: first }) {
      if (length > 1 || first !== '') countByFields.set(length, (countByFields.get(length) ?? 0) + 1);
      read += 1;
      return read < SAMPLE_RECORDS;
    },
    // what was read so far counts; the wrong delimiter gets no further than the first quoted field
    unbalanced: () => undefined,
  });
  const [fields, regular] = [...countByFields].toSorted(([, a], [, b]) => b - a)[0] ?? [1, 0];
  return fields === 1 ? { regular: 0, fields: 1 } : { regular, fields };
}

/**
 * The delimiter with which most of the first records have the same number of fields; then the one that gives more
 * fields; then tab before comma before semicolon. A comma when there is none.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const [best] = CANDIDATES.map((delimiter) => ({ delimiter, ...fitOf(sample, delimiter) })).toSorted(
    (a, b) => b.regular - a.regular || b.fields - a.fields,
  );
  return best === undefined || best.regular === 0 ? ',' : best.delimiter;
}
