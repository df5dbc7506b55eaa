/**
 * Whether this process does background work. Medusa loads job files only in processes that do, and never during `db:migrate`,
 * `build` or `exec`, while modules start in all of them: so the job beside this file gives the sign, and the relay waits for it.
 */
export const backgroundWork = { allowed: false };
