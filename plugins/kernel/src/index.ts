export { givePassword, takePassword } from "./accounts/password-account.js";
export * from "./clock.js";
export { Attempts, type Limit } from "./guard/attempts.js";
export { orderLinkSecret } from "./guard/order-access.js";
export { ORDER_LINK_SECONDS, signOrderLink } from "./guard/order-link.js";
export { visitorOf } from "./guard/visitor.js";
export { readInput } from "./http/input.js";
export { openData, SECONDS_OF_REFERENCE, SECONDS_OF_STARS, sendOpenData, sendText } from "./http/open-data.js";
export { type IdempotentWork, idempotency, idempotentWork } from "./idempotency/middleware.js";
export { backgroundWork } from "./outbox/background.js";
export { type DeadLetter, deadLetters, pruneOutbox, redrive } from "./outbox/dead-letters.js";
export { enqueue, enqueueAll } from "./outbox/enqueue.js";
export { type OutboxHandler, onOutboxMessage } from "./outbox/handlers.js";
export type { Json, NewOutboxMessage, OutboxMessage } from "./outbox/message.js";
export { reach, whenReached } from "./points.js";
export { prepared, runPrepared } from "./prepared.js";
export { errorHandler, sendRefusal } from "./refusal/http.js";
export { invalidInput, refusalOf } from "./refusal/map-error.js";
export {
  isRefusal,
  type Refusal,
  type RefusalDetail,
  RefusalError,
  refusalBody,
  refuse,
} from "./refusal/refusal.js";
export { type StockLine, type StockTaken, takeStock } from "./transaction/stock.js";
export { inOneTransaction, type Transaction } from "./transaction/transaction.js";
