const lanes = new Map<string, Promise<unknown>>();

/**
 * Runs `work` after all earlier work of the same key in this process has ended, however it ended. Two clicks on "order" then come one after
 * the other: the second finds the cart completed instead of writing into it while the first completes it.
 */
export async function inLane<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const mine = (lanes.get(key) ?? Promise.resolve()).then(work, work);
  lanes.set(key, mine);
  try {
    return await mine;
  } finally {
    if (lanes.get(key) === mine) lanes.delete(key);
  }
}
