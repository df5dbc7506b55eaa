import type { Picture } from "../../chat/pictures.js";
import type { Inbound } from "../../store/store.js";
import { download } from "../download.js";

/** Where Zalo keeps what people send. Addresses come with messages: no other host is ever asked. */
const HOSTS = /^(?:[a-z0-9-]+\.)+(?:zdn|zadn)\.vn$/;
const LONGEST_ADDRESS = 1000;

/** What is written down of a picture at an address; null where that is none of Zalo's. */
export function pictureAt(address: string | undefined): Pick<Inbound, "text" | "content"> | null {
  return address !== undefined && urlOf(address) !== null ? { text: address, content: "picture" } : null;
}

function urlOf(address: string): URL | null {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = url.protocol === "https:" && url.port === "" && url.username === "" && url.password === "";
  return plain && HOSTS.test(url.hostname) ? url : null;
}

/** Fetches a picture that somebody sent over Zalo; nothing from anywhere else. */
export async function fetchPicture(address: string, fetching?: typeof fetch): Promise<Picture> {
  const url = urlOf(address);
  return url === null ? "gone" : download(url, fetching);
}
