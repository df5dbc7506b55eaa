import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError, type ErrorBody } from "./api-error.js";
import { invalidKey, Keys } from "./keys.js";
import { type Answer, type Request, ROUTES, type Route } from "./routes.js";
import type { Json } from "./shape.js";
import { Store } from "./store.js";
import { TaskQueue } from "./tasks.js";

/** What goes wrong with requests on demand. */
export interface Fault {
  /** Tried against "METHOD /path". */
  readonly on: RegExp;
  /** How many requests it strikes; for ever without it. */
  times?: number;
  /** Strikes only every so many of the requests that it fits. */
  readonly every?: number;
  /** Milliseconds before the answer. */
  readonly delayMs?: number;
  /** Answers this status and error instead. */
  readonly answer?: { readonly status: number; readonly body: ErrorBody | string };
  /** Closes the connection without an answer; `after`: having done what was asked. */
  readonly drop?: "before" | "after";
}

export interface FakeOptions {
  readonly masterKey?: string;
  /** Bytes of a body; the real server allows 100 MiB when nothing is set. */
  readonly maxPayload?: number;
}

/** A Meilisearch of ours, for tests. See the README beside for what it covers. */
export class FakeMeilisearch {
  readonly store = new Store();
  readonly tasks = new TaskQueue();
  readonly faults: Fault[] = [];
  /** Every request that came, as "METHOD /path". */
  readonly requests: string[] = [];
  readonly #fitted = new Map<Fault, number>();
  readonly #keys: Keys;
  readonly #server: Server;
  readonly #maxPayload: number;

  private constructor(options: FakeOptions) {
    this.#keys = new Keys(options.masterKey ?? null);
    this.#maxPayload = options.maxPayload ?? 100 * 1024 * 1024;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error) =>
        send(response, 500, new ApiError("internal", String(error)).body),
      );
    });
  }

  /** Opens on a free port of this machine. */
  static async start(options: FakeOptions = {}): Promise<FakeMeilisearch> {
    const fake = new FakeMeilisearch(options);
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Strikes the requests that it fits until it is used up or taken back. */
  fault(fault: Fault): { takeBack(): void } {
    this.faults.push(fault);
    return { takeBack: () => this.#forget(fault) };
  }

  /** Closes every connection at once until `up`, as a server that is not there. */
  down(): void {
    this.fault({ on: /^/, drop: "before" });
  }

  /** Takes all faults back. */
  up(): void {
    this.faults.length = 0;
  }

  async stop(): Promise<void> {
    this.tasks.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #strikes(fault: Fault, name: string): boolean {
    if (!fault.on.test(name)) return false;
    const fitted = (this.#fitted.get(fault) ?? 0) + 1;
    this.#fitted.set(fault, fitted);
    return fitted % (fault.every ?? 1) === 0;
  }

  #forget(fault: Fault): void {
    const position = this.faults.indexOf(fault);
    if (position >= 0) this.faults.splice(position, 1);
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? "/", "http://fake");
    const name = `${incoming.method} ${url.pathname}`;
    this.requests.push(name);
    const fault = this.faults.find((each) => this.#strikes(each, name));
    if (fault?.times !== undefined) {
      fault.times -= 1;
      if (fault.times === 0) this.#forget(fault);
    }
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    if (fault?.drop === "before") return void incoming.socket.destroy();
    if (fault?.answer !== undefined) return send(response, fault.answer.status, fault.answer.body);
    const answer = await this.#answer(incoming, url);
    if (fault?.drop === "after") return void incoming.socket.destroy();
    send(response, answer.status, answer.body);
  }

  async #answer(incoming: IncomingMessage, url: URL): Promise<Answer> {
    try {
      const { route, path } = routeOf(incoming.method ?? "GET", url.pathname);
      const access = this.#keys.accessOf(
        route.action === null && this.#keys.masterKey !== null
          ? `Bearer ${this.#keys.masterKey}`
          : incoming.headers.authorization,
      );
      if (route.action !== null && !access.may(route.action)) throw invalidKey();
      const body = await this.#body(incoming, route);
      const request: Request = {
        store: this.store,
        tasks: this.tasks,
        keys: this.#keys,
        access,
        path,
        parameters: url.searchParams,
        body,
      };
      return route.answer(request);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: { ...error.body } };
    }
  }

  async #body(incoming: IncomingMessage, route: Route): Promise<Json> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of incoming) {
      size += (chunk as Buffer).length;
      if (size <= this.#maxPayload) chunks.push(chunk as Buffer);
    }
    if (size > this.#maxPayload) {
      throw new ApiError(
        "payload_too_large",
        `The provided payload reached the size limit. The maximum accepted payload size is ${this.#maxPayload} B.`,
      );
    }
    if (route.method === "GET" || route.method === "DELETE") return null;
    const accepted = "Accepted values for the Content-Type header are: `application/json`";
    const type = incoming.headers["content-type"];
    if (type === undefined) {
      throw new ApiError("missing_content_type", `A Content-Type header is missing. ${accepted}`);
    }
    if (!type.startsWith("application/json")) {
      throw new ApiError("invalid_content_type", `The Content-Type \`${type}\` is invalid. ${accepted}`);
    }
    if (size === 0) throw new ApiError("missing_payload", "A json payload is missing.");
    try {
      return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Json;
    } catch (error) {
      throw new ApiError(
        "malformed_payload",
        `The \`json\` payload provided is malformed. \`${error instanceof Error ? error.message : ""}\`.`,
      );
    }
  }
}

function routeOf(method: string, pathname: string): { route: Route; path: { [name: string]: string } } {
  const parts = pathname.split("/").filter((part) => part !== "");
  for (const route of ROUTES) {
    const wanted = route.path.split("/");
    if (route.method !== method || wanted.length !== parts.length) continue;
    const path: { [name: string]: string } = {};
    const fits = wanted.every((part, position) => {
      const own = decodeURIComponent(parts[position] as string);
      if (part.startsWith(":")) path[part.slice(1)] = own;
      return part.startsWith(":") || part === own;
    });
    if (fits) return { route, path };
  }
  throw new ApiError("not_covered_by_the_fake", `The fake Meilisearch has no route ${method} ${pathname}`);
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
}
