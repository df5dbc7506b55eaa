/** @file The types of the official client. It is an ES module, which a CommonJS package may only name in this way. */
type Client = typeof import("meilisearch", { with: { "resolution-mode": "import" }});

export type Meilisearch = InstanceType<Client["Meilisearch"]>;
export type MultiSearchQuery = import("meilisearch", { with: { "resolution-mode": "import" }}).MultiSearchQuery;
export type Settings = import("meilisearch", { with: { "resolution-mode": "import" }}).Settings;
export type EnqueuedTask = import("meilisearch", { with: { "resolution-mode": "import" }}).EnqueuedTask;
