import { createHash } from "node:crypto";
import { sql } from "../../../../tests/house/client.js";

/** As if somebody had tried as often as a limit allows. `key`: whom it counts. */
export const useUp = (limit: string, key: string) =>
  sql(
    `insert into kernel_rate_limit (key, points, expire) values ($1, 1000, extract(epoch from now()) * 1000 + 600000)
     on conflict (key) do update set points = excluded.points`,
    [`${limit}:${createHash("sha256").update(key).digest("base64url")}`],
  );
