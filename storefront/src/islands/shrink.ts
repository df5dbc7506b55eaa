const LONGEST = 1600;
/** What is smaller is sent as it is. */
const SMALL_BYTES = 400_000;

async function shrunk(file: File): Promise<File> {
  if (file.size < SMALL_BYTES) return file;
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext("2d");
  if (context !== null) {
    // What is seen through would turn black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  return blob === null || blob.size >= file.size ? file : new File([blob], file.name, { type: blob.type });
}

/** Shrinks the photos that are chosen in a field before they are sent: a village's network carries a tenth of what a camera makes. */
export function shrinkPhotos(field: HTMLInputElement): void {
  field.addEventListener("change", async () => {
    const list = new DataTransfer();
    // One after another: several unpacked at once are more than a small phone's memory. What this browser cannot read is sent as it is: the
    // house says what is wrong with it.
    for (const file of [...(field.files ?? [])]) list.items.add(await shrunk(file).catch(() => file));
    field.files = list.files;
  });
}
