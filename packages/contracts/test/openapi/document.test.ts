/** @file Every address of the house is described, with all that it can do. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";
import { CLOSED_ROUTES, closedApiDocument, openApiDocument } from "../../src/openapi/index.js";

const PLUGINS = path.resolve(__dirname, "../../../../plugins");
/** What is no data: the descriptions themselves, and pictures. */
const NO_DATA = [
  "get /ocop/docs",
  "get /ocop/docs/assets/{file}",
  "get /ocop/openapi.json",
  "get /ocop/openapi-shop.json",
  "get /ocop/photos/{photo}",
  "get /ocop/pictures/{picture}",
];

/** Every method of every address that a plugin has a route for, as OpenAPI writes it. */
const routeFiles = (): string[] =>
  readdirSync(PLUGINS)
    .map((plugin) => path.join(PLUGINS, plugin, "src/api"))
    .filter((api) => existsSync(api))
    .flatMap((api) =>
      readdirSync(api, { recursive: true, encoding: "utf8" })
        .filter((file) => path.basename(file) === "route.ts")
        .flatMap((file) => {
          const address = path
            .dirname(file)
            .replaceAll(path.sep, "/")
            .replace(/\[(\w+)\]/g, "{$1}");
          const source = readFileSync(path.join(api, file), "utf8");
          const methods = [...source.matchAll(/^export (?:const|(?:async )?function) ([A-Z]+)\b/gm)];
          return methods.map(([, method = ""]) => `${method.toLowerCase()} /${address}`);
        }),
    );

const documents = () => [openApiDocument(), closedApiDocument()];
const operations = () =>
  documents().flatMap(({ paths = {} }) =>
    Object.entries(paths).flatMap(([address, item]) => Object.keys(item).map((method) => `${method} ${address}`)),
  );

describe("the descriptions of the house's addresses", () => {
  it("name every address that a plugin answers, and none that it does not", () => {
    const answered = routeFiles().filter((one) => !NO_DATA.includes(one));
    expect(answered.length).toBeGreaterThan(30);
    expect(operations().sort()).toEqual(answered.sort());
  });

  it("give each deed a name of its own", () => {
    const ids = CLOSED_ROUTES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say of every address who may ask it, as its first part has it", () => {
    const firstPart = { shop: "store", order: "store", seller: "seller", officer: "admin", everybody: "ocop" };
    for (const { path: address, door } of CLOSED_ROUTES)
      expect([address, address.split("/")[1]]).toEqual([address, firstPart[door.of]]);
  });

  it("are right JSON Schema throughout", () => {
    for (const document of documents()) {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      ajv.addSchema(document, "document");
      for (const name of Object.keys(document.components?.schemas ?? {}))
        expect(ajv.getSchema(`document#/components/schemas/${name}`)).toBeDefined();
    }
  });
});
