import express, { type Express } from "express";

/** The bots' web server: health now, webhooks and the bot console later. */
export function createApp(): Express {
  const app = express();
  app.disable("x-powered-by");
  app.get("/health", (_request, response) => {
    response.type("text").send("OK");
  });
  return app;
}
