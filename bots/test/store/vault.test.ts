import { randomBytes } from "node:crypto";
import { memoryStore } from "../../src/store/memory.js";
import type { Store } from "../../src/store/store.js";
import { openVault } from "../../src/store/vault.js";

const key = () => randomBytes(32).toString("hex");
const read = (store: Store, of: string, name = "a") => openVault(store, of).change(name, async () => null);

describe("what channels log in with", () => {
  it("is kept sealed, and opened with its key only", async () => {
    const [store, ours] = [memoryStore(), key()];
    await openVault(store, ours).change("a", async () => "a token");
    expect(await read(store, ours)).toBe("a token");
    expect(await read(store, key())).toBeNull();
    await store.changeSealed("a", async (sealed) => {
      expect(sealed?.toString("latin1")).not.toContain("token");
      return null;
    });
  });
  it("is not opened once a byte of it was changed, or it was moved to another name", async () => {
    const [store, ours] = [memoryStore(), key()];
    await openVault(store, ours).change("a", async () => "a token");
    let moved: Buffer | null = null;
    await store.changeSealed("a", async (sealed) => {
      moved = sealed;
      return null;
    });
    await store.changeSealed("b", async () => moved);
    expect(await read(store, ours, "b")).toBeNull();
    await store.changeSealed("a", async (sealed) =>
      Buffer.from((sealed ?? Buffer.alloc(0)).map((byte, at) => (at === 30 ? byte ^ 1 : byte))),
    );
    expect(await read(store, ours)).toBeNull();
  });
  it("is changed by one at a time", async () => {
    const [store, ours] = [memoryStore(), key()];
    const vault = openVault(store, ours);
    await Promise.all([1, 2, 3, 4].map(() => vault.change("n", async (kept) => String(Number(kept ?? 0) + 1))));
    expect(await read(store, ours, "n")).toBe("4");
  });
});
