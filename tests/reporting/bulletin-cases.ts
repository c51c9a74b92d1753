import { bulletinOf } from '../../src/reporting/bulletin.ts';
import type { BulletinRequest } from '../../src/reporting/bulletin-figures.ts';
import { plainText } from '../../src/text/official-sentence.ts';
import { type Known, known, smallSnapshot } from './small-snapshot.ts';
import { sentencesOf } from './word-marks.ts';
import { demonstrationOf, published2024, requestOf } from './year-snapshots.ts';

/** A full, made-up September of 2024 held against August. */
export const fullRequest = requestOf(demonstrationOf('2024-09'), { earlier: demonstrationOf('2024-08') });

/** Bulletins of every kind, by what they are of. */
export const requests: readonly (readonly [string, BulletinRequest])[] = [
  ['a full month held against the one before', fullRequest],
  ['the same as a progress bulletin', { ...fullRequest, kind: 'progress' }],
  ['the published year', requestOf(published2024())],
  ['a small place', requestOf(smallSnapshot())],
  [
    'a place where nothing was reported',
    requestOf(
      smallSnapshot(
        {},
        known.map(([target]): Known => [target]),
      ),
    ),
  ],
];

/** All that a bulletin says, a line for each sentence or cell. */
export const textOfBulletin = (request: BulletinRequest): string =>
  sentencesOf(bulletinOf(request)).map(plainText).join('\n');
