// A phone for the stories: Chromium at 390×844, watched for requests to other origins, for errors in
// the page and for breaches of the Content-Security-Policy.
//
// Most stories get a window of a browser shared by the file, with storage of its own; those that
// close or kill the browser, or read its disk, get a profile.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
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

const LAUNCH = { executablePath: CHROMIUM, headless: true, args: FLAGS };

let shared = null;
after(async () => {
  const browser = await shared;
  await browser?.close();
});

/** A folder for a browser profile; `remove()` it at the end. */
export async function profile() {
  const path = await mkdtemp(join(tmpdir(), "besace-profile-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Opens a phone.
 *
 * `flags` are the browser's, where it has a profile; `language` is the browser's own; `dark` its colour scheme; `profilePath` keeps its storage on disk
 * and brings back a phone that was closed or killed. What the page must never do is collected in
 * `phone.wrongs`; `close()` fails when something is in there.
 */
export async function phone(options = {}) {
  const { language = "en", dark = false, profilePath, width = 390, height = 844, origin = ORIGIN, flags = [], more = {} } = options;
  const settings = {
    viewport: { width, height },
    locale: language,
    timezoneId: "Europe/Brussels",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    isMobile: true,
    hasTouch: true,
    acceptDownloads: true,
    ...more,
  };
  const context = profilePath
    ? await chromium.launchPersistentContext(profilePath, { ...LAUNCH, args: [...FLAGS, ...flags], ...settings })
    : await (await (shared ??= chromium.launch(LAUNCH))).newContext(settings);
  // Longer than any step takes on a busy machine with two cores: what never comes is told a little later.
  context.setDefaultTimeout(60_000);
  const wrongs = [];
  // Every request of every page and service worker, also those that are refused.
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data|about):/.test(url)) wrongs.push(`request to ${url}`);
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
    origin,
    async close() {
      await context.close();
      if (wrongs.length) throw new Error(`the page did what it must not:\n${wrongs.join("\n")}`);
    },
  };
}

/** Without a network, Chromium itself writes failed look-ups to the console. */
function isExpected(text) {
  return /net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/.test(text);
}
