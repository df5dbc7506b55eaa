/** Texts of buying beside those of cart and checkout: the search for an address, sellers, and what can be done with an order. */
export const buying = {
  place: {
    label: "Xã, phường nơi nhận hàng",
    hint: "Gõ tên mới hoặc tên cũ, có dấu hay không: vd. “tan son luc ngan”.",
    search: "Tìm",
    change: "Đổi nơi nhận",
    chosen: "Nơi nhận",
    rows: "Số nơi tìm thấy",
    results: "Chọn nơi nhận hàng",
    now: (place: string) => `từ 1/7/2025: ${place}`,
    split: (place: string) => `${place} đã chia cho nhiều xã, phường. Bạn ở phần nào?`,
    converted: (was: string, now: string) => `${was}: từ 1/7/2025 là ${now}.`,
    none: "Không tìm thấy xã, phường nào như vậy. Thử chỉ gõ tên xã và tên huyện hoặc tỉnh, hoặc chọn theo danh sách.",
    byList: "Chọn theo danh sách tỉnh",
  },
  sellers: {
    by: "Bán và giao bởi",
    unnamed: "Người bán chưa có trong sổ",
    parcel: { ambient: "Giao hàng", chilled: "Giao hàng lạnh", fresh: "Giao hàng tươi" },
    noParcel: "Chưa giao đến nơi này",
    title: "Bên bán",
    legalForm: "Hình thức",
    address: "Địa chỉ",
    source: "Theo sổ đăng ký OCOP. Sổ không ghi điện thoại và mã số thuế của bên bán.",
    noAddress: "Sổ chưa ghi địa chỉ",
  },
  consent:
    "Bấm đặt hàng là bạn đặt mua với từng bên bán nêu trên theo giá trên trang này, và đồng ý để chợ chuyển tên, số điện thoại, địa chỉ của bạn cho họ chỉ để giao đơn này.",
  receipt: {
    print: "Bấm Ctrl + P, hoặc “In” trong trình duyệt, để in hay lưu phiếu này.",
    title: "Phiếu đặt hàng",
    notInvoice: "Phiếu này không phải hoá đơn thuế. Bên bán xuất hoá đơn theo quy định.",
    vat: "Mọi giá đã gồm thuế.",
    note: "Ghi chú",
  },
  reorder: {
    submit: "Mua lại những món này",
    added: "Đã cho vào giỏ những món còn bán.",
    missing: "Những món sau không còn bán hoặc đã hết, nên không có trong giỏ:",
    nothing: "Không món nào của đơn này còn bán, nên giỏ hàng không đổi.",
  },
};
