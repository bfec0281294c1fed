// The engine in the browser's own worker, without the screens: what the measurements ask.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { createRequire } from "node:module";
import { services } from "./records.mjs";

const require = createRequire(new URL("../e2e/package.json", import.meta.url));
/** The browser's driver and the peers come with the browser tests. */
export const peer = (path) => require.resolve(path);
const { chromium } = require("playwright-core");

export const FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export const say = (text) => console.error(`  ${text}`);

/** A folder that is gone at the end. */
export async function folder() {
  const path = await mkdtemp(join(tmpdir(), "besace-bench-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Makes a pack of that many services. */
export async function makePack(dir, count) {
  say(`making ${count} services`);
  const records = services(count);
  const source = join(dir, "services.json");
  const pack = join(dir, "services.besace");
  const list = { besace: { name: "Bench", made: "2026-01-01", country: "BE", example: true }, contents: records };
  await writeFile(source, JSON.stringify(list));
  say("importing them into a pack");
  const report = join(dir, "report.txt");
  await promisify(execFile)(process.env.BESACE_HUB, ["import", source, "--out", pack, "--report", report]);
  say((await readFile(report, "utf8")).split("\n", 1)[0]);
  return { records, pack };
}

/** A hub of its own with that pack. */
export async function hub(pack) {
  const child = spawn(
    process.env.BESACE_HUB,
    ["serve", "--listen", "127.0.0.1:0", "--web", process.env.BESACE_WEB, "--directory", pack],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const line = await new Promise((resolve) => createInterface(child.stdout).once("line", resolve));
  return { url: line.replace("listening on ", ""), stop: () => child.kill() };
}

export function browser(profile, more = {}) {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.BESACE_CHROMIUM,
    args: FLAGS.split(" "),
    headless: true,
    viewport: { width: 390, height: 844 },
    ...more,
  });
}

/** The number of each call on the wire: its place in the list of calls. */
export async function calls() {
  const list = await readFile(new URL("../../src/engine-api/calls.rs", import.meta.url), "utf8");
  const names = [...list.matchAll(/^ {4}(\w+) = (\w+)\(/gm)].map((match) => match[1]);
  return Object.fromEntries(names.map((name, number) => [name, number]));
}

/** Opens the engine on a page that has no screens, and lays `ask(call, ...bytes)` in it. */
export async function openEngine(page, url) {
  const shell = await (await fetch(url)).text();
  const link = shell.match(/"(\/boot-\w+\/link\.js)"/)[1];
  const boot = await (await fetch(url + link.replace("link.js", "boot.js"))).text();
  const worker = boot.match(/"(\/engine-\w+\/worker\.js)"/)[1];
  await page.goto(`${url}/help/en.html`);
  const numbers = await calls();
  await page.evaluate(
    async ({ link, worker, numbers }) => {
      globalThis.began = performance.now();
      const { start } = await import(link);
      let last = 0;
      let changed = () => {};
      const waiting = new Map();
      const number = (bytes, at) => {
        let value = 0;
        let shift = 0;
        for (; bytes[at] & 128; at += 1, shift += 7) value |= (bytes[at] & 127) << shift;
        return [value | (bytes[at] << shift), at + 1];
      };
      const varint = (value) => {
        const out = [];
        for (; value > 127; value >>>= 7) out.push((value & 127) | 128);
        return [...out, value];
      };
      const text = (value) => {
        const bytes = new TextEncoder().encode(value);
        return [...varint(bytes.length), ...bytes];
      };
      const place = (latitude, longitude) => [...new Uint8Array(new Float64Array([latitude, longitude]).buffer)];
      start(worker);
      besaceEngine.listen((bytes) => {
        if (bytes[0] !== 0) return changed(bytes[1]); // an event
        const [id, at] = number(bytes, 1);
        waiting.get(id)?.(bytes.slice(at));
        waiting.delete(id);
      });
      globalThis.ask = (call, ...body) =>
        new Promise((resolve) => {
          last += 1;
          waiting.set(last, resolve);
          besaceEngine.send(new Uint8Array([...varint(last), ...varint(numbers[call]), ...body.flat()]));
        });
      globalThis.search = (words, { from, language, noId } = {}) =>
        ask(
          "search",
          text(words),
          [0], // no need
          from ? [1, ...place(...from)] : [0],
          [0, noId ? 1 : 0], // open now, no ID
          language ? [1, ...text(language)] : [0],
          [0, 0], // audience, wheelchair
          varint(0),
          varint(20),
        );
      /** When the directory finds a word that it did not know; its third event says that it was changed. */
      globalThis.found = (words) =>
        new Promise((resolve) => {
          changed = async (event) => {
            const answer = event === 2 ? await search(words) : [1];
            if (answer[0] === 0 && hits(answer) > 0) resolve(performance.timeOrigin + performance.now());
          };
        });
      const hits = (answer) => {
        const [, body] = number(answer, 1); // how long the reply is
        const [, told] = number(answer, body); // which call it answers
        return number(answer, told)[0];
      };
      globalThis.words = text;
      globalThis.installed = async () => {
        const answer = await ask("directory_info");
        if (answer[0] !== 0) return false;
        const [, body] = number(answer, 1); // how long the reply is
        const [, told] = number(answer, body); // which call it answers
        return answer[told] === 1;
      };
    },
    { link, worker, numbers },
  );
}

/** Makes a toolbox, so that the directory goes into files, and waits until it is there. */
export async function keepDirectory(page) {
  await page.evaluate(async () => {
    // Create(Code("314159"))
    const made = await ask("create", [0], words("314159"));
    if (made[0] !== 0) throw new Error("no toolbox could be made");
    while (!(await installed())) await new Promise((again) => setTimeout(again, 200));
  });
}

export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
export const rounded = (value) => Math.round(value * 100) / 100;
export const spread = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50_ms: rounded(quantile(sorted, 0.5)), p95_ms: rounded(quantile(sorted, 0.95)) };
};
