import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import ipaddr from "ipaddr.js";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ASSISTANT, LANGUAGES, type PATHS, WORDS } from "../links.js";

type Word = (typeof PATHS)[number];

/** How often a visitor may ask for what costs the house something: far more than a person does. Counted in each process. */
interface Limit {
  readonly name: string;
  /** The pages that are counted together, by their words, and other addresses. */
  readonly words: readonly Word[];
  readonly addresses?: readonly string[];
  readonly method: "GET" | "POST";
  readonly requests: number;
  readonly seconds: number;
}

const LIMITS: readonly Limit[] = [
  { name: "search", words: ["listings", "register", "suggestions"], method: "GET", requests: 240, seconds: 60 },
  { name: "verify", words: ["verify"], method: "GET", requests: 60, seconds: 60 },
  { name: "verify", words: ["verify"], method: "POST", requests: 20, seconds: 60 },
  { name: "cart", words: ["cart"], method: "POST", requests: 60, seconds: 60 },
  { name: "checkout", words: ["checkout"], method: "POST", requests: 40, seconds: 60 },
  { name: "look-up", words: ["orders"], method: "POST", requests: 30, seconds: 900 },
  {
    name: "talk",
    words: ["assistant"],
    addresses: [ASSISTANT.messages],
    method: "POST",
    requests: 60,
    seconds: 60,
  },
  {
    name: "talk",
    words: ["assistant"],
    addresses: Object.values(ASSISTANT),
    method: "GET",
    requests: 120,
    seconds: 60,
  },
];

/** Nobody comes from this machine but the house itself, and whoever tests or measures it. */
const isOurs = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => address.range() === "loopback";

/** By what visitors are told apart: an address, of IPv6 the half that belongs to one household; undefined for this machine itself. */
export function visitorKey(visitor: string): string | undefined {
  if (!ipaddr.isValid(visitor)) return visitor;
  const address = ipaddr.process(visitor);
  if (isOurs(address)) return undefined;
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(":") : address.toString();
}

/** Thrown for who asks far too often; the page of errors tells so. */
export class TooOften extends HTTPException {
  constructor(readonly seconds: number) {
    super(429);
  }
}

/** Stands before what searches, changes a cart, checks or looks something up. `visitor` tells who asks, where that is known. */
export function createLimits(visitor: (context: Context) => string | undefined): MiddlewareHandler {
  const byPlace = new Map<string, RateLimiterMemory>();
  for (const { name, words, addresses = [], method, requests, seconds } of LIMITS) {
    const limiter = new RateLimiterMemory({ keyPrefix: `${name} ${method}`, points: requests, duration: seconds });
    for (const language of LANGUAGES)
      for (const word of words) byPlace.set(`${method} ${WORDS[language].prefix}/${WORDS[language][word]}`, limiter);
    for (const address of addresses) byPlace.set(`${method} ${address}`, limiter);
  }
  return async (context, next) => {
    const limiter = byPlace.get(`${context.req.method} ${context.req.path}`);
    const from = limiter === undefined ? undefined : visitor(context);
    const key = from === undefined ? undefined : visitorKey(from);
    if (limiter === undefined || key === undefined) return next();
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooOften(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    }
    return next();
  };
}
