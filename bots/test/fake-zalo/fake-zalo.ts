import { randomBytes } from "node:crypto";
import { type WebSocket, WebSocketServer } from "ws";
import { type Answered, type Asked, openServer, until } from "../fixture/server.js";
import { decrypt, encrypt, frame, loginKey, md5, sealEvent } from "./ciphers.js";

export interface Sent {
  readonly chat: string;
  readonly text: string;
}

/**
 * Zalo Web of our own, for the unpatched zca-js: login by code and by cookie, encrypted parameters whose signatures are checked, and the
 * encrypted websocket. Only zca-js says how Zalo behaves: a host, an address or a form that it did not use before is refused.
 */
export interface FakeZalo {
  /** In place of the network: the hosts of Zalo lead here, all others nowhere. */
  readonly fetch: typeof fetch;
  readonly sent: readonly Sent[];
  /** What was asked against the rules: bugs of ours, or a zca-js that has changed. */
  readonly refused: readonly string[];
  readonly sockets: number;
  /** The owner scans the code and agrees. */
  scan(): void;
  say(
    user: string,
    text: string,
    more?: { readonly id?: string; readonly missed?: boolean; readonly group?: boolean; readonly photo?: string },
  ): string;
  /** The next messages are refused with these numbers. */
  fail(...numbers: readonly number[]): void;
  /** The next request to that address waits until `go`. */
  hold(path: string): { readonly asked: Promise<void>; go(): void };
  /** Ends the connection: 1006 the network, 3000 another window of the account. */
  kick(code: number): void;
  /** The session ends: its cookie is of no more use. */
  logOut(): void;
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

/** One of Zalo's hosts for its services: its cookies go there and nowhere else. */
const SERVICE_HOST = "services.chat.zalo.me";
const OWNER = "900001";
const PNG = "data:image/png;base64,iVBORw0KGgo=";
const SERVICES =
  "other_contact chat_e2e workspace catalog boards downloadStickerUrl sp_contact zcloud_up_file media_store_send2me push_act aext zfamily group_poll group_cloud_message media_store file auto_reply sync_action friendLan friend alias zimsg group_board conversation group fallback_LP friend_board up_file zavi reaction voice_call profile sticker label consent zcloud chat todoUrl recent_search group_e2e quick_message".split(
    " ",
  );
/** Under this the client hides its identity from the first look. */
const IDENTITY_KEY = Buffer.from("3FC4F0D2AB50057BCE0D90D9187A22B1");
const NO_SESSION = { error_code: 102, error_message: "zpw_sek bị thiếu hoặc không đúng", data: null };

const cookiesOf = ({ headers }: Pick<Asked, "headers">): Readonly<Record<string, string>> =>
  Object.fromEntries((headers.cookie ?? "").split("; ").map((pair) => pair.split("=", 2)));

export async function openFakeZalo(): Promise<FakeZalo> {
  const sent: Sent[] = [];
  const refused: string[] = [];
  const faults: number[] = [];
  const open = new Set<WebSocket>();
  const history: object[] = [];
  const restKey = randomBytes(16);
  const socketKey = randomBytes(32);
  let session = "";
  let scanned = false;
  let count = 7000;

  const need = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(what);
  };
  const good = (data: unknown): Answered => ({
    body: { error_code: 0, data: encrypt(restKey, JSON.stringify({ error_code: 0, error_message: "", data })) },
  });

