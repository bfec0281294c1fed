// A phone for the stories: Chromium at 390×844 with a profile of its own, watched for requests to
// other origins, for errors in the page and for breaches of the Content-Security-Policy.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Where the app under test is served; `cargo xtask test` sets it. */
export const ORIGIN = process.env.BESACE_URL ?? "http://127.0.0.1:8700";

const CHROMIUM = process.env.BESACE_CHROMIUM ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox", // The tests may run as root, where the sandbox cannot.
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A folder for a browser profile; `remove()` it at the end. */
export async function profile() {
  const path = await mkdtemp(join(tmpdir(), "besace-profile-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Opens a phone.
 *
 * `language` is the browser's own; `dark` its colour scheme; `profilePath` brings back a phone that
 * was closed or killed. What the page must never do is collected in `phone.wrongs`: the stories end
 * with `assert.deepEqual(phone.wrongs, [])`, which `close()` does by itself.
 */
export async function phone({ language = "en", dark = false, profilePath, width = 390, height = 844 } = {}) {
  const own = profilePath ? null : await profile();
  const context = await chromium.launchPersistentContext(profilePath ?? own.path, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? "dark" : "light",
    isMobile: true,
    hasTouch: true,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  const wrongs = [];
  // Every request of every page and service worker, also those that are refused.
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(ORIGIN) && !/^(blob|data|about):/.test(url)) wrongs.push(`request to ${url}`);
  });
  const watch = (page) => {
    page.on("pageerror", (error) => wrongs.push(`error in the page: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !isExpected(message.text())) wrongs.push(`console: ${message.text()}`);
    });
  };
  context.pages().forEach(watch);
  context.on("page", watch);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    wrongs,
    language,
    dark,
    async close() {
      await context.close();
      await own?.remove();
      if (wrongs.length) throw new Error(`the page did what it must not:\n${wrongs.join("\n")}`);
    },
  };
}

/** Without a network, Chromium itself writes failed look-ups to the console. */
function isExpected(text) {
  return /net::ERR_(INTERNET_DISCONNECTED|FAILED)/.test(text);
}
