import { botsEnv, readEnv } from "@cho-ocop/contracts";
import { createApp } from "./app.js";

const env = readEnv(botsEnv, process.env);
const server = createApp().listen(env.BOTS_PORT);
process.once("SIGTERM", () => server.close());
