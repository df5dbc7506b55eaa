/** @file How a system test reaches the booted house: addresses, SQL, and requests as an officer or as the shop. */
import pg from "pg";

/** A variable that the house sets. Throws when the house is not open. */
function fromHouse(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set: the house of the tests is not open`);
  return value;
}

export const backendUrl = (path = ""): string => fromHouse("TEST_BACKEND_URL") + path;
export const storefrontUrl = (path = ""): string => fromHouse("TEST_STOREFRONT_URL") + path;
export const botsUrl = (path = ""): string => fromHouse("TEST_BOTS_URL") + path;
export const databaseUrl = (): string => fromHouse("TEST_DATABASE_URL");
/** The account of Medusa Admin that the house made. */
export const adminAccount = (): { email: string; password: string } => ({
  email: fromHouse("TEST_ADMIN_EMAIL"),
  password: fromHouse("TEST_ADMIN_PASSWORD"),
});

/** An account of a demonstration's producer, and the handle of that producer. */
export interface SellerAccount {
  readonly email: string;
  readonly password: string;
  readonly producer: string;
}

/** The two accounts of fictional producers that the house made. */
export function sellerAccounts(): [SellerAccount, SellerAccount] {
  const accounts: SellerAccount[] = JSON.parse(fromHouse("TEST_SELLERS"));
  const [first, second] = accounts;
  if (first === undefined || second === undefined) throw new Error("The house made fewer than two sellers");
  return [first, second];
}

let pool: pg.Pool | undefined;

/** Runs one SQL statement on the house's database; returns the rows. Connections are kept for a moment: opening one costs more than most statements. */
export async function sql<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  if (pool === undefined) {
    pool = new pg.Pool({ connectionString: databaseUrl(), max: 10, idleTimeoutMillis: 1000, allowExitOnIdle: true });
    // The house closes before the last connection does.
    pool.on("error", () => {});
  }
  return (await pool.query<Row>(statement, [...values])).rows;
}

let token: Promise<string> | undefined;

/** A bearer token of the administrator; asked for once in each test file. */
export function adminToken(): Promise<string> {
  token ??= (async () => {
    const answer = await fetch(backendUrl("/auth/user/emailpass"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(adminAccount()),
    });
    const body: unknown = await answer.json();
    if (typeof body === "object" && body !== null && "token" in body && typeof body.token === "string")
      return body.token;
    throw new Error(`The administrator cannot sign in: ${answer.status} ${JSON.stringify(body)}`);
  })();
  return token;
}

/** A request to the backend as the administrator, such as `adminFetch("/admin/users/me")`. */
export async function adminFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${await adminToken()}`);
  if (init.body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  return fetch(backendUrl(path), { ...init, headers });
}

let key: Promise<string> | undefined;

/** The publishable key that Medusa made at its first start. */
export function publishableKey(): Promise<string> {
  key ??= sql<{ token: string }>(
    `select key.token from api_key key join publishable_api_key_sales_channel channel on channel.publishable_key_id = key.id
     where key.type = 'publishable' and key.revoked_at is null and key.deleted_at is null and channel.deleted_at is null limit 1`,
  ).then(([row]) => {
    if (row === undefined) throw new Error("The house has no publishable key");
    return row.token;
  });
  return key;
}

/** A request to Medusa's store routes as a guest of the shop, such as `storeFetch("/store/products")`. */
export async function storeFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("x-publishable-api-key", await publishableKey());
  if (init.body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  return fetch(backendUrl(path), { ...init, headers });
}
