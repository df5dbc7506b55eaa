/** Owns the tables of sellers. They are read and written by SQL of `src/sellers`; no model brings methods that pass its rules by. */
export class MarketplaceModuleService {}
