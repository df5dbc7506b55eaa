/** @file Drawings and photos of the API, handed on by the shop and kept there while their address cannot mean another picture. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "../src/app.js";
import { keptPictures } from "../src/serving/kept-pictures.js";

const A_YEAR = "public, max-age=31536000, must-revalidate";

let server: Server;
let asked: string[];
let reply: { status: number; cacheControl: string; body: string };
let shop: ReturnType<typeof createApp>;
beforeEach(async () => {
  asked = [];
  reply = { status: 200, cacheControl: A_YEAR, body: "<svg/>" };
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(reply.status, { "cache-control": reply.cacheControl }).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  shop = createApp({ backendUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const open = async (address: string) => {
  const answer = await shop.request(address);
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
};

describe("a picture", () => {
  it.each([
    ["/hinh/mat-ong.svg?v=a1", "/ocop/pictures/mat-ong.svg?v=a1", "image/svg+xml; charset=utf-8"],
    ["/anh/photo_1-small.webp", "/ocop/photos/photo_1-small.webp", "image/webp"],
  ])("is asked for once and then shown to every visitor: %s", async (address, from, type) => {
    for (let time = 0; time < 3; time += 1) {
      const { status, body, headers } = await open(address);
      expect([status, body, headers.get("content-type"), headers.get("cache-control")]).toEqual([
        200,
        "<svg/>",
        type,
        A_YEAR,
      ]);
    }
    expect(asked).toEqual([from]);
  });
  it("of another version is another picture", async () => {
    await open("/hinh/mat-ong.svg?v=a1");
    reply.body = "<svg>2</svg>";
    expect((await open("/hinh/mat-ong.svg?v=a2")).body).toBe("<svg>2</svg>");
    expect((await open("/hinh/mat-ong.svg?v=a1")).body).toBe("<svg/>");
  });
  it("is asked for each time while its address can come to mean another", async () => {
    reply.cacheControl = "public, max-age=300, must-revalidate";
    await open("/hinh/mat-ong.svg");
    reply.body = "<svg>2</svg>";
    expect((await open("/hinh/mat-ong.svg")).body).toBe("<svg>2</svg>");
  });
  it.each([
    [404, 404],
    [500, 503],
  ])("that the API does not give is not kept: %i", async (status, told) => {
    reply.status = status;
    expect((await open("/hinh/mat-ong.svg?v=a1")).status).toBe(told);
    reply.status = 200;
    expect((await open("/hinh/mat-ong.svg?v=a1")).status).toBe(200);
  });
  it.each(["/hinh/..%2F..%2Fhealth.svg", "/hinh/a%00.svg", "/anh/photo_1-huge.webp", "/anh/x.svg"])(
    "that can be none is never asked for: %s",
    async (address) => {
      expect((await open(address)).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );
  it("cannot be asked for under versions without end", async () => {
    await open(`/hinh/mat-ong.svg?v=${"x".repeat(65)}`);
    await open("/hinh/mat-ong.svg?v=%0d%0a");
    expect(new Set(asked)).toEqual(new Set(["/ocop/pictures/mat-ong.svg"]));
  });
});

describe("the pictures that are kept", () => {
  const picture = (bytes: number, cacheControl = A_YEAR) => ({ bytes: new ArrayBuffer(bytes), cacheControl });
  it("are the last ones that were asked for, and never more bytes than there is room for", () => {
    const kept = keptPictures(1000);
    for (const name of ["a", "b"]) kept.keep(name, picture(400));
    kept.get("a");
    kept.keep("c", picture(400));
    expect(["a", "b", "c"].map((name) => kept.get(name) !== undefined)).toEqual([true, false, true]);
    kept.keep("large", picture(1001));
    expect(kept.get("large")).toBeUndefined();
  });
  it.each(["no-store", "public, max-age=300", "private, max-age=31536000", ""])(
    "are none that may not be kept for long: %j",
    (cacheControl) => {
      const kept = keptPictures();
      kept.keep("a", picture(10, cacheControl));
      expect(kept.get("a")).toBeUndefined();
    },
  );
});
