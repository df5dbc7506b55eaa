import { asFunction, asValue } from "@medusajs/framework/awilix";
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk";
import type { LoaderOptions, ModuleProvider } from "@medusajs/framework/types";
import type { SearchProvider } from "../../port/provider.js";

/** What a provider is registered under in the container of the module: this and its id. */
const PREFIX = "search_provider_";
const DEFAULT = "search_default_provider";

/** The options of the module, in the shape of Medusa's own modules with providers. */
export interface SearchModuleOptions {
  readonly providers?: readonly (ModuleProvider & { readonly is_default?: boolean })[];
}

type ProviderClass = new (cradle: Record<string, unknown>, options: Record<string, unknown>) => SearchProvider;

/** Loads the providers of the configuration; the one that says so, or the only one, is asked. Throws when that is none or several. */
export default async function loadProviders({ container, options }: LoaderOptions): Promise<void> {
  const providers = [...((options as SearchModuleOptions | undefined)?.providers ?? [])];
  await moduleProviderLoader({
    container,
    providers,
    registerServiceFn: async (service, local, { id, options: own }) => {
      const Provider = service as unknown as ProviderClass;
      local.register(
        PREFIX + String(id),
        asFunction(
          (cradle: Record<string, unknown>) => new Provider(cradle, (own ?? {}) as Record<string, unknown>),
        ).singleton(),
      );
    },
  });
  const [chosen, ...more] = providers.length === 1 ? providers : providers.filter(({ is_default }) => is_default);
  if (chosen === undefined || more.length > 0) throw new Error("The search needs exactly one default provider");
  container.register(DEFAULT, asValue(chosen.id));
}

/** The provider that is asked. */
export const defaultProvider = (cradle: Record<string, unknown>): SearchProvider =>
  cradle[PREFIX + String(cradle[DEFAULT])] as SearchProvider;
