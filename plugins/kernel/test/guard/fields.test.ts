import fc from "fast-check";
import { allowedFields } from "../../src/guard/fields.js";
import { allowedAnswer, type FieldTree, fieldsOfPath } from "../../src/guard/store-fields.js";

const TREE: FieldTree = {
  id: true,
  title: true,
  variants: { id: true, sku: true, options: { value: true } },
  price: true,
};
const read = (fields: string) => {
  const outcome = allowedFields(fields, TREE);
  return outcome.ok ? outcome.fields : outcome.code;
};

describe("what a shopper asks for with `fields`", () => {
  it.each([
    ["id,title", "id,title"],
    ["+title", "+title"],
    [" title", "+title"],
    ["-title", "-title"],
    ["*variants", "+variants.id,+variants.sku"],
    ["variants.*", "+variants.id,+variants.sku"],
    ["variants", "variants.id,variants.sku"],
    ["+*variants.options", "+variants.options.value"],
    ["id,*variants", "id,variants.id,variants.sku"],
    ["*", "+id,+title,+price"],
    ["", ""],
  ])("%p is read as %p", (asked, wanted) => {
    expect(read(asked)).toBe(wanted);
  });

  it.each([
    "secret",
    "*secret",
    "+secret.id",
    "variants.secret",
    "variants.options.secret.*",
    "title.length",
    "*title",
    "**variants",
  ])("%p is refused", (asked) => {
    expect(read(asked)).toBe("field_not_allowed");
  });

  it.each(["__proto__", "constructor", "constructor.name", "variants.toString", "hasOwnProperty"])(
    "%p is no field, although every object has it",
    (asked) => {
      expect(read(asked)).toBe("field_not_allowed");
    },
  );

  it("cannot use `-` to ask: next to a bare name Medusa would read `-secret` as `secret`", () => {
    expect(read("id,-secret")).toBe("id");
    expect(read("-*variants")).toBe("field_not_allowed");
  });

  it("gives, whatever is written, a refusal or columns of the list only", () => {
    const piece = fc.constantFrom(
      "+",
      "-",
      "*",
      " ",
      ".",
      ",",
      "id",
      "title",
      "variants",
      "options",
      "sku",
      "secret",
      "value",
      ".*",
      "\0",
    );
    const columns = new Set(["id", "title", "price", "variants.id", "variants.sku", "variants.options.value"]);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const outcome = allowedFields(pieces.join(""), TREE);
        if (!outcome.ok) return;
        for (const token of outcome.fields.split(",").filter((text) => text !== "" && !text.startsWith("-"))) {
          expect(columns).toContain(token.replace(/^\+/, ""));
        }
        // Medusa takes names after `-` as wishes when any bare name stands beside them: then there must be none.
        const tokens = outcome.fields.split(",").filter((text) => text !== "");
        if (tokens.some((text) => /^[a-z]/.test(text))) expect(tokens.some((text) => text.startsWith("-"))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("is refused when it is longer than anybody needs", () => {
    expect(read("id,".repeat(2000))).toBe("field_not_allowed");
  });
});

describe("an answer", () => {
  it("keeps counts and allowed columns, and loses the rest at every level", () => {
    const body = {
      products: [
        { id: "1", secret: 1, variants: [{ id: "2", sku: null, metadata: {} }], price: { amount: 1, any: true } },
      ],
      count: 1,
    };
    expect(allowedAnswer(body, TREE)).toEqual({
      products: [{ id: "1", variants: [{ id: "2", sku: null }], price: { amount: 1, any: true } }],
      count: 1,
    });
  });
});

describe("the list of a route", () => {
  it("is found for an id and for a static part, and not for a path that Medusa does not have", () => {
    expect(fieldsOfPath("/store/products/prod_1")).toBe(fieldsOfPath("/store/products"));
    expect(fieldsOfPath("/store/carts/cart_1/complete")).toBe(fieldsOfPath("/store/orders"));
    expect(fieldsOfPath("/store/ocop")).toBeUndefined();
  });
});
