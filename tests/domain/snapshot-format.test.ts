import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bases } from '../../src/domain/basis.ts';
import { foldTarget } from '../../src/domain/fold.ts';
import { rulePresets } from '../../src/domain/light-rule.ts';
import { snapshotText, verifySnapshot } from '../../src/domain/snapshot.ts';
import { fileSchema } from '../../src/domain/snapshot-schema.ts';
import { demonstrationOf, published2024 } from '../reporting/year-snapshots.ts';
import { historiesOf } from './arbitraries.ts';
import { definitionOf, targetOf } from './fixtures.ts';
import { signer } from './signed.ts';
import { drawn, editsOf } from './snapshot-edits.ts';
import { taken } from './taken.ts';

const published = JSON.parse(readFileSync('public/schemas/juli-snapshot-2.schema.json', 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false });
const accepts = ajv.compile(published);

describe('the published schema of snapshot files', () => {
  it('is a draft 2020-12 schema in which everything that has members says what it is', () => {
    expect(published).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    const untitled: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { title, properties, description } = value as Record<string, unknown>;
      const isSchema = typeof properties === 'object' && !path.endsWith('/properties');
      if (isSchema && title === undefined && description === undefined) untitled.push(path);
      for (const [name, member] of Object.entries(value)) walk(member, `${path}/${name}`);
    };
    walk(published, '');
    expect(untitled).toEqual([]);
  });

  it('accepts what the product freezes: a whole year, each month, rule and basis, signed or not', async () => {
    const { sign } = await signer();
    const texts = [
      await sign(taken()),
      snapshotText(published2024()),
      snapshotText(demonstrationOf('2024-12')),
      ...rulePresets.map((rule) => snapshotText(taken({ rule }))),
      ...bases.map((basis) => snapshotText(taken({ basis }))),
    ];
    for (const text of texts) {
      expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
      expect(v.is(fileSchema, JSON.parse(text))).toBe(true);
    }
  });

  it('accepts whatever people have logged, reviewed, taken back and assigned; and it verifies', () => {
    const ids = ['a', 'b', 'c'];
    const histories = fc.tuple(...ids.map(historiesOf));
    const asOf = fc.constantFrom('2024-03', '2024-05', '2024-12');
    fc.assert(
      fc.property(
        histories,
        asOf,
        fc.constantFrom(...bases),
        fc.constantFrom(...rulePresets),
        (all, month, basis, rule) => {
          const states = all.map((changes, n) => {
            const id = ids[n] ?? '';
            return foldTarget(id, [definitionOf(targetOf({ id }), n), ...changes]);
          });
          const text = snapshotText(taken({ asOf: month, basis, rule }, states));
          expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
          expect(verifySnapshot(text)).toMatchObject({ ok: true, recomputed: true });
        },
      ),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('says of any edit of a file what the product says of it: it is of the format, or it is not', async () => {
    const { sign } = await signer();
    const editOf = editsOf(JSON.parse(await sign(taken())));
    const count = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(drawn, (which) => {
        const { path, text } = editOf(which);
        // That it is not above the other edge is said in words only: no schema can hold two decimal texts against each other.
        fc.pre(path.at(-1) !== 'severeBelow' && text !== '');
        const file: unknown = JSON.parse(text);
        const isAccepted = accepts(file);
        expect(isAccepted, `${path.join('.')}: ${JSON.stringify(accepts.errors)}`).toBe(
          v.is(fileSchema, file),
        );
        count[isAccepted ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 3000, endOnFailure: true },
    );
    expect(count.accepted).toBeGreaterThan(100);
    expect(count.refused).toBeGreaterThan(1000);
  });
});
