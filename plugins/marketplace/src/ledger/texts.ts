import type { LedgerKind } from "@cho-ocop/contracts";
import type { TaxActivity } from "./withholding.js";

interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** What people call the things that happen to money. */
export const KIND_TEXTS: Readonly<Record<LedgerKind, BothLanguages>> = {
  placed: { vi: "Đặt đơn", en: "Ordered" },
  collected: { vi: "Chợ đã nhận tiền đơn", en: "The market received the money of order" },
  cancelled: { vi: "Không bán đơn", en: "Called off order" },
  refused: { vi: "Không giao được đơn", en: "Could not deliver order" },
  refunded: { vi: "Hoàn tiền cho người mua đơn", en: "Refund to the buyer of order" },
  refund_paid: { vi: "Đã chuyển tiền hoàn đơn", en: "Refund was paid for order" },
  paid_out: { vi: "Chợ chuyển tiền cho bạn", en: "The market paid you" },
};

const ACTIVITIES: Readonly<Record<TaxActivity, BothLanguages>> = {
  goods: { vi: "bán hàng hoá", en: "trade in goods" },
  services: { vi: "dịch vụ", en: "services" },
  production: { vi: "sản xuất", en: "production" },
  other: { vi: "hoạt động khác", en: "other business" },
};
const UNKNOWN: BothLanguages = {
  vi: "chưa khai, nên tính theo mức cao nhất",
  en: "not declared, hence the highest rates",
};

/** The rates at which tax was withheld from a sale, in basis points of its goods. */
export interface RatesOfSale {
  readonly vat: number;
  readonly pit: number;
  readonly activity: TaxActivity | null;
}

/** Basis points as people write them: 0,5 % in Vietnamese, 0.5% in English. */
const percent = (basisPoints: number, language: "vi" | "en"): string =>
  language === "vi" ? `${String(basisPoints / 100).replace(".", ",")} %` : `${basisPoints / 100}%`;

/** Says by which rates tax was withheld from a sale, and why by these. */
export function whyWithheld({ vat, pit, activity }: RatesOfSale): BothLanguages {
  const kind = activity === null ? UNKNOWN : ACTIVITIES[activity];
  return {
    vi: `Khấu trừ ${percent(vat, "vi")} thuế giá trị gia tăng và ${percent(pit, "vi")} thuế thu nhập cá nhân trên tiền hàng, theo mức của ngày bán (loại kinh doanh: ${kind.vi}).`,
    en: `Withheld ${percent(vat, "en")} value added tax and ${percent(pit, "en")} personal income tax on the goods, at the rates of the day of sale (kind of business: ${kind.en}).`,
  };
}
