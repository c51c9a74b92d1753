import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DisplaySettings,
  displayAttributes,
  displayChoices,
  parseDisplaySettings,
} from '../../src/app/display-settings.ts';

const settings: fc.Arbitrary<DisplaySettings> = fc.record({
  theme: fc.constantFrom(...displayChoices.theme),
  contrast: fc.constantFrom(...displayChoices.contrast),
  text: fc.constantFrom(...displayChoices.text),
  motion: fc.constantFrom(...displayChoices.motion),
  language: fc.constantFrom(...displayChoices.language),
});

const defaults = { theme: 'system', contrast: 'system', text: 'standard', motion: 'system', language: 'zh' };

describe('kept display settings', () => {
  it('come back as they were kept', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        expect(parseDisplaySettings(JSON.stringify(kept))).toEqual(kept);
      }),
    );
  });

  it('are always settings, whatever text lies in the storage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseDisplaySettings(text);
        for (const aspect of ['theme', 'contrast', 'text', 'motion', 'language'] as const)
          expect(displayChoices[aspect]).toContain(read[aspect]);
      }),
    );
  });

  it('are the defaults where nothing was kept', () => {
    expect(parseDisplaySettings(null)).toEqual(defaults);
  });

  it('keep what is understood when one of them is not', () => {
    expect(parseDisplaySettings('{"theme":"dark","contrast":"loud","text":7}')).toEqual({
      ...defaults,
      theme: 'dark',
    });
  });
});

describe('what the page is told', () => {
  const system = parseDisplaySettings(null);

  it('follows the device where nothing was chosen', () => {
    expect(displayAttributes(system, () => true)).toEqual({
      'data-theme': 'dark',
      'data-contrast': 'more',
      'data-text': 'standard',
      'data-motion': 'reduced',
    });
    expect(displayAttributes(system, () => false)).toEqual({
      'data-theme': 'light',
      'data-contrast': 'standard',
      'data-text': 'standard',
      'data-motion': 'standard',
    });
  });

  it('is what was chosen, whatever the device asks for', () => {
    const chosen: DisplaySettings = {
      theme: 'light',
      contrast: 'standard',
      text: 'large',
      motion: 'standard',
      language: 'en',
    };
    fc.assert(
      fc.property(fc.func(fc.boolean()), (asks) => {
        expect(displayAttributes(chosen, asks)).toEqual({
          'data-theme': 'light',
          'data-contrast': 'standard',
          'data-text': 'large',
          'data-motion': 'standard',
        });
      }),
    );
  });
});
