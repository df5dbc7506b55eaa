import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";

export const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

const NO_IV = Buffer.alloc(16);
const cbc = (key: Buffer): string => `aes-${key.length * 8}-cbc`;

/** As Zalo Web writes its parameters and answers: AES-CBC with an empty vector. */
export function encrypt(key: Buffer, text: string): string {
  const cipher = createCipheriv(cbc(key), key, NO_IV);
  return Buffer.concat([cipher.update(text), cipher.final()]).toString("base64");
}
export function decrypt(key: Buffer, text: Buffer): string {
  const decipher = createDecipheriv(cbc(key), key, NO_IV);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString();
}

/** Every second letter, from the first and from the second on. */
const halves = (text: string): readonly [string[], string[]] => [
  [...text].filter((_, at) => at % 2 === 0),
  [...text].filter((_, at) => at % 2 === 1),
];

/** The key of a login, from what the client sends beside it. */
export function loginKey(zcid: string, extension: string): Buffer {
  const [even] = halves(md5(extension).toUpperCase());
  const [first, second] = halves(zcid);
  return Buffer.from([...even.slice(0, 8), ...first.slice(0, 12), ...second.reverse().slice(0, 12)].join(""));
}

/** An event of the websocket: packed, then AES-GCM under the key of the connection. */
export function sealEvent(key: Buffer, event: object): { data: string; encrypt: number } {
  const [iv, aad] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(aad);
  const body = Buffer.concat([cipher.update(deflateSync(JSON.stringify(event))), cipher.final(), cipher.getAuthTag()]);
  return { data: encodeURIComponent(Buffer.concat([iv, aad, body]).toString("base64")), encrypt: 2 };
}

/** A frame of the websocket: version, command, subcommand and JSON. */
export function frame(command: number, sub: number, body: object): Buffer {
  const header = Buffer.alloc(4);
  header[0] = 1;
  header.writeUInt16LE(command, 1);
  header[3] = sub;
  return Buffer.concat([header, Buffer.from(JSON.stringify(body))]);
}
