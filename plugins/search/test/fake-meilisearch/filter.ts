import { ApiError, type ErrorCode, notCovered } from "./api-error.js";
import type { Json, JsonObject } from "./shape.js";
import { normalized, scalarsAt, valueAt } from "./values.js";

export type Operator = "=" | "!=" | ">" | ">=" | "<" | "<=" | "TO" | "IN" | "EXISTS" | "IS NULL" | "IS EMPTY";
type Test = (document: JsonObject) => boolean;
/** Is asked before a field is used in a filter; throws when the settings do not allow it. */
export type MayFilter = (field: string, operator: Operator, position: () => string) => void;

const KEYWORDS = ["AND", "OR", "IN", "NOT", "TO", "EXISTS", "_geoRadius", "_geoBoundingBox", "_geoPolygon"];
const OPERATIONS =
  "Was expecting an operation `=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, `IS NOT EMPTY`, `CONTAINS`, `NOT CONTAINS`, `STARTS WITH`, `NOT STARTS WITH`, `_geoRadius`, `_geoBoundingBox` or `_geoPolygon`";
const MAX_DEPTH = 150;

/** A filter of a request as a test of documents: one text, or a list (all must hold) of texts and of lists (one must hold). */
export function parseFilter(filter: Json, code: ErrorCode, mayFilter: MayFilter): Test {
  if (typeof filter === "string") {
    return filter.trim() === "" ? () => true : new Parser(filter, code, mayFilter).whole();
  }
  if (!Array.isArray(filter)) {
    throw new ApiError(
      code,
      `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(filter)}\`.`,
    );
  }
  const text = (part: Json): Test => {
    if (typeof part === "string") return parseFilter(part, code, mayFilter);
    throw new ApiError(
      code,
      `Invalid syntax for the filter parameter: \`expected String, found: ${JSON.stringify(part)}\`.`,
    );
  };
  const tests = filter.map((part): Test => {
    if (!Array.isArray(part)) return text(part);
    const some = part.map(text);
    return (document) => some.length === 0 || some.some((test) => test(document));
  });
  return (document) => tests.every((test) => test(document));
}

