import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { backgroundWork } from "../../outbox/background.js";
import { type Relay, startRelay } from "../../outbox/relay.js";

/** Owns the kernel's tables and runs the outbox relay for as long as the backend runs. */
export class KernelModuleService {
  #relay: Relay | undefined;

  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      if (!backgroundWork.allowed) return;
      this.#relay = startRelay({
        container,
        knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
        logger: container.resolve(ContainerRegistrationKeys.LOGGER),
      });
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.#relay?.stop();
      this.#relay = undefined;
    },
  };
}
