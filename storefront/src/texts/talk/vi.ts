/** Texts of the assistant (its page, and the panel that lies over the others), and of the voice that reads aloud. */
export const talk = {
  title: "Hỏi trợ lý",
  description: "Hỏi về sao, chủ thể, xuất xứ và chỗ mua sản phẩm OCOP. Máy trả lời, theo đúng sổ đăng ký.",
  intro:
    "Đây là trợ lý tự động: máy trả lời, không phải người. Trợ lý đọc sổ đăng ký sao và nói đúng điều sổ ghi; điều gì sổ không ghi thì nói là không biết.",
  kept: "Câu bạn gõ chỉ được giữ đến khi trả lời xong, câu trả lời giữ hai ngày. Gửi /xoadulieu để xoá tất cả.",
  examples: ["OCOP là gì?", "Ai công nhận 5 sao?", "Giấy chứng nhận có hạn bao lâu?"],
  tryAsking: "Thử hỏi",
  conversation: "Cuộc trò chuyện",
  you: "Bạn hỏi",
  assistant: "Trợ lý",
  label: "Câu hỏi của bạn",
  send: "Gửi",
  close: "Đóng",
  waiting: "Trợ lý đang tìm trong sổ…",
  away: "Trợ lý đang tạm vắng. Xin gửi lại sau ít phút; câu của bạn vẫn còn trong ô.",
  absent: "Trợ lý đang tạm vắng. Xin quay lại sau ít phút.",
  tooFast: "Bạn gửi quá nhanh. Xin đợi một phút rồi gửi lại.",
  blank: "Xin gõ một câu hỏi.",
  readAloud: "Nghe đọc",
  stopReading: "Dừng đọc",
  tooLong: "Câu hỏi dài quá 1.000 ký tự. Xin viết ngắn hơn.",
};
