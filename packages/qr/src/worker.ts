/** @file Looks into one photo, in a thread of its own: whatever a picture does to its decoder, the process goes on. */
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import decoder from "zxing-wasm/reader/zxing_reader.wasm";
import { decode } from "./decode.js";

const look = async () => decode(workerData as Uint8Array, await readFile(new URL(decoder, import.meta.url)));
look().then(
  (texts) => parentPort?.postMessage(texts),
  () => parentPort?.postMessage([]),
);
