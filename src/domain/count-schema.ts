import * as v from 'valibot';

/** How many, or in which place: a whole number, 0 or more. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
