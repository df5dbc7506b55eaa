const count = new Intl.NumberFormat("vi-VN");

/** Texts of the pages that lead into the shop by group, product set and province, and of the map. */
export const landing = {
  groups: {
    title: "Nhóm sản phẩm",
    description: "Sáu nhóm và 26 bộ sản phẩm của Chương trình OCOP: đang bán, trong sổ đăng ký.",
    lead: "Chương trình OCOP xếp sản phẩm vào sáu nhóm, mỗi nhóm có các bộ sản phẩm với bộ tiêu chí riêng.",
    setsOf: (name: string) => `${name}: các bộ sản phẩm`,
    all: "Mọi bộ sản phẩm",
  },
  group: {
    kicker: "Nhóm sản phẩm OCOP",
    description: (name: string) => `Sản phẩm OCOP nhóm ${name}: đang bán, trong sổ đăng ký, và các bộ sản phẩm.`,
    sets: "Các bộ sản phẩm",
  },
  set: {
    kicker: "Bộ sản phẩm OCOP",
    description: (name: string) => `Sản phẩm OCOP thuộc bộ ${name}: đang bán và trong sổ đăng ký.`,
    number: "Bộ số",
    group: "Nhóm",
    ministries: "Bộ quản lý",
    samples: "Số mẫu nộp kèm hồ sơ",
    noSamples: "không nộp mẫu",
    annex: "Tên trong Phụ lục I",
    siblings: "Bộ khác cùng nhóm",
  },
  province: {
    kicker: "Tỉnh, thành từ 01/07/2025",
    description: (name: string) => `Sản phẩm OCOP của ${name}: đang bán, hạng sao hôm nay và quyết định công nhận.`,
    merged: "Hợp lại từ",
    alone: "Không sáp nhập ngày 01/07/2025.",
    others: "Cả nước",
  },
  former: {
    kicker: "Tỉnh, thành trước 01/07/2025",
    title: (name: string) => `${name} (cũ)`,
    description: (name: string, now: string) =>
      `Sản phẩm OCOP của tỉnh ${name} trước 01/07/2025, nay thuộc ${now}: đang bán và trong sổ đăng ký.`,
    now: "Nay thuộc",
    same: "Vẫn giữ tên và địa giới sau 01/07/2025.",
    siblings: "Cùng hợp lại",
  },
  law: "Nghị quyết 202/2025/QH15",
  goods: "Đang bán",
  entries: "Mới trong sổ đăng ký",
  entriesTotal: (total: number) => `${count.format(total)} mục trong sổ`,
  goodsTotal: (total: number) => `${count.format(total)} sản phẩm đang bán`,
  allGoods: "Xem tất cả",
  allEntries: "Xem cả sổ",
  noGoods: "Chưa có sản phẩm nào đang bán ở đây.",
  noEntries: "Sổ chưa có mục nào ở đây.",
  more: "Xem thêm cùng loại, cùng quê",
  byGroup: "Theo nhóm",
  holding: (total: number) => `${count.format(total)} đang giữ sao`,
  map: {
    title: "Chọn quê của sản phẩm",
    label: "Bản đồ ô 34 tỉnh, thành",
    hint: "Mỗi ô là một tỉnh, thành, đặt gần đúng nơi trên bản đồ; số là số mục trong sổ đăng ký.",
    former: "Tìm theo tên tỉnh cũ",
    none: "0",
    entries: (total: number) => `${count.format(total)} mục`,
    of: (place: string, province: string) => `${place} (${province})`,
    islands: { hoangSa: "Hoàng Sa", truongSa: "Trường Sa" },
  },
};

/** The shape of these texts. */
export type Landing = typeof landing;
