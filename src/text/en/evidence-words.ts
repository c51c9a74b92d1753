import type { Words } from '../catalogue.ts';
import type { evidenceFaults, evidencePhrases, evidenceWords } from '../evidence-words.ts';
import { periodText } from '../format.ts';

export const evidencePhrasesEnglish: Words<typeof evidencePhrases> = {
  bytes: (bytes) => `${bytes} bytes`,
  document: (title, number) => `${title} (${number})`,
};

export const evidenceFaultsEnglish: Words<typeof evidenceFaults> = {
  'evidence-empty': (name) =>
    `“${name}” is empty (0 bytes) and was not attached. Make sure the file was saved and choose it again.`,
  'evidence-too-large': (name) =>
    `“${name}” is larger than 20 MB and was not attached. Compress pictures, split the file, or register its document number instead.`,
  'evidence-unreadable': (name) =>
    `“${name}” cannot be read and was not attached: it may have been moved, deleted or be in use by another program. Check and choose it again.`,
  'evidence-repeated': (name) =>
    `“${name}” is the same as a piece already attached for this month and was not attached again.`,
  'evidence-incomplete': () => 'A document needs both its number and its title; it was not attached.',
  'evidence-absent': (name) =>
    `“${name}” is not on this device: it was attached on another computer, and only its name is here. Download it there.`,
};

export const evidenceEnglish: Words<typeof evidenceWords> = {
  title: 'Evidence',
  hint: (period) =>
    `New evidence belongs to ${periodText(period)}: it proves progress up to that month and holds for later ones. Do not attach classified files.`,
  none: 'No evidence yet.',
  list: 'Attached evidence',
  later: 'later than the as-of month, not counted',
  files: 'Attach files',
  chooseFiles: 'Choose files',
  dropHint: 'or drop files here, several at once, 20 MB each at most',
  document: 'Register a document number',
  number: 'Number',
  numberHint: 'For example 永政发〔2024〕12号',
  numberMissing: 'Enter the document number.',
  documentTitle: 'Title',
  titleMissing: 'Enter the title of the document.',
  attachDocument: 'Register',
  attaching: (name) => `Attaching “${name}” …`,
  attached: (names) => `Attached ${names.map((name) => `“${name}”`).join(', ')}.`,
  attachedMany: (count) => `Attached ${count} pieces of evidence.`,
  download: 'Download',
  downloadOf: (title) => `Download “${title}”`,
  downloaded: (name) => `“${name}” was made; see the browser’s list of downloads.`,
  remove: 'Remove',
  removeOf: (title) => `Remove “${title}”`,
  removeReason: (title) => `Reason for removing “${title}”`,
  removeHint:
    'The record stays readable; a target at its goal stage without other evidence goes back to “Evidence missing”.',
  reasonMissing: 'Give the reason for the removal.',
  confirmRemove: 'Remove it',
  removing: 'Removing …',
  removed: (title) => `Removed “${title}”.`,
};
