// A phone with Firefox: the distribution's own, steered over WebDriver BiDi. The other stories use
// Chromium's own protocol, which Firefox does not speak.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

/**
 * Opens Firefox with a disk of its own at 390×844; `origin` is where it may ask for something.
 * `again()` closes it and opens it once more with the same disk.
 */
export async function firefox(origin, { language = "en" } = {}) {
  const disk = await mkdtemp(join(tmpdir(), "besace-firefox-"));
  const it = { wrongs: [] };
  const launch = async () => {
    it.browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env.BESACE_FIREFOX ?? "/usr/bin/firefox-esr",
      headless: true,
      userDataDir: disk,
      extraPrefsFirefox: {
        "intl.accept_languages": language,
        // What Firefox asks of its maker by itself is no request of the page.
        "app.normandy.enabled": false,
        "browser.safebrowsing.downloads.enabled": false,
      },
    });
    it.page = await it.browser.newPage();
    await it.page.setViewport({ width: 390, height: 844 });
    it.page.on("pageerror", (error) => it.wrongs.push(`error in the page: ${error.message}`));
    it.page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !/^(blob|data|about):/.test(request.url())) it.wrongs.push(`request to ${request.url()}`);
    });
  };
  it.again = async () => {
    await it.browser.close();
    await launch();
  };
  it.close = async () => {
    await it.browser.close();
    await rm(disk, { recursive: true, force: true, maxRetries: 5 });
    if (it.wrongs.length) throw new Error(`the page did what it must not:\n${it.wrongs.join("\n")}`);
  };
  await launch();
  return it;
}

/** The element of that name (`src/app/testid.rs`), once it is there. */
export const at = (page, id) => page.waitForSelector(`[data-testid="${id}"]`, { timeout: 60_000 });

/** Touches it. */
export const touch = async (page, id) => (await at(page, id)).click();

/** Types into it. */
export async function type(page, id, words) {
  const field = await at(page, id);
  await field.click();
  await field.type(words);
}

/** Touches a radio button, box or chip where the person does: on its words. */
export const tick = async (page, id) => (await at(page, id)).evaluate((input) => input.closest("label").click());

/** Waits until the screen tells these words. */
export const reads = (page, words) =>
  page.waitForFunction((words) => document.querySelector("main")?.innerText.includes(words), { timeout: 30_000 }, words);
