/** Folds Vietnamese text for comparison: NFC, no marks, đ as d, lower case, single spaces. "Đặc sản  Mỗi xã" becomes "dac san moi xa". */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** An address-safe ASCII handle: "Chè Thái Nguyên – loại 1" becomes "che-thai-nguyen-loai-1". */
export function asciiHandle(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
