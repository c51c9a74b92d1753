import type { Words } from '../catalogue.ts';
import type { dutyWords, postWords } from '../post-words.ts';

export const dutyEnglish: Words<typeof dutyWords> = {
  report: 'Reporting',
  review: 'Review',
  lead: 'Lead official',
};

const led = (count: number): string =>
  count === 0
    ? 'It leads no target at present.'
    : `It leads ${count} target${count === 1 ? '' : 's'}; assign them anew under Assignments afterwards.`;

export const postEnglish: Words<typeof postWords> = {
  title: 'Posts',
  emptyTitle: 'No posts yet',
  emptyText:
    'Targets and signatures belong to a post: a successor takes over what stands under it. Add one when needed.',
  caption: 'Posts and their holders',
  post: 'Post',
  postHint: 'For example: reporting clerk, reviewer, deputy mayor for industry.',
  unit: 'Unit',
  noUnit: 'Of no unit (city leaders and so on)',
  duty: 'Duty',
  dutyHint: 'The duty only arranges the pages and controls no access.',
  holder: 'Holder',
  optional: ' (optional)',
  vacant: 'vacant',
  line: (unit, title, holder) => `${unit === undefined ? '' : `${unit} · `}${title} (${holder || 'vacant'})`,
  add: 'Add a post',
  addTitle: 'Add a post',
  added: (title) => `Post “${title}” added.`,
  edit: 'Edit',
  editOf: (title) => `Edit ${title}`,
  editTitle: (title) => `Edit the post “${title}”`,
  changed: (title) => `Post “${title}” changed.`,
  hold: 'New holder',
  holdOf: (title) => `New holder of ${title}`,
  holdTitle: (title) => `New holder of “${title}”`,
  holdNow: (holder) => (holder === '' ? 'Vacant at present.' : `Held by ${holder}.`),
  holdNote: 'The successor takes over all targets of this post; earlier entries keep the former name.',
  successor: 'Name of the successor',
  leaveVacant: 'Leave vacant for now',
  vacantNote: 'While the post is vacant its targets stay with it.',
  sameHolder: 'That is the present holder.',
  held: (title, holder) =>
    holder === '' ? `“${title}” is now vacant.` : `“${title}” is now held by ${holder}.`,
  abolish: 'Abolish',
  abolishOf: (title) => `Abolish ${title}`,
  abolishTitle: (title) => `Abolish the post “${title}”`,
  abolishNote: (count) => `${led(count)} The log keeps its name and everything its holders entered.`,
  abolished: (title) => `Post “${title}” abolished.`,
  taken: (title) => `The unit already has a post “${title}”. Choose another name.`,
};
