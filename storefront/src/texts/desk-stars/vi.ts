import { written } from "../truth/vi.js";

/** Texts of the badge for other sites. */
export const badge = {
  until: (day: string) => `còn hạn đến ${written(day)}`,
};

/** Texts of a seller's stars: what ends when, and what can be filed when. */
export const deskStars = {
  title: "Sao và hạn",
  lead: "Sao, hạn và thời gian nộp hồ sơ đánh giá lại của từng sản phẩm, theo sổ đăng ký hôm nay.",
  empty: "Sổ đăng ký chưa có sản phẩm nào của chủ thể này.",
  filing: "Nộp hồ sơ đánh giá lại",
  window: (opens: string, closes: string) => `từ ${written(opens)} đến ${written(closes)}`,
  windowSource: "180 đến 120 ngày trước khi hết hạn (Quyết định 26/2026/QĐ-TTg, Điều 7.6)",
  noWindow: "Không tính được: sổ không có ngày hết hạn",
  badge: "Dấu sao cho trang của bạn",
  badgeHint:
    "Dán đoạn mã này vào trang web của bạn. Dấu đổi theo sổ đăng ký trong vòng một phút: khi hết hạn, sao tự mất.",
  badgeCode: "Đoạn mã",
};
