// @ts-check
// Loaded into every process of the house: when the parent dies, however hard, so does the child.
// (kill -9 on the parent closes the channel between them, which is the only thing it cannot prevent.)
// Only in the child itself: workers that it starts inherit this import, and the channel to them is not ours.
if (process.connected && process.env.CHO_OCOP_PARENT === String(process.ppid)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5000).unref();
  });
  process.channel?.unref();
}
