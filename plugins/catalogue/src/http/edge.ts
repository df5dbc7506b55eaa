/** What there is none of, for `found`. */
export const NO_LISTING = ["Không có sản phẩm này đang bán", "There is no such product for sale"] as const;
export const TAKEN_DOWN = ["Sản phẩm này đã thôi bán", "This is no longer sold"] as const;
export const NO_PICTURE = ["Không có hình này", "There is no such picture"] as const;
export const NO_SHOP = ["Chưa mở bán", "Nothing can be bought yet"] as const;

/**
 * The handle of a product in an address. Medusa lets people choose handles with marks, so any text may be one; what the database cannot
 * hold (NUL) or no handle is as long as, is the handle of nothing.
 */
export function productHandle(parameter: string | undefined): string {
  if (parameter === undefined || parameter.length > 300 || /\p{Cc}|\p{Cs}/u.test(parameter)) return "";
  return parameter.normalize("NFC");
}
