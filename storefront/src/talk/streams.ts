/** Streams that one process passes on at the same time. */
const MOST = 1000;
/** And of them to one visitor: a village may share an address, but nobody alone may take the room of all others. */
const MOST_OF_ONE = 100;

/** Passes streams on, so many at a time: each holds a connection to the bots and one to the visitor. */
export function createStreams(most = MOST, mostOfOne = MOST_OF_ONE) {
  let open = 0;
  const byVisitor = new Map<string, number>();
  const count = (visitor: string | undefined, change: 1 | -1): void => {
    open += change;
    if (visitor === undefined) return;
    const left = (byVisitor.get(visitor) ?? 0) + change;
    if (left > 0) byVisitor.set(visitor, left);
    else byVisitor.delete(visitor);
  };
  return {
    /** Whether there is room for one more; `visitor` tells visitors apart, where that is to be counted. */
    hasRoom: (visitor: string | undefined): boolean =>
      open < most && (visitor === undefined || (byVisitor.get(visitor) ?? 0) < mostOfOne),
    /** The same bytes; counted until either end is closed. */
    passOn(body: ReadableStream<Uint8Array>, visitor: string | undefined): ReadableStream<Uint8Array> {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      count(visitor, 1);
      // Rejects when the visitor leaves: then the stream of the bots is given up, too.
      body
        .pipeTo(writable)
        .catch(() => {})
        .finally(() => count(visitor, -1));
      return readable;
    },
  };
}
