/** A whole hash, selected by one click; it may break between its quarters, and copies without a gap. */
export function HashText({ hash }: { readonly hash: string }) {
  return (
    <code className="hash hash-whole">
      {hash.slice(0, 16)}
      <wbr />
      {hash.slice(16, 32)}
      <wbr />
      {hash.slice(32, 48)}
      <wbr />
      {hash.slice(48)}
    </code>
  );
}
