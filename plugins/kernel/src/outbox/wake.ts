const sleepers = new Set<() => void>();

/** Tells the relays of this process that something was committed. */
export function wakeRelays(): void {
  for (const wake of sleepers) wake();
}

/** Calls `wake` at every commit of this process; returns how to stop that. */
export function onWake(wake: () => void): () => void {
  sleepers.add(wake);
  return () => sleepers.delete(wake);
}
