/** What a key asks of the wall. */
export type WallAct =
  | 'toggle'
  | 'pause'
  | 'next'
  | 'previous'
  | 'first'
  | 'longer'
  | 'shorter'
  | 'full-screen'
  | 'leave';

/** Beside the keys that are told, those of the remote control of a talk. Up and down scroll a page that is enlarged. */
const actByKey: Readonly<Record<string, WallAct>> = {
  ' ': 'toggle',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  '+': 'longer',
  '=': 'longer',
  '-': 'shorter',
  _: 'shorter',
  f: 'full-screen',
  F: 'full-screen',
  Escape: 'leave',
};

/** Keys that change others, and those of the browser and the machine: they are no wish about the wall. */
const NOT_OURS =
  /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Fn|F\d+|Audio.*|Brightness.*|Unidentified|Dead)$/;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Any key that means nothing else stops the turning; undefined for what belongs to the browser. */
export function actOfKey({ key, ctrlKey, altKey, metaKey }: Pressed): WallAct | undefined {
  if (ctrlKey || altKey || metaKey || NOT_OURS.test(key)) return undefined;
  return Object.hasOwn(actByKey, key) ? actByKey[key] : 'pause';
}
