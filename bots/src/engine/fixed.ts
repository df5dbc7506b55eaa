import { type Said, say } from "./facts.js";
import type { Language, PlainWish, Reply, Unrecorded } from "./types.js";

/** Fixed answers: they state nothing of any product. */
export type FixedAnswer =
  | PlainWish
  | "track"
  | "no_such_order"
  | "too_many_tries"
  | "no_match"
  | "which_product"
  | "not_found"
  | "unavailable"
  | "old_list"
  | "no_such_choice"
  | "no_code"
  | "code_foreign"
  | "code_unknown"
  | "picture_unknown"
  | "picture_large"
  | "picture_gone"
  | Unrecorded;

const FIXED: Readonly<Record<FixedAnswer, Readonly<Record<Language, Said>>>> = {
  greeting: {
    vi: say`Xin chào, mình là trợ lý tự động (máy trả lời, không phải người) của Chợ OCOP. Bạn có thể hỏi một sản phẩm OCOP được mấy sao, của ai, ở đâu, giấy chứng nhận còn hạn không; hoặc hỏi OCOP là gì.`,
    en: say`Hello, I am the automated assistant of Chợ OCOP: a machine, not a person. You can ask how many stars an OCOP product has, who makes it, where it comes from, whether its certificate is still valid; or what OCOP is.`,
  },
  thanks: {
    vi: say`Cảm ơn bạn. Cần tra sản phẩm nào nữa thì cứ nhắn tên sản phẩm nhé.`,
    en: say`You are welcome. Just send the name of a product to look up another one.`,
  },
  abuse: {
    vi: say`Xin lỗi vì mình chưa giúp được. Mình là trợ lý tự động và chỉ trả lời từ sổ đăng ký OCOP; bạn thử gửi tên sản phẩm nhé.`,
    en: say`Sorry that I could not help. I am an automated assistant and answer only from the OCOP register; please try the name of a product.`,
  },
  out_of_scope: {
    vi: say`Mình là trợ lý tự động, chỉ trả lời về sản phẩm trong sổ đăng ký OCOP (mấy sao, của ai, ở đâu, còn hạn không) và về Chương trình OCOP. Câu này mình không trả lời được.`,
    en: say`I am an automated assistant and only answer about products in the OCOP register (stars, producer, origin, validity) and about the OCOP programme. I cannot answer this.`,
  },
  complaint: {
    vi: say`Xin lỗi bạn về việc này. Mình là trợ lý tự động nên không tự giải quyết khiếu nại được; bạn gửi yêu cầu kèm mã đơn trên trang đơn hàng của chợ để người phụ trách xem.`,
    en: say`I am sorry about this. I am an automated assistant and cannot settle complaints; please write on your order's page in the shop, with the order code, so that a person looks into it.`,
  },
  human: {
    vi: say`Mình là trợ lý tự động. Muốn gặp người phụ trách, bạn liên hệ qua trang của chợ nhé.`,
    en: say`I am an automated assistant. To reach a person, please use the contact on the shop's pages.`,
  },
  privacy: {
    vi: say`Mình không thể cho biết thông tin cá nhân của bất kỳ ai: số điện thoại, giấy tờ, địa chỉ hay đơn hàng của người khác đều được bảo mật.`,
    en: say`I cannot give personal data of anybody: phone numbers, papers, addresses and orders of other people are private.`,
  },
  track: {
    vi: say`Để xem đơn hàng, bạn gửi mã đơn và bốn chữ số cuối của số điện thoại đã đặt, ví dụ: đơn #… số cuối …`,
    en: say`To follow an order, please send its code and the last four digits of the phone number given with it, like: order #… digits …`,
  },
  no_such_order: {
    vi: say`Không có đơn hàng nào khớp với mã và bốn số đó. Bạn kiểm tra lại giúp mình nhé.`,
    en: say`No order fits this code and these digits. Please check them.`,
  },
  too_many_tries: {
    vi: say`Đã có quá nhiều lần tra đơn. Bạn chờ một lúc rồi thử lại, hoặc xem đơn trên trang của chợ nhé.`,
    en: say`There were too many tries to look orders up. Please wait a while, or follow your order on the shop's pages.`,
  },
  no_match: {
    vi: say`Mình không tìm thấy sản phẩm nào trong chợ và sổ đăng ký đúng như bạn tìm. Bạn có thể tự lọc trong sổ đăng ký:`,
    en: say`I find no product in the shop or the register that fits. You can filter the register yourself:`,
  },
  which_product: {
    vi: say`Bạn hỏi sản phẩm nào? Gửi giúp mình tên sản phẩm, có thêm tên chủ thể hoặc nơi làm ra thì càng rõ.`,
    en: say`Which product do you mean? Please send its name, with its producer or place if you can.`,
  },
  not_found: {
    vi: say`Mình không thấy sản phẩm này trong sổ đăng ký, nên không biết và không thể nói nó có sao hay không. Bạn có thể tự tìm trong sổ:`,
    en: say`I cannot find this product in the register, so I do not know and cannot say whether it has stars. You can search the register yourself:`,
  },
  unavailable: {
    vi: say`Lúc này mình không đọc được sổ đăng ký nên chưa trả lời được. Bạn hỏi lại sau ít phút nhé.`,
    en: say`The register cannot be read at the moment, so I cannot answer. Please ask again in a few minutes.`,
  },
  old_list: {
    vi: say`Danh sách đó đã cũ. Bạn hỏi lại tên sản phẩm giúp mình nhé.`,
    en: say`That list is an old one. Please ask for the product again.`,
  },
  no_such_choice: {
    vi: say`Danh sách không có số đó. Bạn chọn lại một số trong danh sách, hoặc gửi tên sản phẩm nhé.`,
    en: say`The list has no such number. Please choose a number of the list, or send the name of a product.`,
  },
  no_code: {
    vi: say`Mình không đọc được mã QR nào trong ảnh. Bạn chụp gần hơn, đủ sáng và thẳng, hoặc gõ tên sản phẩm hay số quyết định trên bao bì nhé.`,
    en: say`I could not read a QR code in the picture. Please take it from nearer, in good light and straight, or type the name of the product or the number of the decision on the package.`,
  },
  code_foreign: {
    vi: say`Mã này là một liên kết không thuộc trang của chợ. Mình không mở liên kết đó, và nó không chứng minh hạng sao. Bạn kiểm tra bằng tên sản phẩm hoặc số quyết định trên bao bì nhé.`,
    en: say`This code is a link to somewhere that is no page of the market. I do not open it, and it does not prove any stars. Please check by the name of the product or the number of the decision on the package.`,
  },
  code_unknown: {
    vi: say`Sổ đăng ký không có mã này. Không thấy trong sổ không có nghĩa là hàng giả: sổ chưa có đủ mọi sản phẩm. Nhưng mình không xác nhận được sao nào cho sản phẩm này; bạn hỏi người bán số quyết định nhé.`,
    en: say`The register does not have this code. Not found does not mean fake: the register does not hold every product yet. But I cannot confirm any stars of this product; please ask the seller for the number of the decision.`,
  },
  picture_unknown: {
    vi: say`Tệp này không phải ảnh JPEG hoặc PNG. Bạn gửi một ảnh khác nhé.`,
    en: say`This file is no JPEG or PNG picture. Please send another one.`,
  },
  picture_large: {
    vi: say`Ảnh này quá lớn. Bạn gửi ảnh nhỏ hơn nhé, nhiều nhất năm MB.`,
    en: say`This picture is too large. Please send a smaller one, of five MB at most.`,
  },
  picture_gone: {
    vi: say`Mình không lấy được ảnh này. Bạn gửi lại, hoặc gõ tên sản phẩm nhé.`,
    en: say`I could not get this picture. Please send it again, or type the name of the product.`,
  },
  price: {
    vi: say`Mình không thấy sản phẩm này đang bán trong chợ, nên không biết giá. Sổ đăng ký không ghi giá.`,
    en: say`I do not find this product for sale in the shop, so I do not know the price. The register holds no prices.`,
  },
  buy: {
    vi: say`Mình không thấy sản phẩm này đang bán trong chợ. Sổ đăng ký không ghi nơi bán hay nơi xuất khẩu, nên mình không biết.`,
    en: say`I do not find this product for sale in the shop. The register does not say where products are sold or exported, so I do not know.`,
  },
  order: {
    vi: say`Mình chưa nhận đơn và không xem được đơn hàng ở đây. Bạn đặt hàng và xem đơn trên trang của chợ nhé.`,
    en: say`I cannot take or look up orders here. Please order and follow your order on the shop's pages.`,
  },
  health: {
    vi: say`Mình không tư vấn sức khoẻ, và sổ đăng ký không ghi công dụng chữa bệnh hay thành phần gây dị ứng của sản phẩm nào. Sản phẩm OCOP không thay thế thuốc chữa bệnh; hãy hỏi bác sĩ hoặc dược sĩ và đọc kỹ nhãn.`,
    en: say`I give no health advice, and the register records no healing effect and no allergens of any product. An OCOP product does not replace medicine; please ask a doctor or pharmacist and read the label.`,
  },
  alcohol: {
    vi: say`Rượu bia không bán cho người chưa đủ tuổi theo Luật Phòng, chống tác hại của rượu, bia. Mình không giúp mua rượu trong trường hợp này.`,
    en: say`Alcohol is not sold to people under the legal age. I cannot help to buy it in that case.`,
  },
  other_fact: {
    vi: say`Sổ đăng ký không ghi điều đó, nên mình không biết. Mình chỉ trả lời được số sao, chủ thể, nguồn gốc và thời hạn của giấy chứng nhận OCOP.`,
    en: say`The register does not record that, so I do not know. I can only tell the stars, the producer, the origin and the validity of an OCOP certificate.`,
  },
  several: {
    vi: say`Mình mới trả lời được về từng sản phẩm một, chưa so sánh, lập danh sách hay gợi ý quà. Bạn gửi tên một sản phẩm, hoặc tự lọc trong sổ đăng ký:`,
    en: say`I can only answer about one product at a time, without comparing, listing or suggesting gifts. Please send the name of one product, or filter the register yourself:`,
  },
};

const LINKED: readonly FixedAnswer[] = ["not_found", "several", "buy", "price", "order", "no_match"];

/** A fixed answer, with a link to the register's own search where that helps. */
export function answerFixed(which: FixedAnswer, language: Language, shopUrl: string): Reply {
  const text = FIXED[which][language];
  if (!LINKED.includes(which)) return { text };
  const url = new URL("/so-dang-ky", shopUrl).toString();
  const title = language === "vi" ? "Sổ đăng ký OCOP" : "The OCOP register";
  const label = language === "vi" ? "Tìm trong sổ đăng ký" : "Search the register";
  return { text, cards: [{ title, lines: [], link: { label, url } }] };
}

/** All fixed answers in both languages, for the test that they state nothing of any product. */
export const fixedTexts = (): readonly string[] => Object.values(FIXED).flatMap(({ vi, en }) => [vi, en]);
