/** @file What becomes of a form with a file, as it comes in over HTTP. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { MOST_DOCUMENT_BYTES } from "@cho-ocop/contracts";
import { RefusalError } from "@cho-ocop/kernel";
import { readFile } from "../../src/http/upload.js";

let server: Server;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const told = await readFile(request).then(
      ({ name, content }) => `${name}: ${content.length}`,
      (error: unknown) => (error instanceof RefusalError ? error.refusal.code : `fault: ${String(error)}`),
    );
    response.end(told);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function sent(body: FormData | string, type?: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    method: "POST",
    body,
    headers: { connection: "close", ...(type === undefined ? {} : { "content-type": type }) },
  });
  return answer.text();
}

function formWith(content: string | Uint8Array<ArrayBuffer>, field = "file"): FormData {
  const form = new FormData();
  form.set(field, new Blob([content]), "Quyết định.pdf");
  return form;
}
const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.pdf"\r\n\r\n%PDF`;

describe("a document that is sent", () => {
  it("is read with its name", async () => {
    expect(await sent(formWith("%PDF-1.4"))).toBe("Quyết định.pdf: 8");
  });

  it("is refused when it is larger than may be, and taken when it is just as large", async () => {
    expect(await sent(formWith(new Uint8Array(MOST_DOCUMENT_BYTES + 1)))).toBe("document_too_large");
    expect(await sent(formWith(new Uint8Array(MOST_DOCUMENT_BYTES + 20_000)))).toBe("document_too_large");
    expect(await sent(formWith(new Uint8Array(MOST_DOCUMENT_BYTES)))).toBe(`Quyết định.pdf: ${MOST_DOCUMENT_BYTES}`);
  });

  it.each([
    ["breaks off in the middle of the file", () => sent(part("file"), "multipart/form-data; boundary=x")],
    ["breaks off in the middle of another file", () => sent(part("other"), "multipart/form-data; boundary=x")],
    ["is empty", () => sent("", "multipart/form-data; boundary=x")],
    ["names no boundary", () => sent("file", "multipart/form-data; charset=utf-8")],
    ["is of another kind", () => sent("file=a", "application/x-www-form-urlencoded")],
    ["has its file in another field", () => sent(formWith("%PDF-1.4", "other"))],
  ])("is asked for again when the form %s", async (_, send) => {
    expect(await send()).toBe("document_missing");
  });
});
