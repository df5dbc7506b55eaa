import type { Transaction } from "@cho-ocop/kernel";
import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Tells Medusa's event bus after the commit, as its own workflows do; best effort: what must happen hangs on the outbox. */
export function tellAfterCommit(
  tx: Transaction,
  container: MedusaContainer,
  events: { readonly name: string; readonly data: { readonly id: string } }[],
): void {
  tx.afterCommit(() => {
    const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS);
    void bus.emit(events, {}).catch(() => {});
  });
}
