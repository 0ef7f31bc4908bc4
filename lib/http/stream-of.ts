/**
 * Pieces of an answer as its body: each is made when whoever reads it has room for it. One who goes away ends the making.
 */
export function streamOf(pieces: AsyncIterator<string | Uint8Array, unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done === true) controller.close();
        else controller.enqueue(typeof next.value === "string" ? encoder.encode(next.value) : next.value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    // Nothing ahead of the reader: the first piece is made when it is asked for.
    { highWaterMark: 0 },
  );
}
