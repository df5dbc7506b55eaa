declare const unit: unique symbol;

/** An amount of money in whole đồng. */
export type Dong = number & { readonly [unit]: "Dong" };

/** An amount in đồng; a RangeError if it is not a whole number that JavaScript counts exactly. */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of đồng: ${amount}`);
  return (amount === 0 ? 0 : amount) as Dong;
}

const formats = {
  vi: new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" }),
  en: new Intl.NumberFormat("en", { style: "currency", currency: "VND" }),
};

/** "1.200.000 ₫" in Vietnamese, "₫1,200,000" in English. The space is a no-break one (U+00A0), so that the sign stays with its number. */
export function formatDong(amount: Dong, language: "vi" | "en" = "vi"): string {
  return formats[language].format(amount);
}
