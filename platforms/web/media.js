// What is said into the microphone, what is played back, and pictures made small. All of it stays on this device.
// Brought when somebody first records, listens, or has somebody with a picture.

/** The first that the browser can write: small, or what there is. */
const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
/** Speech is understood well at this, in bits a second. */
const SPEECH = 16000;
/** The side of somebody's picture, in pixels, and the most bytes that it may have. */
const SIDES = [256, 192, 128];
const QUALITIES = [0.8, 0.6, 0.4];
const PICTURE_BYTES = 12 << 10;

let recorder = null;
let parts = [];
let begun = 0;

const letGo = () => {
  for (const track of recorder?.stream.getTracks() ?? []) track.stop();
  recorder = null;
};

/** Starts recording; says `refused` or `missing` where that cannot be. The browser asks the person first. */
export async function record(most) {
  drop();
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch (error) {
    return ["NotAllowedError", "SecurityError"].includes(error.name) ? "refused" : "missing";
  }
  const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
  const own = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: SPEECH });
  parts = [];
  own.ondataavailable = ({ data }) => parts.push(data);
  recorder = own;
  own.start();
  begun = performance.now();
  // The screen ends it in time; where that is asleep, this does.
  setTimeout(() => recorder === own && own.state === "recording" && own.stop(), (most + 1) * 1000);
  return "";
}

/** Ends it: what it is, its bytes, how many seconds. */
export async function keep() {
  const own = recorder;
  const seconds = Math.max(1, Math.round((performance.now() - begun) / 1000));
  if (own.state !== "inactive") {
    const over = new Promise((resolve) => (own.onstop = resolve));
    own.stop();
    await over;
  }
  const whole = new Blob(parts);
  const kind = own.mimeType || KINDS[0];
  letGo();
  parts = [];
  return [kind, new Uint8Array(await whole.arrayBuffer()), seconds];
}

/** Ends it and keeps nothing. */
export function drop() {
  if (recorder) recorder.ondataavailable = null;
  if (recorder?.state === "recording") recorder.stop();
  letGo();
  parts = [];
}

/** The addresses that are good, by the number of the screen's part that asked for them. */
const addresses = new Map();

/** An address for bytes that are played or shown, good until that part forgets it. */
export function address(part, type, bytes) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  addresses.set(part, [...(addresses.get(part) ?? []), url]);
  return url;
}

/** Forgets all addresses of a part. */
export function forget(part) {
  for (const url of addresses.get(part) ?? []) URL.revokeObjectURL(url);
  addresses.delete(part);
}

/** A picture file, cut to a square and made small. It is drawn anew, so that nothing of the file but what is seen
 * goes along: no place, no time, no name of the camera. */
export async function small(file) {
  const seen = await createImageBitmap(new Blob([file]));
  const side = Math.min(seen.width, seen.height);
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d");
  for (const to of SIDES) {
    canvas.width = canvas.height = to;
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, to, to);
    brush.imageSmoothingQuality = "high";
    brush.drawImage(seen, (seen.width - side) / 2, (seen.height - side) / 2, side, side, 0, 0, to, to);
    for (const quality of QUALITIES) {
      for (const kind of ["image/webp", "image/jpeg"]) {
        const made = await new Promise((resolve) => canvas.toBlob(resolve, kind, quality));
        // A browser that cannot write a kind writes another, large one.
        if (made?.type !== kind || made.size > PICTURE_BYTES) continue;
        seen.close();
        return [kind, new Uint8Array(await made.arrayBuffer())];
      }
    }
  }
  throw new Error("not small enough");
}
