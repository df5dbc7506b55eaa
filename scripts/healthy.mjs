// @ts-check
// `node scripts/healthy.mjs PORT` ends with 0 when the process on that port answers /health: the health check of the containers.
const answer = await fetch(`http://127.0.0.1:${process.argv[2]}/health`, { signal: AbortSignal.timeout(4000) }).catch(
  () => undefined,
);
process.exit(answer?.ok ? 0 : 1);
