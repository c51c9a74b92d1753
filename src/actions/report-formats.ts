import type { TableKind } from '../reporting/file-name.ts';

/** The ways in which a ledger is handed out. */
export type FileFormat = 'json' | 'xlsx' | 'csv' | 'csv-excel';

interface FileType {
  readonly mediaType: string;
  readonly ending: string;
  readonly kind?: TableKind;
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CSV = 'text/csv;charset=utf-8';

export const fileTypes: Readonly<Record<FileFormat, FileType>> = {
  json: { mediaType: 'application/json', ending: 'json' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
  },
  csv: { mediaType: CSV, ending: 'csv', kind: 'exact' },
  'csv-excel': { mediaType: CSV, ending: 'csv', kind: 'for-excel' },
};
