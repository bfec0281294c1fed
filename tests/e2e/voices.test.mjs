// What is said instead of typed, and people known by a colour, a picture and a voice.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, all, at, lock, save, start, tick, unlock, visit } from "./support/app.mjs";
import { phone, profile } from "./support/browser.mjs";
import { findBytes, findMarks } from "./support/scan.mjs";

/** A browser whose microphone is a tone, and which lets the app have it. */
const MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required"];

let disk;
let yara;
let page;

before(async () => {
  disk = await profile();
  yara = await phone({ profilePath: disk.path, flags: MICROPHONE });
  page = yara.page;
  await page.addInitScript(() => {
    // What plays, by address: the story asks whether it is good for anything after locking.
    const make = URL.createObjectURL;
    globalThis.addresses = [];
    globalThis.blobs = [];
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      globalThis.addresses.push(address);
      globalThis.blobs.push(blob);
      return address;
    };
  });
  await start(page);
});
after(async () => {
  await yara.close();
  await disk.remove();
});

/** Says something for so long. */
async function say(seconds) {
  await at(page, "voice-record").click();
  await at(page, "voice-keep").waitFor();
  await page.waitForTimeout(seconds * 1000);
  await at(page, "voice-keep").click();
}

/** Starts what plays first on the screen and waits until it sounds. */
async function hear() {
  await at(page, "voice-play").click();
  await page.waitForFunction(() => {
    const audio = document.querySelector("audio");
    return audio && !audio.error && audio.currentTime > 0;
  });
}

/** The addresses of recordings that are still good. The browser grumbles about the others, here alone. */
async function live() {
  const before = yara.wrongs.length;
  const found = await page.evaluate(async () => {
    const found = [];
    for (const address of globalThis.addresses) {
      const good = await new Promise((resolve) => {
        const audio = new Audio(address);
        audio.onloadedmetadata = () => resolve(true);
        audio.onerror = () => resolve(false);
      });
      if (good) found.push(address);
    }
    return found;
  });
  await page.waitForTimeout(100);
  const grumbles = yara.wrongs.splice(before);
  assert.deepEqual(grumbles.filter((text) => !text.endsWith("net::ERR_FILE_NOT_FOUND")), []);
  return found;
}

test("a note is spoken, thrown away, spoken again and kept, and plays", async () => {
  await visit(page, "/notes");
  await at(page, "voice-record").click();
  await at(page, "voice-drop").click();
  await at(page, "voice-record").waitFor();
  assert.equal(await all(page, "voice").count(), 0);
  await say(3);
  await at(page, "voice").waitFor();
  assert.match(await at(page, "voice").innerText(), /0:0[2-5]/);
  await hear();
  assert.ok((await live()).length >= 1);
  await at(page, "voice-play").click();
  await page.locator("audio").waitFor({ state: "detached" });
  assert.deepEqual(await live(), [], "stopped, its address is good for nothing");
});

test("it is there after locking and opening, and nothing of it is while it is locked", async () => {
  await hear();
  await lock(page);
  assert.equal(await page.locator("audio").count(), 0);
  assert.deepEqual(await live(), []);
  await unlock(page);
  await visit(page, "/notes");
  await hear();
});

test("it is taken out and brought back", async () => {
  await at(page, "voice").locator('[data-testid="remove"]').click();
  await at(page, "voice").waitFor({ state: "detached" });
  await at(page, "undo").click();
  await at(page, "voice").waitFor();
  await hear();
});

test("somebody has a colour, a picture without the camera's words, and a voice, in every list", async () => {
  await addPerson(page, { name: "Nadia", phone: "0470 00 00 01", needs: ["talk"] });
  await at(page, "edit").click();
  await tick(page, "face-colour-4");
  // A photograph with where it was taken written into it.
  const picture = await photograph();
  assert.ok(picture.includes("Canary-place"));
  await at(page, "face-picture").setInputFiles({ name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: picture });
  await page.locator("main .face-picture").waitFor();
  await say(2);
  await at(page, "face-voice-remove").waitFor();
  await save(page);
  await page.locator("main h1", { hasText: "Nadia" }).waitFor();
  await page.locator("main .face-large img").waitFor();
  await hear();
  await visit(page, "/people");
  await at(page, "person").locator(".face-4 img").waitFor();
  await hear();
  await visit(page, "/");
  await page.locator("main .face-4 img").waitFor();
  await at(page, "need-talk").click();
  await page.locator("main .face-4 img").waitFor();
  const kept = await page.locator("main .face-4 img").evaluate(async (image) => {
    const canvas = document.createElement("canvas");
    await image.decode();
    return [image.naturalWidth, image.naturalHeight, canvas.width > 0];
  });
  assert.deepEqual(kept, [256, 256, true]);
});

