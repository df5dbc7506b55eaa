/** @file Looks into one photo, in a thread of its own: whatever a picture does to its decoder, the shop goes on. */
import { parentPort, workerData } from "node:worker_threads";
import wasm from "zxing-wasm/reader/zxing_reader.wasm";
import { decode } from "./decode.js";

decode(workerData as Uint8Array, wasm).then(
  (texts) => parentPort?.postMessage(texts),
  () => parentPort?.postMessage([]),
);
