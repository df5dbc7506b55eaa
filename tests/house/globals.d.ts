declare global {
  var __house: { close: () => Promise<void> } | undefined;
}

export {};
