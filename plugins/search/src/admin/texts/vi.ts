/** Every text of the page in Vietnamese. The English ones follow its shape. */
export const vi = {
  title: "Khách tìm gì",
  summary: (days: number, searches: number, none: number, degraded: number, p95: string) =>
    `${days} ngày qua: ${searches.toLocaleString("vi-VN")} lần tìm, ${none.toLocaleString("vi-VN")} lần không thấy gì, ${degraded.toLocaleString("vi-VN")} lần máy dự phòng trả lời; 19 trên 20 lần xong trong ${p95} ms.`,
  views: { top: "Tìm nhiều nhất", none: "Không thấy gì", slow: "Chậm nhất" },
  days: "Số ngày",
  daysOf: (days: number) => `${days} ngày`,
  text: "Từ đã tìm",
  understood: "hiểu là",
  count: "Số lần",
  total: "Kết quả",
  clicks: "Lượt mở",
  position: "Vị trí mở",
  p95: "ms (19/20)",
  nothing: "Chưa có lần tìm nào như vậy.",
  addAlias: "Thêm từ đồng nghĩa",
  aliases: "Từ đồng nghĩa của văn phòng",
  aliasHint: "Ai tìm từ bên trái cũng thấy sản phẩm có từ bên phải trong tên. Có hiệu lực trong vài giây.",
  alias: "Từ khách tìm",
  word: "Từ trong tên sản phẩm",
  preview: "Xem trước",
  add: "Thêm",
  remove: "Bỏ",
  wouldFind: (documents: number) =>
    `Sẽ tìm thấy thêm bằng từ này: ${documents.toLocaleString("vi-VN")} sản phẩm và mục trong sổ.`,
  wouldChange: "Những lần tìm gần đây có từ này:",
  noneYet: "Chưa có từ nào.",
  loading: "Đang tải…",
  failed: "Có lỗi, xin thử lại.",
  tryAgain: "Thử lại",
};
export type Texts = typeof vi;
