import type { ListingProblem } from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";

export const NO_LISTING = refuse("not_found", 404, "Không có tin đăng này", "There is no such listing");
export const NO_ENTRY = refuse(
  "not_found",
  404,
  "Sổ đăng ký không có sản phẩm này của chủ thể của bạn",
  "The register has no such product of your producer",
);
export const CHANGED = refuse(
  "listing_changed",
  409,
  "Tin đăng đã được sửa ở nơi khác. Xin tải lại rồi sửa tiếp",
  "The listing was changed elsewhere. Please reload and go on from there",
);
export const TAKEN_DOWN = refuse(
  "listing_taken_down",
  409,
  "Tin đăng đã bị người điều hành gỡ, xin liên hệ người điều hành",
  "An operator took this listing down. Please contact the operator",
);
export const NEVER_SHOWN = refuse(
  "listing_not_published",
  409,
  "Tin đăng chưa được đăng lần nào",
  "The listing was never published",
);
export const STOCK_CHANGED = refuse(
  "stock_changed",
  409,
  "Số lượng vừa thay đổi. Xin tải lại rồi nhập số mới",
  "The number of pieces has just changed. Please reload and enter it again",
);
export const NOT_THAT_MOVE = refuse(
  "listing_not_in_that_state",
  409,
  "Tin đăng không còn ở trạng thái đó",
  "The listing is no longer in that state",
);
export const REASON_NEEDED = refuse("invalid_input", 400, "Dữ liệu gửi lên không hợp lệ", "The input is not valid", [
  { path: "reason", vi: "Xin ghi lý do", en: "Please say why" },
]);
export const CLERKS_ONLY = refuse(
  "role_not_allowed",
  403,
  "Chỉ chủ gian hàng và nhân viên bán hàng được sửa tin đăng",
  "Only the owner and clerks may change listings",
);

/** Why a draft cannot be shown: every field that is missing or says what it may not, with the article. */
export const notReady = (problems: readonly ListingProblem[]): Refusal =>
  refuse(
    "listing_not_ready",
    422,
    "Tin đăng còn thiếu hoặc có chỗ chưa đúng, chưa đăng được",
    "The listing lacks something or says what it may not, and cannot be published yet",
    problems.map(({ field, text, article }) => {
      const law = article === null ? "" : ` (${article})`;
      return { path: field, vi: `${text.vi}${law}`, en: `${text.en}${law}` };
    }),
  );
