import { type Refusal, refuse } from "../refusal/refusal.js";
import { partsOf } from "./store-path.js";

/** What is below /auth beside the kinds of accounts. */
const NO_ACTOR = ["mfa", "session", "token", "verification"];
/** The one way in which Medusa sends codes here. */
const CODE_PROVIDER = "token";

/** Kinds of accounts that the market alone makes. */
const NOT_REGISTERED = ["seller"];

/** Whether an address below `/auth` takes a new account. */
export const isRegistration = (path: string): boolean => partsOf(path).at(-1)?.toLowerCase() === "register";

/**
 * Refuses an address of a kind of account that nobody has here, the registration of those that only the market makes, and a way of sending codes that there is not;
 * undefined when there is none of these.
 */
export function refusedSignIn(path: string, body: unknown, actors: object): Refusal | undefined {
  const [, actor, ...rest] = partsOf(path);
  if (
    actor !== undefined &&
    rest.length > 0 &&
    !NO_ACTOR.includes(actor.toLowerCase()) &&
    (!Object.hasOwn(actors, actor) || (NOT_REGISTERED.includes(actor) && isRegistration(path)))
  )
    return refuse("no_such_address", 404, "Không có địa chỉ này", "There is no such address");
  const named = typeof body === "object" && body !== null && "code_provider" in body ? body.code_provider : undefined;
  return typeof named === "string" && named !== CODE_PROVIDER
    ? refuse("invalid_input", 400, "Dữ liệu gửi lên không hợp lệ", "The input is not valid", [
        { path: "code_provider", vi: "Không có cách gửi mã này", en: "Codes are not sent this way" },
      ])
    : undefined;
}
