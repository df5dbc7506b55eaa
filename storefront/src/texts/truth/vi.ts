/** Texts of what the shop says of itself: when it lets nobody in, and what it shows without a network. */
export const truthVi = {
  /** `{}` is when the page was kept. */
  saved: "Bản lưu lúc {}. Hạng sao không hiện khi ngoại tuyến; giá và số lượng có thể đã đổi.",
  queued: "Món hàng sẽ được cho vào giỏ ngay khi có mạng trở lại.",
  tooOften: {
    title: "Bạn đang hỏi quá nhanh",
    text: "Từ địa chỉ mạng này có quá nhiều yêu cầu trong một lúc. Xin đợi một phút rồi thử lại.",
    action: "Về trang chính",
  },
};
