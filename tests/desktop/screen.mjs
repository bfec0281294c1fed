// A screen as somebody sees it: its words are read from the picture, its places are clicked, keys go where the
// focus is. Nothing reaches into the program.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Letters are small on a screen and large in the pictures that the reader learned from. */
const SCALE = 3;
/** Light letters on a dark button are not read: what differs from the ground around it is made dark on white. */
const LEVEL = [
  "-colorspace gray", "( +clone -resize 50% -statistic median 11x11 -filter point -resize 200% )",
  "-compose difference -composite -negate -normalize", `-resize ${SCALE}00%`,
].join(" ").replace(/[()]/g, "\\$&");
/** A machine under load draws late. */
const PATIENCE = 90_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The words on the screen, in reading order, with their places. */
async function words() {
  const read = `import -window root png:- | convert png:- ${LEVEL} png:- | tesseract - - -l eng --psm 11 tsv`;
  const { stdout } = await run("bash", ["-c", `set -o pipefail; ${read}`], { maxBuffer: 1 << 24 });
  return stdout
    .split("\n")
    .map((row) => row.split("\t"))
    .filter(([level, , , , , , , , , , , text]) => level === "5" && text?.trim())
    .map(([, , block, paragraph, line, , left, top, width, height, , text]) => ({
      text: plain(text),
      line: `${block}.${paragraph}.${line}`,
      x: Math.round((Number(left) + Number(width) / 2) / SCALE),
      y: Math.round((Number(top) + Number(height) / 2) / SCALE),
    }));
}

const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Where a phrase stands in the rows of the screen, from the top: the places of its last word. */
function find(seen, phrase) {
  const wanted = phrase.split(" ").map(plain);
  const rows = {};
  for (const word of seen) if (word.text) (rows[word.line] ??= []).push(word);
  return Object.values(rows)
    .flatMap((row) => row.map((_, start) => row.slice(start, start + wanted.length)))
    .filter((part) => part.length === wanted.length && part.every((word, n) => word.text === wanted[n]))
    .map((part) => part.at(-1))
    .sort((a, b) => a.y - b.y);
}

const told = async () => (await words()).map((word) => word.text).join(" ");

/** Waits until one of the phrases is read, and tells where; fails with what is read instead. */
export async function see(...phrases) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await words();
    for (const phrase of phrases) {
      const places = find(seen, phrase);
      if (places.length > 0) return { phrase, ...places[0], lowest: places.at(-1) };
    }
    if (Date.now() > end) {
      throw new Error(`not on the screen: ${phrases.join(" | ")}. It reads: ${await told()}`);
    }
    await pause(300);
  }
}

/**
 * Clicks on a phrase until another one is read: the first click may come before the screen listens. Buttons and the
 * way between screens stand low; a heading above may have the same words.
 */
export async function go(from, to) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const at = await see(to, from);
    if (at.phrase === to) return at;
    await click(at.lowest);
    await reads(to, 6);
  }
  throw new Error(`clicking on “${from}” does not lead to “${to}”. The screen reads: ${await told()}`);
}

/** Clicks on a place. */
export async function click({ x, y }) {
  await xdotool("mousemove", "--sync", x, y, "click", 1);
  await pause(200);
}

/**
 * Fills the field of a label, and goes on as `done` tells whether that was right. Under load a window may lose a key
 * that comes too soon after another: it is then typed again, slower, unless `there` sees that it came after all.
 */
async function typed(label, text, there, done) {
  for (let delay = 80; delay < 1_000; delay *= 2) {
    // What was typed before may have arrived late: the field is gone then.
    if (delay > 80 && (await there())) return;
    await click((await see(label)).lowest);
    await xdotool("key", "ctrl+a");
    await xdotool("type", "--delay", delay, text);
    if (await done()) return;
  }
  throw new Error(`what is typed under “${label}” does not arrive. The screen reads: ${await told()}`);
}

/** Fills a field whose letters are to be read. */
export const fill = (label, text) => typed(label, text, () => reads(text, 1), () => reads(text, 3));

/** Fills a field whose letters are hidden, and clicks on a phrase that leads to another if they are right. */
export const fillHidden = (label, text, from, to) =>
  typed(label, text, () => reads(to, 1), async () => {
    await click((await see(from, to)).lowest);
    // Making or opening a toolbox takes long on a busy machine, on purpose.
    return reads(to, 45);
  });

/** Looks so many times at most for a phrase. */
async function reads(phrase, looks) {
  for (let look = 0; look < looks; look += 1) {
    if (find(await words(), phrase).length > 0) return true;
  }
  return false;
}

/** Waits until the window is there, and gives it the keys: a bare screen has nobody to do so. */
export async function focusWindow() {
  const { stdout } = await run("xdotool", ["search", "--sync", "--onlyvisible", "--name", "Besace"], { timeout: PATIENCE });
  await xdotool("windowfocus", "--sync", stdout.trim().split("\n").at(-1));
}

async function xdotool(...words) {
  await run("xdotool", words.map(String), { timeout: PATIENCE });
}
