/** Bytes as they come, piece by piece. */
export type Pieces = AsyncIterable<Uint8Array<ArrayBuffer>>;

const SLICE_BYTES = 1024 * 1024;

/** The bytes of a blob in pieces; only one is in memory at a time. */
export async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < blob.size; from += SLICE_BYTES)
    yield new Uint8Array(await blob.slice(from, from + SLICE_BYTES).arrayBuffer());
}

const streamOf = (pieces: Pieces): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const reading = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reading.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      await reading.return?.(reason);
    },
  });
};

/** What goes through a transformation of the browser; what fails in it, or before it, rejects here. */
export async function* through(
  pieces: Pieces,
  transformation: TransformStream<BufferSource, Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = streamOf(pieces)
    .pipeThrough(transformation as TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>)
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Reading may have stopped half way: what stands before must not wait for ever.
    await reader.cancel().catch(() => undefined);
  }
}

/** The same bytes in pieces of one size; the last, which may be shorter and even empty, is marked. */
export async function* segmentsOf(
  pieces: Pieces,
  size: number,
): AsyncGenerator<{ bytes: Uint8Array<ArrayBuffer>; isLast: boolean }> {
  let kept = new Uint8Array(size);
  let filled = 0;
  for await (const piece of pieces) {
    let from = 0;
    while (from < piece.length) {
      if (filled === size) {
        yield { bytes: kept, isLast: false };
        kept = new Uint8Array(size);
        filled = 0;
      }
      const taken = piece.subarray(from, from + size - filled);
      kept.set(taken, filled);
      filled += taken.length;
      from += taken.length;
    }
  }
  yield { bytes: kept.slice(0, filled), isLast: true };
}
