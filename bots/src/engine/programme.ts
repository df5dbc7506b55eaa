import type { Language, Topic } from "./types.js";

/** A fixed answer from the law, with the article behind it. */
interface Rule {
  readonly vi: string;
  readonly en: string;
  readonly article: { readonly vi: string; readonly en: string };
}

/** The decision in force: criteria and procedure by which OCOP products are evaluated. In force since 22 May 2026. */
const DECISION = {
  vi: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026 của Thủ tướng Chính phủ",
  en: "Decision 26/2026/QĐ-TTg of the Prime Minister, 22 May 2026",
} as const;

/** What the programme's law says on each topic. Every number below stands in the article named beside it. */
const RULES: Readonly<Record<Topic, Rule>> = {
  what_is: {
    vi: "OCOP (One Commune One Product) là Chương trình Mỗi xã một sản phẩm của Việt Nam. Sản phẩm được chấm điểm theo thang 100 và xếp từ 1 đến 5 sao; chỉ sản phẩm đạt 3, 4 hoặc 5 sao mới được công nhận và cấp giấy chứng nhận.",
    en: "OCOP (One Commune One Product) is Vietnam's programme for local products. A product is scored out of 100 and ranked from 1 to 5 stars; only products with 3, 4 or 5 stars are recognised and get a certificate.",
    article: { vi: "Điều 3.3 và Điều 4", en: "articles 3.3 and 4" },
  },
  stars_mean: {
    vi: "5 sao: từ 90 đến 100 điểm, cấp quốc gia. 4 sao: từ 70 đến dưới 90 điểm, cấp tỉnh. 3 sao: từ 50 đến dưới 70 điểm, cấp tỉnh. Dưới 50 điểm (1 và 2 sao) không được cấp giấy chứng nhận.",
    en: "5 stars: 90 to 100 points, national level. 4 stars: 70 to below 90 points, provincial level. 3 stars: 50 to below 70 points, provincial level. Below 50 points (1 and 2 stars) there is no certificate.",
    article: { vi: "Điều 3.3 và Điều 4.1.a", en: "articles 3.3 and 4.1.a" },
  },
  who_recognises: {
    vi: "3 sao và 4 sao do Chủ tịch Uỷ ban nhân dân cấp tỉnh công nhận; 5 sao do Bộ trưởng Bộ Nông nghiệp và Môi trường công nhận. Giấy chứng nhận cấp theo quy định cũ vẫn có giá trị đến hết thời hạn của nó (Điều 12), nên có giấy do cấp huyện cấp.",
    en: "3 and 4 stars are recognised by the chair of the provincial People's Committee, 5 stars by the Minister of Agriculture and Environment. Certificates under earlier rules stay valid to their own last day (article 12), so some were issued by districts.",
    article: { vi: "Điều 4 và Điều 12", en: "articles 4 and 12" },
  },
  how_long: {
    vi: "Giấy chứng nhận có giá trị 36 tháng kể từ ngày cấp. Chủ thể nộp hồ sơ đánh giá lại trong khoảng từ 180 đến 120 ngày trước khi hết hạn (Điều 7.6).",
    en: "A certificate is valid for 36 months from the day of issue. The producer files for re-evaluation between 180 and 120 days before it expires (article 7.6).",
    article: { vi: "Điều 4.3 và Điều 7.6", en: "articles 4.3 and 7.6" },
  },
  low_stars: {
    vi: "Hạng 1 sao và 2 sao không có quyết định công nhận và không được cấp giấy chứng nhận OCOP; chỉ 3, 4 và 5 sao mới có.",
    en: "1 and 2 stars get no decision of recognition and no OCOP certificate; only 3, 4 and 5 stars do.",
    article: { vi: "Điều 4.1.a", en: "article 4.1.a" },
  },
  how_to: {
    vi: "Chủ thể nộp hồ sơ ở cấp xã; xã kiểm tra hồ sơ; Hội đồng cấp tỉnh chấm điểm, tỉnh công nhận 3 và 4 sao; sản phẩm từ 90 điểm được đề nghị lên Bộ Nông nghiệp và Môi trường xét 5 sao. Phải đạt từ 50 điểm (3 sao) mới được cấp giấy chứng nhận và gắn sao, và chỉ trong thời hạn của giấy.",
    en: "The producer files with the commune, which checks the dossier; the provincial council scores it and the province recognises 3 and 4 stars; products from 90 points are put forward to the Ministry of Agriculture and Environment for 5 stars. It takes 50 points (3 stars) to get a certificate and show stars, and only while the certificate is valid.",
    article: { vi: "Điều 3.3, Điều 4 và Điều 7", en: "articles 3.3, 4 and 7" },
  },
  revocation: {
    vi: "Giấy chứng nhận bị thu hồi khi hồ sơ không trung thực, sản phẩm không còn đạt tiêu chí, vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hay nhãn hàng hoá, dùng sai nhãn hiệu OCOP, ngừng sản xuất, hoặc theo kết luận khác của cơ quan có thẩm quyền.",
    en: "A certificate is revoked for an untrue dossier, when the product no longer meets the criteria, for breaches of the law on quality, food safety, environment, intellectual property or labels, for misuse of the OCOP mark, when production stops, or on another conclusion of the authorities.",
    article: { vi: "Điều 8", en: "article 8" },
  },
};

/** The answer to a question on the programme: what the law says, and where it says it. */
export function answerTopic(topic: Topic, language: Language): string {
  const rule = RULES[topic];
  return language === "vi"
    ? `${rule.vi}\nNguồn: ${DECISION.vi}, ${rule.article.vi}.`
    : `${rule.en}\nSource: ${DECISION.en}, ${rule.article.en}.`;
}
