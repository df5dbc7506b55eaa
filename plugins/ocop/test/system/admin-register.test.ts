/** @file An officer works with the register in Medusa Admin, in a real browser, as it is built for production. */
import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { barriers, describeInBrowser, openBrowser, openWindow } from "../../../../tests/house/browser.js";
import { adminAccount, backendUrl, sql } from "../../../../tests/house/client.js";

const PATIENCE_MS = 60_000;
const mark = randomUUID().slice(0, 8);
const entryId = `rp_${mark}`;
const name = `Chè trình diễn ${mark}`;

/** A day a number of days from the one that the house lives in, as an officer types it. */
async function typedDay(daysFromToday: number): Promise<string> {
  const { today } = (await (await fetch(backendUrl("/ocop/today"))).json()) as { today: string };
  const day = new Date(Date.parse(today) + daysFromToday * 86_400_000).toISOString().slice(0, 10);
  return day.split("-").reverse().join("/");
}

async function signIn(page: Page): Promise<void> {
  const { email, password } = adminAccount();
  await page.goto(backendUrl("/app/login"));
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.includes("login"));
}

const button = (page: Page, label: string) => page.getByRole("button", { name: label, exact: true });
const publicStars = async (): Promise<unknown> => {
  const answer = await fetch(backendUrl(`/ocop/register?demonstration=only&q=${mark}`));
  const { items } = (await answer.json()) as { items: { panel: { stars: number | null } }[] };
  return items.map(({ panel }) => panel.stars);
};

