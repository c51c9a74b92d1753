import { describe, expect, it } from 'vitest';

describe('Object.prototype in all tests', () => {
  it('takes no new property and gives up none it has', () => {
    expect(() => Object.assign(Object.prototype, { planted: true })).toThrow(TypeError);
    expect(() => Object.assign(Object.prototype, { toString: () => 'planted' })).toThrow(TypeError);
    expect(Reflect.deleteProperty(Object.prototype, 'toString')).toBe(false);
  });

  it('lets every other object have a toString of its own, which big.js and d3-color need', () => {
    const other: { toString?: () => string } = {};
    other.toString = () => 'its own';
    expect(String(other)).toBe('its own');
    expect(Object.keys(other)).toEqual(['toString']);
  });
});
