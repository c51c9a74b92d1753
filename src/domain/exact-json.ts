import Big from 'big.js';

/** Where something stands in a JSON value: names of members and places in lists. */
export type JsonPath = readonly (string | number)[];

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** An object or a list that is open, and where in it the reader is. */
interface Open {
  /** of an object only */
  readonly names?: Set<string>;
  at: string | number;
  isName: boolean;
}

const opened = (token: string): Open =>
  token === '{' ? { names: new Set(), at: '', isName: true } : { at: 0, isName: false };

/** No number of a snapshot is another; each is the same to every reader. */
const PLAIN = /^(?:0|-?[1-9]\d{0,14})$/;

/**
 * Does a program that reads numbers as floating point read exactly what is written? Not 17.00000000000000000001. And not
 * -0: some programs tell it from 0, the canonical text does not.
 */
const isExactNumber = (token: string): boolean =>
  PLAIN.test(token) || (new Big(token).eq(Number(token)) && !Object.is(Number(token), -0));

const nameIn = (token: string): string =>
  token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);

/** False for a name that its object has said before. */
function isFresh(name: string, { names }: Open): boolean {
  const before = names?.size;
  return names?.add(name).size !== before;
}

function findInexact(text: string): JsonPath | undefined {
  const open: Open[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push(opened(token));
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') continue;
    else if (token === ',' && inner) {
      inner.isName = inner.names !== undefined;
      if (typeof inner.at === 'number') inner.at += 1;
    } else if (token.startsWith('"')) {
      if (!inner?.isName) continue;
      inner.at = nameIn(token);
      inner.isName = false;
      if (!isFresh(inner.at, inner)) return open.map(({ at }) => at);
    } else if (!isExactNumber(token)) return open.map(({ at }) => at);
  }
  return undefined;
}

/**
 * Where two readers of a JSON text may read different values: an object that says a name twice, a number with digits
 * that a reader may drop, a zero with a sign. Undefined when nowhere; `text` must be JSON. Never throws: what is too much to tell is at the
 * empty path.
 */
export function inexactAt(text: string): JsonPath | undefined {
  try {
    return findInexact(text);
  } catch {
    return [];
  }
}
