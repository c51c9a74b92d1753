import type { Words } from '../catalogue.ts';
import type { identityWords } from '../identity-words.ts';

export const identityEnglish: Words<typeof identityWords> = {
  title: 'Who am I',
  now: 'Signing as',
  nobody: (name) => `Nobody chosen yet; entries are signed “${name}”.`,
  missing: 'The unit or post chosen before no longer exists. Please choose again.',
  protects:
    'The identity chosen here only signs entries and arranges the pages. Choose once; it can be changed at any time, and earlier entries keep the earlier name. It has no password and controls no access: whoever uses this computer can change it. Real permissions need a server.',
  secret: 'Do not enter classified information.',
  change: 'Change identity',
  how: 'Sign as',
  byPost: 'a post',
  byName: 'a unit and a name',
  noPosts: 'There are no posts yet. Sign with unit and name for now, or add a post below.',
  post: 'Post',
  unit: 'Unit',
  name: 'Name',
  noUnit: 'No unit',
  choose: 'Please choose',
  postMissing: 'Choose a post.',
  nameMissing: 'Enter a name.',
  nameTooLong: (limit) => `A name has at most ${limit} characters.`,
  vacantHint: 'This post is vacant; enter your own name.',
  postHint: (holder) => `Signs with the present holder, “${holder}”; a successor signs automatically.`,
  save: 'Use this identity',
  saving: 'Saving …',
  saved: (line) => `Saved. Entries from now on are signed “${line}”.`,
  clear: 'Stop signing with an identity',
  cleared: 'Entries are no longer signed with an identity.',
};
