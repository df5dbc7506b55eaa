import { refuse, sendRefusal, visitorOf } from "@cho-ocop/kernel";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** More than anybody types: it keeps one visitor from taking the search from all others. Counted in each process. */
const REQUESTS = 300;
const SECONDS = 60;

const limiter = new RateLimiterMemory({ keyPrefix: "search", points: REQUESTS, duration: SECONDS });

/** The doors of the house ask from this machine, for many people each; a proxy names whom it asks for. */
const OURS = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Stands before everything under /ocop/search: refuses a visitor who asks far more than a person can. */
export async function searchLimit(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const visitor = visitorOf(request);
  if (OURS.test(visitor)) {
    next();
    return;
  }
  try {
    await limiter.consume(visitor);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    response.setHeader("Retry-After", String(Math.ceil(refused.msBeforeNext / 1000)));
    sendRefusal(
      response,
      refuse(
        "too_many_searches",
        429,
        "Tìm quá nhiều lần trong một phút, xin đợi một lát",
        "Too many searches in a minute, please wait a little",
      ),
    );
    return;
  }
  next();
}
