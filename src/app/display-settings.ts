/** What a person may choose of how the screen looks; 'system' follows what the device asks for. The first is the default. */
export const displayChoices = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'standard', 'high'],
  text: ['standard', 'large'],
  motion: ['system', 'standard', 'reduced'],
  language: ['zh', 'en'],
} as const;

export type DisplayAspect = keyof typeof displayChoices;
export type DisplaySettings = {
  readonly [Aspect in DisplayAspect]: (typeof displayChoices)[Aspect][number];
};

const KEY = 'juli.display';

const systemAsks = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  still: '(prefers-reduced-motion: reduce)',
} as const;

const known = <Choice>(choices: readonly [Choice, ...Choice[]], kept: unknown): Choice =>
  choices.find((choice) => choice === kept) ?? choices[0];

/** Settings from kept text; whatever is not understood is the default. Never throws. */
export function parseDisplaySettings(text: string | null): DisplaySettings {
  let kept: Record<string, unknown> = {};
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read === 'object' && read !== null) kept = { ...read };
  } catch {
    // Not ours, or cut off: the defaults serve.
  }
  return {
    theme: known(displayChoices.theme, kept.theme),
    contrast: known(displayChoices.contrast, kept.contrast),
    text: known(displayChoices.text, kept.text),
    motion: known(displayChoices.motion, kept.motion),
    language: known(displayChoices.language, kept.language),
  };
}

/** What the page is told of its looks, given what the device asks for; its language is what is spoken, see main.tsx. */
export function displayAttributes(settings: DisplaySettings, asks: (query: string) => boolean) {
  const { theme, contrast, text, motion } = settings;
  const isDark = theme === 'system' ? asks(systemAsks.dark) : theme === 'dark';
  const isHigh = contrast === 'system' ? asks(systemAsks.contrast) : contrast === 'high';
  const isStill = motion === 'system' ? asks(systemAsks.still) : motion === 'reduced';
  return {
    'data-theme': isDark ? 'dark' : 'light',
    'data-contrast': isHigh ? 'more' : 'standard',
    'data-text': text,
    'data-motion': isStill ? 'reduced' : 'standard',
  };
}

// A device may refuse its storage; what was chosen then holds until the page is left.
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

let current: DisplaySettings | undefined;

/** What is chosen on this device. */
export function displaySettings(): DisplaySettings {
  current ??= parseDisplaySettings(read());
  return current;
}

function apply(): void {
  const asked = displayAttributes(displaySettings(), (query) => matchMedia(query).matches);
  for (const [name, value] of Object.entries(asked)) document.documentElement.setAttribute(name, value);
}

/** Keeps a choice and shows it at once; false when the device could not keep it. */
export function chooseDisplay(chosen: Partial<DisplaySettings>): boolean {
  current = { ...displaySettings(), ...chosen };
  apply();
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
    return true;
  } catch {
    return false;
  }
}

/** Before the first paint: shows what was chosen, and from then on follows the device and the other tabs. */
export function startDisplay(): void {
  apply();
  for (const query of Object.values(systemAsks)) matchMedia(query).addEventListener('change', apply);
  addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    current = undefined;
    apply();
  });
}
