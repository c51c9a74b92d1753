import type { bulletinFaults, bulletinPanelWords } from '../bulletin-panel-words.ts';
import type { Words } from '../catalogue.ts';
import { instantText, periodText } from '../format.ts';

export const bulletinPanelEnglish: Words<typeof bulletinPanelWords> = {
  title: 'Official bulletin',
  lead: 'Makes a Word bulletin from this snapshot, in Chinese and in the layout of GB/T 9704. Every number carries a bookmark that leads back to the snapshot. Addressee, signature and date are placeholders in brackets, to be written over in Word; with your own document they are left out.',
  kind: 'Kind',
  kinds: { inspection: 'Inspection bulletin', progress: 'Progress bulletin' },
  kindHint:
    'An inspection bulletin lists what is behind first, with the problems reported; a progress bulletin lists what is done first.',
  page: 'Page',
  pageHint:
    'In brackets: upper and lower margin, and the distance of lines. Both hold 22 lines of 28 characters.',
  pages: {
    national: 'National (37/35 mm, 28 pt)',
    adjusted: 'Common (34.58/32.58 mm, 29.45 pt)',
  },
  earlier: 'Compare with',
  earlierHint:
    'An earlier snapshot of the same plan; with “No comparison” the bulletin says nothing of changes.',
  noEarlier: 'No comparison',
  earlierOne: (asOf, name, takenAt) => `${periodText(asOf)}: ${name} | ${instantText(takenAt)}`,
  noneEarlier:
    'There is no earlier snapshot of this plan on this device; the bulletin says nothing of changes.',
  template: 'Your own document',
  templateHint:
    'A .docx with your letterhead: write “【通报正文】” as a paragraph of its own where the text belongs. It is replaced by the bulletin, the rest stays as it is; if the document is attached to another template, that attachment is left out.',
  chooseTemplate: 'Choose a document',
  chosen: (file) => `Chosen: “${file}”`,
  forget: 'Use none',
  fonts:
    'The fonts of the standard are named and not included; where one is missing, Word or WPS takes a similar one.',
  download: 'Download Word',
  onPaper: 'Preview, print or save as PDF',
  made: (file) =>
    `“${file}” was made. Find it in the downloads of the browser, and check it before it is sent.`,
  failed:
    'The bulletin was not made; the snapshot is unharmed. Try again; if it fails again, hand the code below to your technician.',
};

export const bulletinFaultsEnglish: Words<typeof bulletinFaults> = {
  snapshot:
    'The snapshot failed verification before the export; no bulletin was made. Reload this page to see why.',
  earlier:
    'The snapshot to compare with failed verification; no bulletin was made. Open it to see why, or choose another.',
  gone: 'The earlier snapshot chosen for comparison is not on this device: it may be kept on another one, or the address is incomplete. No bulletin was made. Choose another, or compare with none.',
  'other-plan': 'The snapshot to compare with is of another plan; no bulletin was made. Choose another.',
  'not-earlier':
    'The snapshot to compare with is not earlier than this one; no bulletin was made. Choose an earlier one.',
  unreadable:
    'The document cannot be read: it may have been moved, or another program uses it. Close that program and choose it again.',
  'too-large': 'The document is too large and was not read. Remove large pictures and choose it again.',
  'old-word':
    'The document is in the old Word format (.doc, .wps). Open it in Word or WPS, save it as .docx and choose it again.',
  encrypted:
    'The document has a password. Open it in Word or WPS, remove the password, save it as .docx and choose it again.',
  macros:
    'The document contains macros and is not used, for safety. Save it as a .docx without macros and choose it again.',
  linked:
    'The document is linked to other files (pictures, objects or data of a mail merge) and is not used, for safety. Break the links or embed what they lead to, save it and choose it again.',
  'word-template':
    'The document is a Word template (.dotx). Open it in Word or WPS, save it as .docx and choose it again.',
  'not-word': 'This file is no Word document. Choose a .docx file.',
  damaged:
    'The document is damaged or incomplete. Open it in Word or WPS, save it as .docx and choose it again.',
  'other-namespace': 'The document is a “strict” .docx. Save it as an ordinary .docx and choose it again.',
  'no-slot':
    'The document has no “【通报正文】”. Write “【通报正文】” as a paragraph of its own where the text belongs, save it and choose it again.',
  'several-slots':
    'The document has more than one “【通报正文】” (text boxes count too). Leave one, save it and choose it again.',
  'slot-not-alone':
    'The paragraph of “【通报正文】” holds other text, a picture or a section break, which would be lost. Give it a paragraph of its own, save it and choose it again.',
};
