/** The largest photo that is taken, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** The largest picture that is unpacked: a phone's photo has 12 million pixels, and a small file may claim far more. */
export const MOST_PIXELS = 25_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Markers of JPEG that begin a frame and so tell the size; of the range C0 to CF three are others. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The size of a JPEG as its first frame says it. */
function jpegSize(bytes: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 <= bytes.byteLength) {
    if (bytes.getUint8(at) !== 0xff) return undefined;
    const marker = bytes.getUint8(at + 1);
    if (isFrame(marker)) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
    // A fill byte, or a marker without content.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + bytes.getUint16(at + 2);
  }
  return undefined;
}

/** Whether a file can be looked into: by its first bytes a JPEG or PNG, whatever it is called, and not too large when unpacked. */
export function checkPicture(file: Uint8Array): "good" | "unknown" | "large" {
  if (file.byteLength > MOST_BYTES) return "large";
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isPng = file.byteLength >= 24 && PNG.every((byte, index) => file[index] === byte);
  const isJpeg = file.byteLength >= 4 && file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff;
  const size = isPng
    ? { width: bytes.getUint32(16), height: bytes.getUint32(20) }
    : isJpeg
      ? jpegSize(bytes)
      : undefined;
  if (size === undefined || size.width === 0 || size.height === 0) return "unknown";
  return size.width * size.height > MOST_PIXELS ? "large" : "good";
}
