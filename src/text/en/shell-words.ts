import type { Words } from '../catalogue.ts';
import { areaRuleLine, ruleLine } from '../rule-words.ts';
import type { shellWords } from '../shell-words.ts';

export const shellEnglish: Words<typeof shellWords> = {
  product: 'Juli Board',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  breadcrumbs: 'You are here',
  navBoard: 'Board',
  navList: 'List',
  navRanking: 'Ranking',
  navCompare: 'Compare',
  navYears: 'Years',
  navFill: 'Fill in',
  navTodo: 'To do',
  navReview: 'Review',
  navUnits: 'Units',
  navAudit: 'Log',
  navSnapshots: 'Snapshots',
  navCount: ' to do',
  navUnsaved: (count) => `${count} unsaved`,
  navUnsavedHint: (count) => `${count} typed, not saved yet`,
  enterDemo: 'Demonstration',
  leaveDemo: 'Leave the demonstration',
  demoMark: 'Demonstration',
  demoNote:
    'The progress here was made up by the program for trying it out; it is not that of the city. It is deleted when you leave.',
  localNotice:
    'The data is kept in this browser on this device only, without access control. Do not enter classified information.',
  loading: 'Reading the data on this device …',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  none: '—',
  pageTitle: (page) => `${page} · Juli Board`,
  documentAuthor: (name) => `Published: ${name}`,
  person: 'this device',
  ruleLine,
  areaRule: areaRuleLine,
  notFoundTitle: 'There is no such page',
  notFoundText:
    'The address may be incomplete, or the plan, area or target is no longer on this device. Please start from the board.',
  backToBoard: 'Back to the board',
  unknownFault: 'Unknown fault',
  crashTitle: 'This page failed',
  crashText:
    'What was saved is not affected. Open the board again; if it happens again, give the text below to your technicians.',
};
