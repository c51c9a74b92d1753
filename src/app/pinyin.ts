import { polyphonic } from 'pinyin-pro';
import type { ReadingsOf } from '../domain/pinyin-match.ts';

const HAN = /\p{Script=Han}/u;
const known = new Map<string, readonly string[]>();

/** All readings of a character, so that 重 is found as zhong and as chong; each character is looked up once. */
export const readingsOf: ReadingsOf = (character) => {
  if (!HAN.test(character)) return [];
  const before = known.get(character);
  if (before !== undefined) return before;
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  const spelt = readings.filter((reading) => /^[a-z]+$/.test(reading));
  known.set(character, spelt);
  return spelt;
};
