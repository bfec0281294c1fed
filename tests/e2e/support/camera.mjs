// A camera for the stories: what one phone's camera sees is what another phone's screen or a sheet of paper shows.

/** Gives a phone a camera. Before its first page is opened. */
export const withCamera = (phone) =>
  phone.context.addInitScript(() => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 640, height: 640 });
    const brush = canvas.getContext("2d");
    globalThis.cameraSees = async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const seen = await createImageBitmap(new Blob([bytes]));
      brush.fillStyle = "#777";
      brush.fillRect(0, 0, 640, 640);
      const size = Math.min(600 / seen.width, 600 / seen.height);
      brush.drawImage(seen, 20, 20, seen.width * size, seen.height * size);
    };
    globalThis.cameraWasAsked = 0;
    navigator.mediaDevices.getUserMedia = async () => {
      globalThis.cameraWasAsked += 1;
      return canvas.captureStream(15);
    };
  });

/** Shows the camera a picture. */
export const show = (page, picture) => page.evaluate((base64) => globalThis.cameraSees(base64), picture.toString("base64"));

/** Holds the camera in front of what stands on another screen, picture after picture, until `until` resolves. */
export async function holdBefore(page, shown, until) {
  let over = false;
  const waits = until.finally(() => {
    over = true;
  });
  waits.catch(() => {});
  while (!over) {
    const picture = await shown.screenshot({ timeout: 5_000 }).catch(() => null);
    if (picture && !over) await show(page, picture);
    await page.waitForTimeout(150);
  }
  return waits;
}
