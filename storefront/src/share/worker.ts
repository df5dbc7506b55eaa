/** @file Draws one picture, in a thread of its own: the drawing library and its memory are gone with it. */
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import font from "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf";
import { draw } from "./draw.js";

draw(workerData as string, fileURLToPath(new URL(font, import.meta.url))).then(
  (png) => parentPort?.postMessage(png),
  () => parentPort?.close(),
);
