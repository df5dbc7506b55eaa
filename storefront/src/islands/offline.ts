/** Has the worker stand between the shop and the network, and tells it when there is one again. */
export function workOffline(): void {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  // After everything that somebody waits for.
  addEventListener("load", () => void serviceWorker.register("/sw.js").catch(() => {}));
  addEventListener("online", () => serviceWorker.controller?.postMessage("online"));
}
