const AT_ONCE = 0x8000;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Bytes as base64 of RFC 4648 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // A spread of all bytes at once would overflow the stack.
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(binary);
}

/** The bytes again; undefined when the text is not base64 with padding. Never throws. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return undefined;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) bytes[place] = binary.charCodeAt(place);
  return bytes;
}
