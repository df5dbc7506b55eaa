/** Owns the SQL functions of the catalogue. It has no tables: what it tells is read live from those of other rooms. */
export class CatalogueModuleService {}