/** expression = and (OR and)*; and = not (AND not)*; not = NOT not | primary; primary = ( expression ) | condition. */
class Parser {
  #at = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly code: ErrorCode,
    readonly mayFilter: MayFilter,
  ) {}

  whole(): Test {
    const test = this.#or();
    this.#space();
    if (this.#at < this.text.length) {
      this.#fail(
        `Found unexpected characters at the end of the filter: \`${this.#rest()}\`. You probably forgot an \`OR\` or an \`AND\` rule.`,
      );
    }
    return test;
  }

  #or(): Test {
    const tests = [this.#and()];
    while (this.#word("OR")) tests.push(this.#and());
    return tests.length === 1 ? (tests[0] as Test) : (document) => tests.some((test) => test(document));
  }

  #and(): Test {
    const tests = [this.#not()];
    while (this.#word("AND")) tests.push(this.#not());
    return tests.length === 1 ? (tests[0] as Test) : (document) => tests.every((test) => test(document));
  }

  #not(): Test {
    if (this.#word("NOT")) {
      const test = this.#deeper(() => this.#not());
      return (document) => !test(document);
    }
    if (!this.#sign("(")) return this.#condition();
    const test = this.#deeper(() => this.#or());
    if (!this.#sign(")"))
      this.#fail(`Expression \`${this.#rest()}\` is missing the following closing delimiter: \`)\`.`);
    return test;
  }

  #deeper(parse: () => Test): Test {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      this.#fail(
        "The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.",
      );
    }
    const test = parse();
    this.#depth -= 1;
    return test;
  }

  #condition(): Test {
    this.#space();
    const start = this.#at;
    const field = this.#value();
    const end = this.#at;
    if (field.startsWith("_geo") || field.startsWith("_vectors")) throw notCovered(`filters on \`${field}\``);
    const may = (operator: Operator): void =>
      this.mayFilter(field, operator, () => `${start + 1}:${end + 1} ${this.text}`);

    const sign = ["!=", ">=", "<=", "=", ">", "<"].find((each) => this.#sign(each));
    if (sign !== undefined) {
      may(sign as Operator);
      return compare(field, sign as Operator, this.#value());
    }
    if (this.#word("IS")) {
      const not = this.#word("NOT");
      const kind = this.#word("NULL") ? "NULL" : this.#word("EMPTY") ? "EMPTY" : undefined;
      if (kind === undefined) return this.#noOperation(start);
      may(`IS ${kind}`);
      const test = kind === "NULL" ? isNull(field) : isEmpty(field);
      return not ? (document) => !test(document) : test;
    }
    const not = this.#word("NOT");
    if (this.#word("EXISTS")) {
      may("EXISTS");
      return (document) => (valueAt(document, field) !== undefined) !== not;
    }
    if (this.#word("IN")) {
      const values = this.#list();
      may("IN");
      const test = isIn(field, values);
      return (document) => test(document) !== not;
    }
    if (this.#word("CONTAINS") || this.#word("STARTS")) throw notCovered("the operators CONTAINS and STARTS WITH");
    if (not) return this.#noOperation(start);
    return this.#range(field, start, may);
  }

  #range(field: string, start: number, may: (operator: Operator) => void): Test {
    this.#space();
    if (this.#at >= this.text.length || /[()=<>!]/.test(this.text[this.#at] as string)) return this.#noOperation(start);
    const back = this.#at;
    const from = this.#bareOrQuoted();
    if (from === undefined || !this.#word("TO")) {
      this.#at = back;
      return this.#noOperation(start);
    }
    may("TO");
    const to = this.#value();
    const above = compare(field, ">=", from);
    const below = compare(field, "<=", to);
    // Of the same value: the real server looks for one value between both bounds.
    return (document) =>
      scalarsAt(document, field).some((value) => above({ [field]: value }) && below({ [field]: value }));
  }

  #list(): string[] {
    if (!this.#sign("[")) this.#fail("Expected `[` after `IN` keyword.");
    const values: string[] = [];
    while (!this.#sign("]")) {
      values.push(this.#value());
      if (this.#sign(",")) continue;
      if (!this.#sign("]"))
        this.#fail(
          `Expected only comma-separated field names inside \`IN[..]\` but instead found \`${this.#rest()}\`.`,
        );
      break;
    }
    return values;
  }

  #noOperation(start: number): never {
    return this.#fail(`${OPERATIONS} at \`${this.text.slice(start)}\`.`, start);
  }

  #value(): string {
    this.#space();
    const start = this.#at;
    const value = this.#bareOrQuoted();
    if (value === undefined) {
      const found = /^[^\s()=<>!]*/.exec(this.text.slice(start))?.[0] ?? "";
      if (found === "") return this.#fail("Was expecting a value but instead got nothing.", start);
      return this.#fail(
        KEYWORDS.includes(found)
          ? `Was expecting a value but instead got \`${found}\`, which is a reserved keyword. To use \`${found}\` as a field name or a value, surround it by quotes.`
          : `Was expecting a value but instead got \`${found}\`.`,
        start,
      );
    }
    return value;
  }

  #bareOrQuoted(): string | undefined {
    this.#space();
    const quote = this.text[this.#at];
    if (quote === '"' || quote === "'") return this.#quoted(quote);
    const word = /^[\p{Alphabetic}\p{N}_.-]+/u.exec(this.text.slice(this.#at))?.[0];
    if (word === undefined || KEYWORDS.includes(word)) return undefined;
    this.#at += word.length;
    return word;
  }

  /** A backslash takes the next character along; only before the quote it goes away itself. */
  #quoted(quote: string): string {
    const start = this.#at;
    let value = "";
    for (let at = start + 1; at < this.text.length; at += 1) {
      const character = this.text[at] as string;
      if (character === quote) {
        this.#at = at + 1;
        return value;
      }
      if (character === "\\") {
        at += 1;
        const next = this.text[at];
        value += next === quote ? quote : `\\${next ?? ""}`;
      } else value += character;
    }
    return this.#fail(
      `Expression \`${this.text.slice(start)}\` is missing the following closing delimiter: \`${quote}\`.`,
      start,
    );
  }

  #word(word: string): boolean {
    this.#space();
    const after = this.text[this.#at + word.length];
    const ends = after === undefined || !/[\p{Alphabetic}\p{N}_.-]/u.test(after);
    if (!this.text.startsWith(word, this.#at) || !ends) return false;
    this.#at += word.length;
    return true;
  }

  #sign(sign: string): boolean {
    this.#space();
    if (!this.text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #space(): void {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at += 1;
  }

  #rest(): string {
    return this.text.slice(this.#at);
  }

  #fail(message: string, start = this.#at): never {
    throw new ApiError(this.code, `${message}\n${start + 1}:${this.text.length + 1} ${this.text}`);
  }
}

const asNumber = (text: string): number | undefined => {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

/** Texts are compared by their normalized form and numbers as numbers; a value that reads as a number is tried as both. */
function compare(field: string, operator: Operator, value: string): Test {
  const text = normalized(value);
  const number = asNumber(value);
  const holds = (difference: number): boolean => {
    if (operator === "=" || operator === "!=") return difference === 0;
    if (operator === ">") return difference > 0;
    if (operator === ">=") return difference >= 0;
    return operator === "<" ? difference < 0 : difference <= 0;
  };
  const some: Test = (document) =>
    scalarsAt(document, field).some((each) => {
      if (typeof each === "number") return number !== undefined && holds(each - number);
      const own = normalized(each);
      return holds(own === text ? 0 : own < text ? -1 : 1);
    });
  return operator === "!=" ? (document) => !some(document) : some;
}

/** As "=" with each of the values. */
function isIn(field: string, values: readonly string[]): Test {
  const texts = new Set(values.map(normalized));
  const numbers = new Set(values.map(asNumber));
  return (document) =>
    scalarsAt(document, field).some((each) =>
      typeof each === "number" ? numbers.has(each) : texts.has(normalized(each)),
    );
}

const isNull =
  (field: string): Test =>
  (document) =>
    valueAt(document, field) === null;

const isEmpty =
  (field: string): Test =>
  (document) => {
    const value = valueAt(document, field);
    if (value === undefined || value === null) return false;
    return typeof value === "object" ? Object.keys(value).length === 0 : value === "";
  };
