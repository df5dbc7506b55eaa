import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Context, IEventBusModuleService, Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MessageAggregator, Modules } from "@medusajs/framework/utils";

/** Keeps the events of a transaction until its commit: to Medusa it looks empty, so that nothing is sent on the way. */
function heldEvents(): MessageAggregator {
  const events = new MessageAggregator();
  events.count = () => 0;
  return events;
}

/** What a Medusa module service gives us, beyond its declared type, to lend it a transaction. */
interface ServiceWithRepository {
  baseRepository_: {
    getFreshManager(): { fork(options: { cloneEventManager: boolean }): LentManager };
  };
}
interface LentManager {
  setTransactionContext(transaction: Knex.Transaction): void;
  flush(): Promise<void>;
}

/** One database transaction, lent to as many of Medusa's modules as the work needs. */
export interface Transaction {
  /** The transaction itself, for SQL of our own. */
  readonly knex: Knex.Transaction;
  /** Runs one SQL statement inside the transaction and returns its rows. */
  raw<Row>(sql: string, bindings?: readonly Knex.Value[]): Promise<Row[]>;
  /**
   * Lets a Medusa module write and read inside the transaction. Hand the context to every call, reads included: a call without it
   * takes a second connection, and enough of those at once leave none for anybody.
   */
  within<Service extends object, Result>(
    service: Service,
    work: (context: Context) => Promise<Result>,
  ): Promise<Result>;
  /** Runs after the commit, in order; never after a rollback. Must not fail: the commit has already happened. */
  afterCommit(effect: () => void): void;
}

function lend(service: object, transaction: Knex.Transaction): LentManager {
  const repository = (service as Partial<ServiceWithRepository>).baseRepository_;
  if (repository === undefined) throw new TypeError("This service has no repository: not a Medusa module with tables");
  // Without a copy of the event manager the fork takes the module's own subscribers with it: later events would vanish.
  const manager = repository.getFreshManager().fork({ cloneEventManager: true });
  manager.setTransactionContext(transaction);
  return manager;
}

/**
 * Runs `work` in one database transaction across Medusa's modules. Commits when `work` returns, rolls back when it throws.
 * Events of the modules are held until the commit and then sent as best effort; what must not be lost belongs in the outbox.
 * Read what you can before you call this: a transaction holds one of few connections.
 */
export async function inOneTransaction<Result>(
  container: MedusaContainer,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const held = heldEvents();
  const effects: (() => void)[] = [];
  const result = await knex.transaction(async (transaction) =>
    work({
      knex: transaction,
      raw: async <Row>(sql: string, bindings: readonly Knex.Value[] = []) =>
        (await transaction.raw<{ rows: Row[] }>(sql, [...bindings])).rows,
      within: async (service, inside) => {
        const manager = lend(service, transaction);
        const context = { transactionManager: manager, manager, messageAggregator: held, __type: "MedusaContext" };
        const out = await inside(context as Context);
        await manager.flush();
        return out;
      },
      afterCommit: (effect) => effects.push(effect),
    }),
  );
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const effect of effects) {
    try {
      effect();
    } catch (error) {
      logger.error(`An effect after a commit failed: ${error instanceof Error ? error.name : "unknown"}`);
    }
  }
  // Nobody waits for it: a bus whose Redis is away would keep a buyer waiting whose order stands.
  void send(container, held, logger);
  return result;
}

async function send(container: MedusaContainer, held: MessageAggregator, logger: Logger): Promise<void> {
  const messages = held.getMessages().default ?? [];
  if (messages.length === 0) return;
  const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS);
  try {
    await bus.emit(messages, {});
  } catch (error) {
    logger.warn(`${messages.length} events after a commit were not sent: ${error instanceof Error ? error.name : ""}`);
  }
}
