import { isUtf8 } from "node:buffer";
import { type FieldProblem, problem } from "./problem.js";

/** The largest file that is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

const HOW_VI = "hãy lưu lại dạng UTF-8 (Excel: Lưu dưới dạng → CSV UTF-8; Notepad: Mã hóa → UTF-8)";
const HOW_EN = "save it as UTF-8 (Excel: Save As → CSV UTF-8; Notepad: Encoding → UTF-8)";

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The position of the first byte that does not belong to a UTF-8 character; the length where all do. */
function firstInvalidByte(bytes: Uint8Array): number {
  // A beginning may be cut inside a character, so up to three bytes are tried back; by halves, as the file may be long.
  const lastWhole = (end: number): number | undefined =>
    [end, end - 1, end - 2, end - 3].find((cut) => cut >= 0 && isUtf8(bytes.subarray(0, cut)));
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lastWhole(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return lastWhole(low) ?? 0;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): { text: string } | FieldProblem {
  const name = encoding.toUpperCase();
  if (bytes.length % 2 !== 0) {
    const vi = `Tệp ${name} bị cắt ở byte ${bytes.length}; ${HOW_VI}`;
    return problem("", vi, `The ${name} file is cut off at byte ${bytes.length}; ${HOW_EN}`);
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(2));
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0) {
    const at = 2 + 2 * broken;
    return problem("", `Byte ${at} không phải ${name}; ${HOW_VI}`, `Byte ${at} is not ${name}; ${HOW_EN}`);
  }
  return { text };
}

/**
 * Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 with one. Anything else is refused with the position
 * (from 0) of the first byte that does not fit, and how to save the file rightly.
 */
export function decodeFile(bytes: Uint8Array): { text: string } | FieldProblem {
  if (bytes.length > MAX_FILE_BYTES)
    return problem("", "Tệp lớn hơn 50 MB; hãy chia nhỏ", "The file is larger than 50 MB; split it");
  let decoded: { text: string } | FieldProblem;
  if (startsWith(bytes, 0xff, 0xfe)) decoded = decodeUtf16(bytes, "utf-16le");
  else if (startsWith(bytes, 0xfe, 0xff)) decoded = decodeUtf16(bytes, "utf-16be");
  else if (!isUtf8(bytes)) {
    const at = firstInvalidByte(bytes);
    decoded = problem(
      "",
      `Byte ${at} không phải UTF-8, có thể tệp dùng Windows-1258, TCVN3 hoặc VNI; ${HOW_VI}`,
      `Byte ${at} is not UTF-8; the file may be in Windows-1258, TCVN3 or VNI; ${HOW_EN}`,
    );
  } else decoded = { text: new TextDecoder("utf-8").decode(bytes) };
  if (!("text" in decoded)) return decoded;
  const nul = decoded.text.indexOf("\0");
  if (nul >= 0) {
    const line = decoded.text.slice(0, nul).split("\n").length;
    return problem(
      "",
      `Dòng ${line} có byte 0 (NUL), có thể tệp là UTF-16 không có BOM; ${HOW_VI}`,
      `Line ${line} contains a NUL byte; the file may be UTF-16 without a byte order mark; ${HOW_EN}`,
    );
  }
  if (decoded.text.trim() === "") return problem("", "Tệp trống", "The file is empty");
  return decoded;
}
