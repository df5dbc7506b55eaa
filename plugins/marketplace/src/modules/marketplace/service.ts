import { backgroundWork } from "@cho-ocop/kernel";
import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { startSweeper } from "../../checkout/sweeper.js";

/**
 * Owns the tables of sellers. They are read and written by SQL of `src/sellers`; no model brings methods that pass its rules by. Where
 * background work is done, it also sweeps what a dead process left half done.
 */
export class MarketplaceModuleService {
  #sweeper: ReturnType<typeof startSweeper> | undefined;

  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      if (!backgroundWork.allowed) return;
      this.#sweeper = startSweeper(
        container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
        container.resolve(ContainerRegistrationKeys.LOGGER),
      );
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.#sweeper?.stop();
      this.#sweeper = undefined;
    },
  };
}
