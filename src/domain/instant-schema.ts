import * as v from 'valibot';
import { INSTANT } from './instant.ts';

/** An ISO instant in UTC of 2000–2099, to the millisecond; see `INSTANT`. */
export const instantSchema = v.pipe(v.string(), v.regex(INSTANT, 'instant'));

/** A stamp of the hybrid logical clock: an instant, and a counter of five digits in base 36; see clock.ts. */
export const stampSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`${INSTANT.source.slice(0, -1)}/[0-9a-z]{5}$`), 'stamp'),
);