test("what is not a picture is told", async () => {
  await visit(page, "/people");
  await at(page, "person").locator("a").first().click();
  await at(page, "edit").click();
  await at(page, "face-picture").setInputFiles({ name: "IMG_0002.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") });
  await page.locator(".toast").waitFor();
  assert.match(await page.locator(".toast").innerText(), /cannot be opened/);
});

test("neither what was said nor the picture's words are readable on the disk", async () => {
  const kept = await page.evaluate(async () => Promise.all(globalThis.blobs.map(async (blob) => [blob.type, [...new Uint8Array(await blob.arrayBuffer())]])));
  const kinds = kept.map(([kind]) => kind.split("/")[0]);
  assert.ok(kinds.includes("audio") && kinds.includes("image"));
  for (const [kind, bytes] of kept) {
    assert.ok(bytes.length <= (kind.startsWith("image/") ? 12 << 10 : 512 << 10), `${kind}: ${bytes.length} bytes`);
    assert.ok(!Buffer.from(bytes).includes("Canary-place"), "the camera's words went along");
  }
  await lock(page);
  await yara.close();
  assert.deepEqual(await findMarks(disk.path, ["Canary-place 50.8503"]), []);
  for (const [kind, bytes] of kept) {
    const { found, looked } = await findBytes(disk.path, Uint8Array.from(bytes));
    assert.ok(looked >= 4, `${kind}: ${looked} slices`);
    assert.deepEqual(found, [], kind);
  }
  yara = await phone({ profilePath: disk.path, flags: MICROPHONE });
  page = yara.page;
});

test("where the microphone is refused, a sentence says so and writing goes on", async () => {
  const lee = await phone({});
  try {
    await lee.page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException("no", "NotAllowedError");
      };
    });
    await start(lee.page, { code: null });
    await visit(lee.page, "/notes");
    await at(lee.page, "voice-record").click();
    await at(lee.page, "voice-no").waitFor();
    assert.match(await at(lee.page, "voice-no").innerText(), /may not use the microphone.*write/s);
    await at(lee.page, "add").click();
    await at(lee.page, "field-note").fill("written");
    await save(lee.page);
    await at(lee.page, "note").waitFor();
  } finally {
    await lee.close();
  }
});

test("where there is none, likewise; and where the browser cannot record", async () => {
  for (const [spoil, words] of [
    [() => (navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("no", "NotFoundError"); }), /No microphone/],
    [() => delete globalThis.MediaRecorder, /cannot record/],
  ]) {
    const sam = await phone({});
    try {
      await sam.page.addInitScript(spoil);
      await start(sam.page, { code: null });
      await visit(sam.page, "/notes");
      if (await at(sam.page, "voice-record").count()) await at(sam.page, "voice-record").click();
      await at(sam.page, "voice-no").waitFor();
      assert.match(await at(sam.page, "voice-no").innerText(), words);
    } finally {
      await sam.close();
    }
  }
});

/** A JPEG of a browser's own drawing, with a comment in it as a camera writes one. */
async function photograph() {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 900 });
    const brush = canvas.getContext("2d");
    for (let at = 0; at < 200; at += 1) {
      brush.fillStyle = `hsl(${at * 7} 70% 50%)`;
      brush.fillRect((at % 20) * 60, Math.floor(at / 20) * 90, 60, 90);
    }
    return canvas.toDataURL("image/jpeg").split(",")[1];
  });
  const plain = Buffer.from(base64, "base64");
  const words = Buffer.from("Exif\0\0Canary-place 50.8503 4.3517");
  const head = Buffer.from([0xff, 0xe1, 0, words.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), head, words, plain.subarray(2)]);
}
