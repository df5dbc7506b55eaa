/** Texts of who says what of a product: an authority, whoever compared it with its source, or the seller alone. */
export const claims = {
  title: "Ai nói, ai đã kiểm tra",
  certified: {
    grade: "Chứng nhận",
    by: (stars: number, act: string) => `Hạng ${stars} sao: cơ quan nhà nước công nhận${act === "" ? "" : `, ${act}`}.`,
    none: "Hôm nay không có điều nào được chứng nhận.",
  },
  checked: {
    grade: "Đã kiểm tra",
    on: (day: string) => `Giấy chứng nhận được đối chiếu với nguồn, lần cuối ${day}.`,
    none: "Giấy chứng nhận chưa có ngày đối chiếu với nguồn.",
    nothing: "Chưa có giấy chứng nhận nào để đối chiếu.",
  },
  declared: {
    grade: "Tự khai",
    listing: "Giá, quy cách và những điều dưới đây do người bán tự khai; chợ chưa kiểm tra.",
    bare: "Giá và quy cách do người bán tự khai; người bán chưa khai thêm điều gì.",
    made: "Giá, quy cách và tồn kho ở đây là dữ liệu minh hoạ, không ai khai.",
    entry: "Không có: sổ đăng ký không lấy điều nào theo lời khai của người bán.",
    facts: {
      ingredients: "Thành phần",
      shelfLife: "Hạn sử dụng",
      storage: "Bảo quản",
      warnings: "Cảnh báo",
      declaration: "Số tự công bố hoặc đăng ký công bố",
    },
    unprocessed: "Hàng tươi hoặc chỉ sơ chế (phơi, cắt, bóc vỏ)",
    kind: "Cách làm",
  },
  history: "Lịch sử giấy chứng nhận",
  address: "Địa chỉ",
  noAddress: "Sổ chưa ghi địa chỉ của chủ thể.",
};