describeInBrowser("an officer in Medusa Admin", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    await sql(
      `insert into ocop_recognised_product (id, handle, name, name_folded, group_code, province_code, demonstration)
       values ($1, $2, $3, $4, 'I', '15', true)`,
      [entryId, `che-trinh-dien-${mark}`, name, `che trinh dien ${mark}`],
    );
    browser = await openBrowser();
    context = await openWindow(browser, "desktop");
    context.setDefaultTimeout(PATIENCE_MS / 2);
    page = await context.newPage();
    await signIn(page);
  }, PATIENCE_MS);

  afterAll(async () => browser?.close());

  it(
    "meets Medusa Admin in Vietnamese, and finds the register in its menu",
    async () => {
      await page.getByRole("link", { name: "Sổ đăng ký OCOP" }).click();
      await page.getByRole("heading", { name: "Sổ đăng ký OCOP" }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/app/register");
    },
    PATIENCE_MS,
  );

  it(
    "finds an entry by words without marks; the address keeps what was looked for",
    async () => {
      await page.getByRole("searchbox").fill(`che trinh dien ${mark}`);
      const link = page.getByRole("link", { name });
      await link.waitFor();
      await page.waitForURL((url) => url.searchParams.get("q") === `che trinh dien ${mark}`);
      await page.reload();
      await link.waitFor();
      expect(await page.locator('[data-status="unverified"]:visible').count()).toBe(1);
      await link.click();
      await page.getByRole("heading", { name }).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    "is told at each field what is missing, before anything is sent",
    async () => {
      await button(page, "Ghi giấy chứng nhận").click();
      await button(page, "Tiếp tục").click();
      expect(await page.getByText("Hãy điền mục này").count()).toBe(4);
      await page.locator("#act-decisionDate").fill("31/02/2026");
      await button(page, "Tiếp tục").click();
      await page.getByText("Không phải một ngày có thật. Hãy viết như 21/11/2026.").waitFor();
    },
    PATIENCE_MS,
  );

  it(
    "records a certificate, and the stars are there at once, for shoppers too",
    async () => {
      await page.locator("#act-stars").click();
      await page.getByRole("option", { name: "4 sao" }).click();
      await page.locator("#act-decisionNo").fill(`${mark}/QĐ-UBND`);
      await page.locator("#act-decisionDate").fill(await typedDay(-10));
      await page.locator("#act-issuer").fill("UBND tỉnh trình diễn");
      await button(page, "Tiếp tục").click();
      await page.getByRole("alertdialog").getByText("Hiện 4 sao từ hôm nay").waitFor();
      await button(page, "Ghi vào sổ").click();
      await page.locator('[data-testid="truth"] [data-stars="4"]').waitFor();
      expect(await publicStars()).toEqual([4]);
    },
    PATIENCE_MS,
  );

  it(
    "reads what a refusal of the register says, at the field that it is about",
    async () => {
      await button(page, "Thu hồi").click();
      await page.locator("#act-decisionNo").fill(`${mark}/QĐ-TH`);
      await page.locator("#act-effectiveOn").fill(await typedDay(-11));
      await page.locator("#act-reason").fill("Thử trước ngày có hiệu lực");
      await button(page, "Tiếp tục").click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Thu hồi" }).click();
      await page.locator("#act-effectiveOn-hint").getByText("chỉ có hiệu lực từ").waitFor();
      expect(await publicStars()).toEqual([4]);
    },
    PATIENCE_MS,
  );

  it(
    "revokes it after reading what will happen, and the stars are gone everywhere",
    async () => {
      await page.locator("#act-effectiveOn").fill(await typedDay(0));
      await page.locator("#act-reason").fill("Vi phạm an toàn thực phẩm");
      await button(page, "Tiếp tục").click();
      const confirmation = page.getByRole("alertdialog");
      await confirmation.getByText("Sao biến mất khỏi mọi nơi từ hôm nay").waitFor();
      await confirmation.getByRole("button", { name: "Thu hồi" }).click();
      await page.locator('[data-testid="truth"] [data-status="revoked"]').waitFor();
      expect(await page.locator("[data-stars]").count()).toBe(0);
      expect(await publicStars()).toEqual([null]);
    },
    PATIENCE_MS,
  );

  it(
    "stands in the history with e-mail, reason and decision, and so does the record",
    async () => {
      const events = await page.locator("li[data-event]").all();
      expect(await Promise.all(events.map((event) => event.getAttribute("data-event")))).toEqual([
        "revoked",
        "recorded",
      ]);
      const revoked = await page.locator('li[data-event="revoked"]').innerText();
      expect(revoked).toContain(`${adminAccount().email} ghi lúc`);
      expect(revoked).toContain("Vi phạm an toàn thực phẩm");
      expect(revoked).toContain(`${mark}/QĐ-TH`);
      expect(await page.locator('li[data-event="recorded"]').innerText()).toContain(adminAccount().email);
    },
    PATIENCE_MS,
  );

  it(
    "takes a mistaken revocation back: the stars return, and the mistake stays in the history",
    async () => {
      await button(page, "Hủy việc này").click();
      await page.locator("#act-reason").fill("Ghi nhầm");
      await button(page, "Tiếp tục").click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Hủy việc này" }).click();
      await page.locator('[data-testid="truth"] [data-stars="4"]').waitFor();
      expect(await page.locator('li[data-event="revoked"]').innerText()).toContain("Đã hủy");
      expect(await publicStars()).toEqual([4]);
    },
    PATIENCE_MS,
  );

  it(
    "can do so with a screen reader and weak eyes: list, entry and form break no rule of WCAG A and AA",
    async () => {
      const broken: string[] = [];
      await page.goto(backendUrl(`/app/register?q=${mark}`));
      await page.getByRole("link", { name }).waitFor();
      broken.push(...(await barriers(page, "main")));
      await page.getByRole("link", { name }).click();
      await button(page, "Ghi giấy chứng nhận").waitFor();
      broken.push(...(await barriers(page, "main")));
      await button(page, "Ghi giấy chứng nhận").click();
      await button(page, "Tiếp tục").click();
      await page.getByText("Hãy điền mục này").first().waitFor();
      broken.push(...(await barriers(page, '[role="dialog"]')));
      expect(broken).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "can do all this on a small phone: nothing is wider than its screen",
    async () => {
      const phone = await openWindow(browser, "phone");
      const small = await phone.newPage();
      await signIn(small);
      for (const path of [`/app/register?q=${mark}`, `/app/register/${entryId}`]) {
        await small.goto(backendUrl(path));
        await small.getByText(name).first().waitFor();
        expect(await small.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      }
      await phone.close();
    },
    PATIENCE_MS,
  );

  it(
    "reads the page in English when that is the language chosen in the profile",
    async () => {
      await context.addCookies([{ name: "lng", value: "en", url: backendUrl() }]);
      await page.goto(backendUrl(`/app/register/${entryId}`));
      await page.getByRole("button", { name: "Record a certificate" }).waitFor();
      await page.locator('[data-testid="truth"]').getByText("Valid until").waitFor();
    },
    PATIENCE_MS,
  );
});
