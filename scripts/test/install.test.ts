const load = () => import("../lib/install.mjs");
type Install = Awaited<ReturnType<typeof load>>;

let agrees: Install["agrees"];
beforeAll(async () => {
  ({ agrees } = await load());
});

const wanted = {
  "": { version: "0.1.0" },
  "packages/vietnam": { version: "0.1.0" },
  "node_modules/@cho-ocop/vietnam": { link: true },
  "node_modules/hono": { version: "4.13.19" },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
};

describe("what stands in node_modules", () => {
  it("is left alone when it is what the lock file asks for, libraries of other machines aside", () => {
    const { "node_modules/fsevents": _, ...installed } = wanted;
    expect(agrees(wanted, installed)).toBe(true);
  });

  it("is installed anew when a version differs", () => {
    expect(agrees(wanted, { ...wanted, "node_modules/hono": { version: "4.13.18" } })).toBe(false);
  });

  it("is installed anew when a library or a room is missing", () => {
    const { "node_modules/hono": _, ...without } = wanted;
    expect(agrees(wanted, without)).toBe(false);
    const { "node_modules/@cho-ocop/vietnam": __, ...withoutRoom } = wanted;
    expect(agrees(wanted, withoutRoom)).toBe(false);
  });
});
