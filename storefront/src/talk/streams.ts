/** Streams that one process passes on at the same time. */
const MOST = 1000;

/** Passes streams on, so many at a time: each holds a connection to the bots and one to the visitor. */
export function createStreams(most = MOST) {
  let open = 0;
  return {
    /** Whether there is room for one more. */
    hasRoom: (): boolean => open < most,
    /** The same bytes; counted until either end is closed. */
    passOn(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      open += 1;
      // Rejects when the visitor leaves: then the stream of the bots is given up, too.
      body
        .pipeTo(writable)
        .catch(() => {})
        .finally(() => {
          open -= 1;
        });
      return readable;
    },
  };
}
