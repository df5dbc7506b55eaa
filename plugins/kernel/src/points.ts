/** What tests do at named points of the work: die, wait, change what others see. Empty in production. */
const arranged = new Map<string, () => Promise<void> | void>();

/** Marks a point of the work where a test may act; does nothing otherwise. */
export async function reach(point: string): Promise<void> {
  const act = arranged.get(point);
  if (act !== undefined) await act();
}

/** For tests: acts every time a point is reached, until what it returns is called. */
export function whenReached(point: string, act: () => Promise<void> | void): () => void {
  arranged.set(point, act);
  return () => arranged.delete(point);
}
