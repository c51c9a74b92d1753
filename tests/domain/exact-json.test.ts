import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inexactAt } from '../../src/domain/exact-json.ts';

describe('a JSON text that every reader reads alike', () => {
  it('is any text of a value that JSON.stringify writes', () => {
    const spaces = fc.constantFrom<string | number>(0, 2, '\t');
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), spaces, (text, indent) => {
        expect(inexactAt(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a":1,"b":{"a":2}}', undefined],
    ['[{"a":1},{"a":1}]', undefined],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', undefined],
    ['{"a":["a","a"]}', undefined],
    ['{"a":1,"a":1}', ['a']],
    ['{"a":1,"\\u0061":1}', ['a']],
    ['{"a":[0,{"b":{},"c":[],"b":1}]}', ['a', 1, 'b']],
    ['[1,2.0,3e2,0,0.1]', undefined],
    ['[1,2.0,3e2,-0,0.1]', [3]],
    ['[1,17.00000000000000000001]', [1]],
    ['{"a":[{"b":9007199254740993}]}', ['a', 0, 'b']],
    ['[1e999]', []],
  ] as const)('%s differs at %j', (text, path) => {
    expect(inexactAt(text)).toEqual(path);
  });
});
