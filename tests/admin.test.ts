/** @file Medusa Admin as an officer sees it, in a real browser, as it is built for production. */
import type { Browser } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "./house/browser.js";
import { adminAccount, adminFetch, backendUrl, storeFetch } from "./house/client.js";

describe("the administrator's account", () => {
  it("signs in over HTTP", async () => {
    const answer = await adminFetch("/admin/users/me");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ user: { email: adminAccount().email } });
  });

  it("is needed: without it the administration answers nobody", async () => {
    expect((await fetch(backendUrl("/admin/users/me"))).status).toBe(401);
  });

  it("is not needed in the shop, where a guest looks at products", async () => {
    expect((await storeFetch("/store/products")).status).toBe(200);
  });
});

describeInBrowser("Medusa Admin in the browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it("lets an officer sign in and finds the register in the menu", async () => {
    const page = await (await openWindow(browser, "desktop")).newPage();
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith("http") && !request.url().startsWith(backendUrl())) foreign.push(request.url());
    });
    const { email, password } = adminAccount();
    await page.goto(backendUrl("/app/login"));
    await page.locator("input[name=email]").fill(email);
    await page.locator("input[name=password]").fill(password);
    await page.locator("button[type=submit]").click();
    await page.waitForURL(/\/app\/(?!login)/);
    await page.getByRole("link", { name: "Sổ đăng ký OCOP" }).click();
    await page.waitForURL(/\/app\/register/);
    await page.getByRole("heading", { name: "Sổ đăng ký OCOP" }).waitFor();
    // Signed in still after a reload: the session cookie holds on plain http.
    await page.reload();
    await page.getByRole("heading", { name: "Sổ đăng ký OCOP" }).waitFor();
    expect(foreign).toEqual([]);
    expect(await barriers(page, "main")).toEqual([]);
  }, 120_000);
});

describeInBrowser("the check for barriers", () => {
  it("finds a picture without a text and a field without a name", async () => {
    const browser = await openBrowser();
    try {
      const page = await (await openWindow(browser, "phone")).newPage();
      await page.setContent('<html lang="vi"><title>x</title><main><img src="data:,"><input></main></html>');
      expect((await barriers(page)).map((line) => line.split(":")[0]).sort()).toEqual(["image-alt", "label"]);
    } finally {
      await browser.close();
    }
  });
});
