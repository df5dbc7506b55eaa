declare global {
  // biome-ignore lint/style/noVar: only `var` declares a property of globalThis
  var __house: { close: () => Promise<void> } | undefined;
}

export {};
