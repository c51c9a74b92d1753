import type { Words } from '../catalogue.ts';
import type { displayWords } from '../display-words.ts';

export const displayEnglish: Words<typeof displayWords> = {
  open: 'Display',
  title: 'Display settings',
  theme: { title: 'Appearance', system: 'Same as this device', light: 'Light', dark: 'Dark' },
  contrast: { title: 'Contrast', system: 'Same as this device', standard: 'Standard', high: 'High contrast' },
  text: { title: 'Text size', standard: 'Standard', large: 'Large text' },
  motion: { title: 'Motion', system: 'Same as this device', standard: 'Standard', reduced: 'Reduced' },
  language: { title: 'Language', zh: '中文', en: 'English' },
  note: 'Kept only in this browser on this device and can be changed at any time. Printouts are always light.',
  notKept: 'This device does not allow settings to be kept; they last until the page is closed.',
};
