/** @file Talking to the assistant in the open house, with its panel and without a script; and having the truth read aloud. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import {
  barriers,
  describeInBrowser,
  describePlainJourney,
  openBrowser,
  openWindow,
} from "../../../tests/house/browser.js";
import { backendUrl, storefrontUrl } from "../../../tests/house/client.js";

const QUESTION = "OCOP là gì?";
const ANSWER = "Chương trình Mỗi xã một sản phẩm";

describeInBrowser("the panel of the assistant", () => {
  let browser: Browser;
  let window: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  async function open(size: "phone" | "desktop", address: string): Promise<void> {
    window = await openWindow(browser, size);
    page = await window.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(storefrontUrl(address));
  }
  afterEach(async () => {
    await window?.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  const panel = () => page.getByRole("dialog", { name: /Hỏi trợ lý|Ask the assistant/ });

  it("opens over the page, says that a machine answers, takes a question by the keyboard and gives the focus back", async () => {
    await open("desktop", "/kiem-tra");
    const link = page.getByRole("link", { name: "Hỏi trợ lý" });
    await link.press("Enter");
    await panel().getByText("máy trả lời, không phải người").waitFor();
    expect(
      await panel()
        .getByLabel("Câu hỏi của bạn")
        .evaluate((box) => box.matches(":focus")),
    ).toBe(true);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press("Enter");
    await panel().getByRole("log").getByText(ANSWER).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await panel().waitFor({ state: "hidden" });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("goes on with the conversation on the next page, without taking the focus there", async () => {
    await open("desktop", "/kiem-tra");
    await page.getByRole("link", { name: "Hỏi trợ lý" }).click();
    await panel().getByRole("button", { name: QUESTION }).click();
    await panel().getByRole("log").getByText(ANSWER).waitFor();
    await page.goto(storefrontUrl("/en/help"));
    await panel().getByRole("log").getByText(ANSWER).waitFor();
    await panel().getByText(QUESTION, { exact: false }).first().waitFor();
    expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
    await panel().getByLabel("Your question").fill("how long is a certificate valid?");
    await page.keyboard.press("Enter");
    await panel().getByRole("log").getByText("valid for 36 months").waitFor();
  });

  it("covers a small phone, in the dark too, with everything large enough for a finger, and takes no words for HTML", async () => {
    await open("phone", "/en/check");
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.getByRole("link", { name: "Ask the assistant" }).tap();
    await panel().getByLabel("Your question").fill("<img src=x onerror=alert(1)>");
    await panel().getByRole("button", { name: "Send" }).tap();
    await panel().getByText("<img src=x onerror=alert(1)>").waitFor();
    // After what is said to everybody and the questions to try.
    await panel().locator(".said").nth(2).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    const small = await panel()
      .locator("button, input, a")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
  });

  it("says that the assistant is away, keeps the question, and sends it when it is back", async () => {
    await open("desktop", "/kiem-tra");
    await page.getByRole("link", { name: "Hỏi trợ lý" }).click();
    await panel().getByRole("button", { name: QUESTION }).waitFor();
    await page.route("**/tro-ly/tin", (route) => route.fulfill({ status: 503 }), { times: 1 });
    await panel().getByLabel("Câu hỏi của bạn").fill(QUESTION);
    await page.keyboard.press("Enter");
    await panel().getByRole("status").getByText("Trợ lý đang tạm vắng").waitFor();
    expect(await panel().getByLabel("Câu hỏi của bạn").inputValue()).toBe(QUESTION);
    await page.keyboard.press("Enter");
    await panel().getByRole("log").getByText(ANSWER).waitFor();
  });
});

describePlainJourney("the assistant without JavaScript", (journey) => {
  it("answers on a page of its own, and remembers what was said", async () => {
    const { page, looksRight } = journey();
    await page.goto(storefrontUrl("/kiem-tra"));
    await page.getByRole("link", { name: "Hỏi trợ lý" }).click();
    await page.getByLabel("Câu hỏi của bạn").fill(QUESTION);
    await page.getByRole("button", { name: "Gửi" }).click();
    await page.getByText(ANSWER).waitFor();
    expect(await page.getByText(QUESTION).count()).toBe(1);
    await page.goto(storefrontUrl("/en/assistant"));
    expect(await page.getByText(ANSWER).count()).toBe(1);
    await looksRight("assistant");
  });
});

describeInBrowser("having the truth read aloud", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens an entry of the register on a device that has these voices; `said` is what they said. */
  async function openEntry(languages: readonly string[]): Promise<{ page: Page; said: () => Promise<string[]> }> {
    const { items } = await (await fetch(backendUrl("/ocop/register?limit=1&stars=4"))).json();
    const page = await (await openWindow(browser, "phone")).newPage();
    await page.addInitScript((known) => {
      const said: string[] = [];
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => known.map((lang) => ({ lang })),
        cancel: () => undefined,
        speak: ({ text }: { text: string }) => said.push(text),
      });
      Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
      class Utterance {
        constructor(readonly text: string) {}
      }
      Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
    }, languages);
    await page.goto(storefrontUrl(`/so-dang-ky/${items[0]?.handle}`));
    return { page, said: () => page.evaluate("said") };
  }

  it("reads what the panel says, and stops when it is asked to", async () => {
    const { page, said } = await openEntry(["en-US", "vi_VN"]);
    await page.getByRole("button", { name: "Nghe đọc" }).tap();
    const [first] = await said();
    expect(first).toBe(await page.locator(".truth-sentence").innerText());
    await page.getByRole("button", { name: "Dừng đọc" }).tap();
    await page.getByRole("button", { name: "Nghe đọc" }).waitFor();
  });
  it("is not offered where no voice speaks the language of the page", async () => {
    const { page } = await openEntry(["en-US"]);
    await page.locator(".truth-sentence").waitFor();
    expect(await page.getByRole("button", { name: "Nghe đọc" }).count()).toBe(0);
  });
});
