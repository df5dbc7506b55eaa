/** Texts of the page that tells the law of the stars. Numbers and articles come from the rules themselves wherever these hold them. */
export const starRules = {
  title: "Sao OCOP nghĩa là gì",
  description: "Sao OCOP được chấm và trao thế nào, có giá trị bao lâu, khi nào mất, theo Quyết định 26/2026/QĐ-TTg.",
  lead: "OCOP là Chương trình Mỗi xã một sản phẩm. Sao do Nhà nước công nhận cho từng sản phẩm, có thời hạn, và có thể bị thu hồi. Dưới đây là luật nói bằng lời thường, kèm điều luật.",
  bands: {
    title: "Năm hạng theo điểm",
    by: "Công nhận bởi",
    range: (from: number, below: number | null) =>
      below === null ? `từ ${from} đến 100 điểm` : `từ ${from} đến dưới ${below} điểm`,
    noCertificate: "Không có quyết định, không có giấy chứng nhận",
  },
  steps: {
    title: "Từ hồ sơ đến sao",
    lines: [
      {
        text: "Chủ thể nộp phiếu đăng ký, báo cáo tự đánh giá và mẫu sản phẩm (du lịch thì không nộp mẫu).",
        article: "Điều 6",
      },
      { text: "Xã kiểm tra hồ sơ trong 15 ngày làm việc; xã không chấm điểm.", article: "Điều 7" },
      {
        text: "Hội đồng cấp tỉnh chấm; điểm của sản phẩm là trung bình điểm của các thành viên.",
        article: "Điều 3.3 và 7.3",
      },
      {
        text: "Từ 50 đến dưới 90 điểm, Chủ tịch UBND cấp tỉnh công nhận 3 hoặc 4 sao.",
        article: "Điều 4",
      },
      {
        text: "Từ 90 điểm, tỉnh gửi hồ sơ lên hội đồng trung ương. Chỉ khi Bộ trưởng Bộ Nông nghiệp và Môi trường công nhận thì mới là 5 sao.",
        article: "Điều 4 và 7.4",
      },
    ],
  },
  term: {
    title: "Có giá trị bao lâu",
    lines: (months: number, opens: number, closes: number, extension: number) => [
      { text: `Giấy chứng nhận có giá trị ${months} tháng kể từ ngày cấp.`, article: "Điều 4.3" },
      {
        text: `Muốn giữ sao, chủ thể nộp hồ sơ đánh giá lại trước ngày hết hạn từ ${opens} đến ${closes} ngày. Không nộp thì hết hạn là hết sao.`,
        article: "Điều 7.6",
      },
      {
        text: `Giấy cấp theo quy định cũ vẫn có giá trị đến hết hạn của nó. Sản phẩm đến kỳ đánh giá lại mà không kịp khung thời gian trên thì được dùng tiếp đến khi có kết quả, nhưng không quá ${extension} ngày sau ngày hết hạn.`,
        article: "Điều 12",
      },
    ],
  },
  revoked: {
    title: "Khi nào bị thu hồi",
    lines: [
      "hồ sơ không trung thực hoặc giả mạo",
      "sản phẩm không còn đạt tiêu chí",
      "vi phạm quy định về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hoá",
      "dùng sai nhãn hiệu OCOP",
      "đã ngừng sản xuất",
      "theo kết luận khác của cơ quan có thẩm quyền",
    ],
    by: "Cấp nào công nhận thì cấp ấy thu hồi, trong 15 ngày kể từ khi có kết luận.",
    article: "Điều 8",
  },
  statuses: {
    title: "Tám tình trạng bạn sẽ gặp ở đây",
    lead: "Sao chỉ hiện ở tình trạng có ghi “được gắn sao”. Ở mọi tình trạng khác, không nơi nào trong trang này hiện sao.",
    starred: "được gắn sao",
    starless: "không được gắn sao",
  },
  source: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026 của Thủ tướng Chính phủ",
  older: {
    title: "Giấy theo quy định cũ",
    text: "Giấy chứng nhận giữ bộ tiêu chí đã dùng khi chấm: Quyết định 1048/QĐ-TTg (trước 24/02/2023), Quyết định 148/QĐ-TTg (từ 24/02/2023) hoặc Quyết định 26/2026/QĐ-TTg (từ 22/05/2026). Trước 01/07/2025, 3 sao do UBND cấp huyện công nhận; huyện không còn nhưng giấy vẫn có giá trị đến hết hạn.",
    article: "Điều 12.1",
  },
  check: "Kiểm tra một sản phẩm",
  more: "Đọc đầy đủ",
};

/** The shape of these texts. */
export type StarRules = typeof starRules;