  function byCode(step: string): Answered {
    if (step === "authen/qr/generate")
      return { body: { error_code: 0, data: { code: "QR", token: "t", image: PNG, options: {} } } };
    if (step === "authen/qr/waiting-scan")
      return { body: scanned ? { error_code: 0, data: { avatar: "", display_name: "Chợ" } } : { error_code: 8 } };
    if (step === "authen/qr/waiting-confirm") return { body: { error_code: 0 } };
    if (step !== "checksession") return { body: { error_code: 0, data: {} } };
    session = randomBytes(8).toString("hex");
    const expires = "Expires=Wed, 18 Mar 2099 00:00:00 GMT";
    const cookies = [
      `zpsid=p${session}; Domain=zalo.me; Path=/; ${expires}; HttpOnly; Secure`,
      `zpw_sek=${session}; Domain=chat.zalo.me; Path=/; HttpOnly; Secure`,
    ];
    return { body: "ok", headers: { "set-cookie": cookies } };
  }
  function logIn(asked: Asked, socketUrl: string): Answered {
    const given = Object.fromEntries(asked.query);
    const { signkey, nretry, zpw_ver, zpw_type, ...signed } = given;
    const { zcid = "", zcid_ext = "", params = "" } = given;
    const key = loginKey(zcid, zcid_ext);
    const { imei } = JSON.parse(decrypt(key, Buffer.from(params, "base64"))) as { imei: string };
    need(decrypt(IDENTITY_KEY, Buffer.from(zcid, "hex")).split(",")[1] === imei, "zcid without the imei");
    const values = Object.keys(signed)
      .sort()
      .map((name) => signed[name])
      .join("");
    need(signkey === md5(`zsecuregetlogininfo${values}`), "a login that is not signed");
    const services = Object.fromEntries(SERVICES.map((name) => [name, [`https://${SERVICE_HOST}/${name}`]]));
    const info = { uid: OWNER, zpw_enk: restKey.toString("base64"), zpw_ws: [socketUrl], zpw_service_map_v3: services };
    const known = session !== "" && cookiesOf(asked).zpw_sek === session;
    return {
      body: { error_code: 0, data: encrypt(key, JSON.stringify(known ? { error_code: 0, data: info } : NO_SESSION)) },
    };
  }
  function settings(asked: Asked): Answered {
    const values = ["client_version", "computer_name", "imei", "type"].map((name) => asked.query.get(name)).join("");
    need(asked.query.get("signkey") === md5(`zsecuregetserverinfo${values}`), "a look that is not signed");
    if (cookiesOf(asked).zpw_sek !== session) return { body: NO_SESSION };
    const socket = { ping_interval: 60_000, close_and_retry_codes: [], rotate_error_codes: [], retries: {} };
    const features = { sharefile: { max_file: 50, restricted_ext_file: [] }, socket };
    return { body: { error_code: 0, data: { extra_ver: {}, setttings: { keepalive: {}, features } } } };
  }
  function serve(asked: Asked): Answered {
    need(cookiesOf(asked).zpw_sek === session, "a service without a session");
    const packed = new URLSearchParams(asked.body).get("params") ?? asked.query.get("params") ?? "";
    const given = JSON.parse(decrypt(restKey, Buffer.from(packed, "base64"))) as Readonly<Record<string, string>>;
    if (asked.path.endsWith("/message/typing")) return good({ status: 0 });
    need(asked.path === `/@${SERVICE_HOST}/chat/api/message/sms`, `an address that is not used: ${asked.path}`);
    const fault = faults.shift();
    if (fault !== undefined) return { body: { error_code: fault, error_message: "refused" } };
    need((given.message?.length ?? 0) > 0 && (given.message?.length ?? 0) <= 2000, "a text that is too long");
    count += 1;
    sent.push({ chat: given.toid ?? "", text: given.message ?? "" });
    return good({ msgId: String(count) });
  }
  let held: { readonly path: string; wait(): Promise<void> } | undefined;
  const house = await openServer(async (asked) => {
    try {
      const { path } = asked;
      if (held !== undefined && path.endsWith(held.path)) {
        const { wait } = held;
        held = undefined;
        await wait();
      }
      if (path === "/@id.zalo.me/account")
        return { body: '<script src="https://stc-zlogin.zdn.vn/main-5.5.7.js"></script>' };
      if (path.startsWith("/@id.zalo.me/account/")) return byCode(path.slice("/@id.zalo.me/account/".length));
      if (path === "/@jr.chat.zalo.me/jr/userinfo")
        return { body: { error_code: 0, data: { logged: session !== "", info: { name: "Chợ", avatar: "" } } } };
      if (path === "/@wpa.chat.zalo.me/api/login/getLoginInfo")
        return logIn(asked, `${house.url.replace("http", "ws")}/socket`);
      if (path === "/@wpa.chat.zalo.me/api/login/getServerInfo") return settings(asked);
      return serve(asked);
    } catch (error) {
      refused.push(error instanceof Error ? error.message : "no Error");
      return { status: 400, body: { error_code: -1, error_message: "refused" } };
    }
  });
  const emit = (command: number, sub: number, data: object): void => {
    for (const socket of open) socket.send(frame(command, sub, sealEvent(socketKey, { data })));
  };
  const sockets = new WebSocketServer({ server: house.server });
  sockets.on("connection", (socket, request) => {
    if (cookiesOf(request).zpw_sek !== session) return socket.close(3003);
    for (const other of open) other.close(3000);
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("message", (data: Buffer) => {
      if (data.readUInt16LE(1) === 510) emit(510, 1, { msgs: history });
    });
    socket.send(frame(1, 1, { key: socketKey.toString("base64") }));
  });

  return {
    fetch: (input, init) => {
      const url = new URL(String(input));
      if (url.origin === house.url) return fetch(url, init);
      if (!/(^|\.)zalo\.me$/.test(url.hostname)) throw new Error(`The network is closed: ${url.hostname}`);
      return fetch(`${house.url}/@${url.hostname}${url.pathname}${url.search}`, init);
    },
    sent,
    refused,
    get sockets() {
      return open.size;
    },
    scan() {
      scanned = true;
    },
    say(user, text, { id = `m${count + 1}`, missed = false, group = false, photo } = {}) {
      count += 1;
      const content = photo === undefined ? text : { title: "", description: "", href: photo, thumb: "", params: "{}" };
      const message = {
        actionId: id,
        msgId: id,
        cliMsgId: `c${id}`,
        msgType: photo === undefined ? "webchat" : "chat.photo",
        uidFrom: user,
        idTo: group ? "g1" : "0",
        dName: "Lan",
        ts: String(Date.now()),
        status: 1,
        content,
        notify: "1",
        ttl: 0,
        paramsExt: {},
      };
      if (!group) history.push(message);
      if (!missed) emit(group ? 521 : 501, 0, group ? { groupMsgs: [message] } : { msgs: [message] });
      return id;
    },
    fail: (...numbers) => {
      faults.push(...numbers);
    },
    hold(path) {
      let [come, go] = [() => {}, () => {}];
      const asked = new Promise<void>((resolve) => {
        come = resolve;
      });
      const gone = new Promise<void>((resolve) => {
        go = resolve;
      });
      held = {
        path,
        wait() {
          come();
          return gone;
        },
      };
      return { asked, go: () => go() };
    },
    kick(code) {
      for (const socket of open) code === 1006 ? socket.terminate() : socket.close(code);
    },
    logOut() {
      session = "";
    },
    until: (many) =>
      until(() => sent.length >= many, `${many} messages, there are ${sent.length}; refused: ${refused}`),
    async close() {
      for (const socket of open) socket.terminate();
      sockets.close();
      await house.close();
    },
  };
}
