import type { PictureRequest } from '../drawing/picture-request.ts';
import { pictureWords as words } from '../text/picture-words.ts';
import { rankingWords } from '../text/ranking-words.ts';
import { reportWords } from '../text/report-words.ts';
import { evidenceName } from './file-name.ts';

/** As in the names of other exports: so that a whole name stays under 255 bytes. */
const PLAN_LENGTH = 26;
const WHAT_LENGTH = 20;

/** Safe as a part of a name on every system, and not longer than `length` characters. */
const part = (text: string, length: number): string =>
  evidenceName([...text.trim()].slice(0, length).join(''));

/** What the picture is of, where its kind does not say it all. */
function subjectOf(request: PictureRequest): string {
  switch (request.kind) {
    case 'area':
      return request.gauge.heading;
    case 'matrix':
      return request.area.heading;
    case 'lights':
    case 'trend':
    case 'pace':
      return request.standing.target.name;
    case 'years':
      return request.across.indicator.name;
    case 'ranking':
      return rankingWords.who[request.way.group];
    case 'board':
      return '';
  }
}

/** The name of a picture without its ending: mark of the demonstration, plan, month, what it is, hash or that nobody froze it. */
export function pictureStem(request: PictureRequest): string {
  const { kind, demonstration, frozen } = request;
  const ofPlan =
    kind === 'years'
      ? []
      : [part(request.place.plan.name, PLAN_LENGTH), reportWords.fileAsOf(part(request.place.asOf, 7))];
  const subject = subjectOf(request);
  const parts = [
    demonstration ? reportWords.fileDemonstration : '',
    ...ofPlan,
    subject === '' ? '' : part(subject, WHAT_LENGTH),
    words.files[kind],
    frozen === undefined ? words.fileNotFrozen : part(frozen.sha256, 8),
  ];
  return parts.filter((text) => text !== '').join('_');
}
