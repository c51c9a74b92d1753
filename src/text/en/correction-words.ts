import type { Words } from '../catalogue.ts';
import type { correctionWords } from '../correction-words.ts';

export const correctionEnglish: Words<typeof correctionWords> = {
  plain: 'Correction',
  of: (figures) => `Correction of ${figures.join(', ')}`,
  because: (correction, reason) => `${correction}; reason: ${reason}`,
};
