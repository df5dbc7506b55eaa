/** Texts of what the shop says of itself: when it lets nobody in, and what it shows without a network. */
export const truthVi = {
  tooOften: {
    title: "Bạn đang hỏi quá nhanh",
    text: "Từ địa chỉ mạng này có quá nhiều yêu cầu trong một lúc. Xin đợi một phút rồi thử lại.",
    action: "Về trang chính",
  },
};
