/** Texts of checking a product, beside those of `verify`. */
export const check = {
  photo: "Hoặc chụp mã QR trên bao bì",
  photoHint: "Ảnh JPEG hoặc PNG, nhiều nhất 5 MB. Ảnh chỉ được đọc rồi bỏ, không lưu lại.",
  send: "Đọc mã trong ảnh",
  camera: "Quét bằng camera",
  stop: "Tắt camera",
  noCamera: "Không mở được camera. Bạn vẫn có thể gửi ảnh hoặc gõ chữ trên bao bì.",
  noPhoto: "Xin chọn một ảnh trước.",
  unknown: "Tệp này không phải ảnh JPEG hoặc PNG. Xin gửi một ảnh khác.",
  large: "Ảnh này quá lớn. Xin gửi ảnh nhiều nhất 5 MB và 25 triệu điểm ảnh.",
  noCode: "Không đọc được mã QR nào trong ảnh. Xin chụp gần hơn, đủ sáng và thẳng, hoặc gõ chữ trên bao bì.",
  busy: "Đang có nhiều ảnh được đọc. Xin thử lại sau giây lát.",
  foreign: (host: string) => `Mã này là một liên kết đến ${host}, không phải trang của chợ.`,
  foreignMeaning:
    "Chợ không mở liên kết đó, và nó không chứng minh hạng sao. Xin kiểm tra bằng tên sản phẩm hoặc số quyết định trên bao bì.",
  contains: "Mã chứa:",
  none: (q: string) => `Sổ của chợ không có “${q}”.`,
  noneMeaning:
    "Không thấy trong sổ không có nghĩa là hàng giả: sổ chưa có đủ mọi sản phẩm. Nhưng chợ không xác nhận được sao nào cho sản phẩm này. Hãy hỏi người bán số quyết định.",
  several: (count: number) => `Có ${count} sản phẩm trong sổ. Bạn xem sản phẩm nào?`,
  unsure: "Không có sản phẩm nào đúng hệt như vậy. Gần nhất trong sổ:",
  all: "Xem tất cả trong sổ",
  unavailable: "Chưa tra được sổ lúc này. Xin thử lại sau giây lát.",
};
