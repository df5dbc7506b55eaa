import path from "node:path";
import ts from "typescript";

/** The methods that the bots call. */
const METHODS = [
  "getMe",
  "getUpdates",
  "setWebhook",
  "deleteWebhook",
  "setMyCommands",
  "sendMessage",
  "getFile",
  "answerCallbackQuery",
  "answerInlineQuery",
] as const;
export type Method = (typeof METHODS)[number];

type Schema = Record<string, unknown>;

/** JSON Schemas of the parameters of the Bot API, read from the types of the installed grammY: whatever they do not know is refused. */
export function deriveParameters(): {
  readonly methods: Record<string, Schema>;
  readonly $defs: Record<string, Schema>;
} {
  const file = path.resolve(__dirname, "../../../node_modules/@grammyjs/types/methods.d.ts");
  const program = ts.createProgram([file], { strict: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not there`);
  const named: Record<string, Schema> = {};

  function objectSchema(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const symbol of checker.getPropertiesOfType(type)) {
      const inner = checker.getTypeOfSymbol(symbol);
      if ((symbol.flags & ts.SymbolFlags.Optional) === 0) required.push(symbol.name);
      // `field?: undefined` forbids a field in one alternative of several.
      const schema = schemaOf(inner);
      if (schema !== null) properties[symbol.name] = schema;
    }
    return { type: "object", properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
  }

  function unionSchema(type: ts.UnionType): Schema | null {
    const parts = type.types.map(schemaOf).filter((one) => one !== null);
    if (parts.length > 0 && parts.every((part) => "const" in part)) return { enum: parts.map((part) => part.const) };
    return parts.length > 1 ? { anyOf: parts } : (parts[0] ?? null);
  }

  /** A type with a name is written once: many of them contain themselves. */
  function once(name: string, make: () => Schema | null): Schema {
    if (named[name] === undefined) {
      named[name] = {};
      named[name] = make() ?? {};
    }
    return { $ref: `#/$defs/${name}` };
  }

  function schemaOf(type: ts.Type): Schema | null {
    if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return null;
    const name = type.aliasSymbol?.name ?? type.symbol?.name ?? "__type";
    // Messages with headings and tables: the bots send none.
    if (/Rich/.test(name)) return {};
    if (type.isUnion()) return type.aliasSymbol === undefined ? unionSchema(type) : once(name, () => unionSchema(type));
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === "true" };
    if (type.flags & ts.TypeFlags.StringLike) return { type: "string" };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: "number" };
    // Type parameters stand for files, which the bots do not send.
    if (type.flags & ts.TypeFlags.TypeParameter) return { type: "string" };
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element !== undefined) return { type: "array", items: schemaOf(element) ?? {} };
    return name.startsWith("__") ? objectSchema(type) : once(name, () => objectSchema(type));
  }

  const properties: Record<string, Schema> = {};
  ts.forEachChild(source, (node) => {
    if (!ts.isTypeAliasDeclaration(node) && !ts.isInterfaceDeclaration(node)) return;
    if (node.name.text !== "ApiMethods") return;
    for (const method of checker.getPropertiesOfType(checker.getTypeAtLocation(node))) {
      if (!METHODS.some((one) => one === method.name)) continue;
      const [signature] = checker.getTypeOfSymbol(method).getCallSignatures();
      const parameter = signature?.getParameters()[0];
      const type = parameter === undefined ? undefined : checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
      properties[method.name] =
        type === undefined ? { type: "object", additionalProperties: false } : objectSchema(type);
    }
  });
  return { methods: properties, $defs: named };
}
