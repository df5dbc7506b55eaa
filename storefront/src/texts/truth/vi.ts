import type { CertificateAct } from "@cho-ocop/contracts";
import { type CalendarDay, dayForPeople } from "@cho-ocop/ocop-rules";

/** A day of an answer, whose contract has checked that it is one. */
export const written = (day: string): string => dayForPeople(day as CalendarDay);

/** Texts of what the shop says of itself: when it lets nobody in, and what it shows without a network. */
export const truthVi = {
  /** The act behind the stars; empty where the register holds no number of it. */
  act: ({ decisionNo, decisionDate, issuer }: CertificateAct): string =>
    decisionNo === null
      ? ""
      : `Quyết định ${decisionNo}${decisionDate === null ? "" : ` ngày ${written(decisionDate)}`}${issuer === null ? "" : ` của ${issuer}`}`,
  checked: (day: string) => `đối chiếu lần cuối ${written(day)}`,
  /** `{}` is when the page was kept. */
  saved: "Bản lưu lúc {}. Hạng sao không hiện khi ngoại tuyến; giá và số lượng có thể đã đổi.",
  queued: "Món hàng sẽ được cho vào giỏ ngay khi có mạng trở lại.",
  tooOften: {
    title: "Bạn đang hỏi quá nhanh",
    text: "Từ địa chỉ mạng này có quá nhiều yêu cầu trong một lúc. Xin đợi một phút rồi thử lại.",
    action: "Về trang chính",
  },
};
