import * as v from 'valibot';

/**
 * An object whose members all have a name of one schema and a value of the other. Not `v.record`, which passes over those
 * called `__proto__`, `constructor` or `prototype`: whoever then reads them all reads what nobody checked.
 */
export const membersSchema = <T>(nameSchema: v.GenericSchema<string>, schema: v.GenericSchema<T>) =>
  v.custom<Record<string, T>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(([name, member]) => v.is(nameSchema, name) && v.is(schema, member)),
    'members',
  );
