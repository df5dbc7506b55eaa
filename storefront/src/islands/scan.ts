/** What browsers offer to read codes; not all do. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string }[]>;
}
const PAUSE_MS = 250;

/** Offers to read a QR code with the camera, where the browser can; what it reads is checked as if it had been typed. */
export function scanCodes(form: HTMLFormElement): void {
  const { BarcodeDetector: Reader } = globalThis as { BarcodeDetector?: new (of: { formats: string[] }) => Detector };
  if (Reader === undefined || !navigator.mediaDevices) return;
  const { scan = "", camera = "", stop = "", failed = "" } = form.dataset;
  const button = document.createElement("button");
  const video = document.createElement("video");
  const said = document.createElement("p");
  button.type = "button";
  button.textContent = camera;
  video.muted = true;
  video.playsInline = true;
  video.hidden = true;
  said.setAttribute("role", "status");
  form.prepend(button, video, said);

  let stream: MediaStream | undefined;
  const close = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = undefined;
    video.hidden = true;
    button.textContent = camera;
  };
  const look = async (reader: Detector): Promise<void> => {
    if (stream === undefined) return;
    const [code] = await reader.detect(video).catch(() => []);
    if (code === undefined) setTimeout(() => look(reader), PAUSE_MS);
    else {
      close();
      location.href = `${scan}?${new URLSearchParams({ q: code.rawValue })}`;
    }
  };
  button.addEventListener("click", async () => {
    if (stream !== undefined) return close();
    said.textContent = "";
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.srcObject = stream;
      video.hidden = false;
      button.textContent = stop;
      await video.play();
      await look(new Reader({ formats: ["qr_code"] }));
    } catch {
      close();
      said.textContent = failed;
    }
  });
}
