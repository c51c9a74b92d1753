import type { Words } from '../catalogue.ts';
import type { dateWords } from '../format.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const nameOf = (month: number): string => MONTHS[month - 1] ?? String(month);

export const dateEnglish: Words<typeof dateWords> = {
  period: (year, month) => `${nameOf(month)} ${year}`,
  month: nameOf,
  day: (year, month, day) => `${day} ${nameOf(month)} ${year}`,
  instant: (day, time) => `${day}, ${time}`,
};
