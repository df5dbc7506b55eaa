/** @file How many conversations are heard at the same time. */
import { createStreams } from "../../src/talk/streams.js";

/** A stream of the bots that ends when it is told to. */
function said() {
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      end = () => controller.close();
    },
  });
  return { body, end: () => end() };
}
/** What follows the end of a stream has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("streams of answers", () => {
  it("are so many in all, and there is room again once one has ended", async () => {
    const streams = createStreams(2);
    const [first, second] = [said(), said()];
    const heard = streams.passOn(first.body, "a");
    streams.passOn(second.body, "b");
    expect(streams.hasRoom("c")).toBe(false);
    first.end();
    await heard.getReader().read();
    await settled();
    expect(streams.hasRoom("c")).toBe(true);
  });
  it("are fewer for one visitor, so that nobody takes the room of all", async () => {
    const streams = createStreams(10, 2);
    const heard = streams.passOn(said().body, "a");
    streams.passOn(said().body, "a");
    expect([streams.hasRoom("a"), streams.hasRoom("b"), streams.hasRoom(undefined)]).toEqual([false, true, true]);
    await heard.cancel();
    await settled();
    expect(streams.hasRoom("a")).toBe(true);
  });
});
