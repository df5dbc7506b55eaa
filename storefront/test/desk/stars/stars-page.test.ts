/** @file What a producer reads at its desk of the stars of its products. */
import { render } from "preact-render-to-string";
import { starsPage } from "../../../src/desk/stars/stars-page.js";
import { voiceOf } from "../../../src/ui/voice.js";
import { entry } from "../../fixture/entries.js";
import { read } from "../../fixture/read.js";

const page = (...handles: string[]): string =>
  render(
    starsPage(
      {
        seller: { handle: "htx", name: "HTX", demonstration: false },
        entries: handles.map(entry),
        origin: "https://cho.example",
        query: "",
      },
      voiceOf("vi"),
    ).body,
  );

describe("a producer's stars at the desk", () => {
  it("say until when each runs, and between which days a dossier can be filed", () => {
    const told = read(page("mat-ong-con-han"));
    expect(told).toContain("còn hạn đến");
    expect(told).toMatch(
      /Nộp hồ sơ đánh giá lại\s+từ \d\d\/\d\d\/\d{4} đến \d\d\/\d\d\/\d{4} 180 đến 120 ngày trước khi hết hạn/,
    );
  });

  it("offer a code for other sites that leads here", () => {
    expect(page("mat-ong-con-han")).toContain(
      "&lt;a href=&quot;https://cho.example/so-dang-ky/mat-ong-con-han&quot;>&lt;img src=&quot;https://cho.example/sao/mat-ong-con-han.svg&quot;",
    );
  });

  it("of what was revoked show no star and no day to file", () => {
    const told = read(page("nuoc-mam-thu-hoi"));
    expect(told).not.toContain("Nộp hồ sơ đánh giá lại");
    expect(told).not.toMatch(/\d sao, còn hạn/);
  });

  it("say so where the register has none", () => {
    expect(read(page())).toContain("Sổ đăng ký chưa có sản phẩm nào");
  });
});
