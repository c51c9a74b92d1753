import { describe, expect, it } from 'vitest';

describe('Object.prototype in all tests', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;

  it('takes no new property and gives up none it has', () => {
    expect(() => Object.assign(prototype, { planted: true })).toThrow(TypeError);
    expect(() => Object.assign(prototype, { toString: () => 'planted' })).toThrow(TypeError);
    expect(Reflect.deleteProperty(prototype, 'toString')).toBe(false);
    expect(String({})).toBe('[object Object]');
  });

  it('lets every other object have a toString of its own, which big.js and d3-color need', () => {
    const other: { toString?: () => string } = {};
    other.toString = () => 'its own';
    expect(String(other)).toBe('its own');
    expect(Object.keys(other)).toEqual(['toString']);
  });
});
