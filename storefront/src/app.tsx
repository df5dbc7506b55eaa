import { type Today, todaySchema } from "@cho-ocop/contracts";
import { Hono } from "hono";
import { render } from "preact-render-to-string";

const Home = ({ today }: { today: Today }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Chợ OCOP</title>
    </head>
    <body>
      <h1>Chợ OCOP</h1>
      <p>{today.today}</p>
    </body>
  </html>
);

/** The shop. `backendUrl` is where the API answers. */
export function createApp(backendUrl: string): Hono {
  const app = new Hono();
  app.get("/health", (context) => context.text("OK"));
  app.get("/", async (context) => {
    const answer = await fetch(new URL("/ocop/today", backendUrl));
    return context.html(`<!doctype html>${render(<Home today={todaySchema.parse(await answer.json())} />)}`);
  });
  return app;
}
