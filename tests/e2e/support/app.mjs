// What a person does in the app, by the names of `src/app/testid.rs`.
import assert from "node:assert/strict";
import { ORIGIN } from "./browser.mjs";

/** The code that the people of these stories choose. */
export const CODE = "314159";

/** The element of that name. */
export const at = (page, id) => page.locator(`[data-testid="${id}"]`).first();

/** Touches a radio button, box or chip where the person does: on its words. */
export const tick = (page, id) => at(page, id).locator("xpath=ancestor::label").click();

/** All elements of that name. */
export const all = (page, id) => page.locator(`[data-testid="${id}"]`);

/** The screen's heading. */
export const heading = (page) => page.locator("main h1");

/** Waits until the app itself has drawn, in place of the static shell. */
export async function ready(page) {
  await heading(page).waitFor();
}

/** Opens the app at its first screen. */
export async function open(page, origin = ORIGIN, path = "/") {
  await page.goto(`${origin}${path}`);
  await ready(page);
}

/** Chooses the language on the first step. */
export async function chooseLanguage(page, language) {
  await at(page, `language-${language}`).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
  await at(page, "next").click();
}

/** Chooses how to protect the toolbox: `code`, `passphrase` or `session`. */
export async function chooseProtection(page, way) {
  await tick(page, `protect-${way}`);
  await at(page, "next").click();
}

/** Types a code on the screen's own keys. */
export async function typeCode(page, code = CODE) {
  for (const digit of code) await at(page, `key-${digit}`).click();
}

/** Starts a toolbox: language, protection, and the rest skipped. */
export async function start(page, { language = "en", code = CODE, origin = ORIGIN } = {}) {
  await open(page, origin);
  await chooseLanguage(page, language);
  await chooseProtection(page, code ? "code" : "session");
  if (code) {
    await at(page, "secret").fill(code);
    await at(page, "next").click();
    await at(page, "secret-again").fill(code);
    await at(page, "next").click();
    await page.locator('[data-testid="show-recovery"]').waitFor();
    await at(page, "next").click();
  }
  await home(page);
}

/** Waits for the first screen. */
export async function home(page) {
  await at(page, "need-sleep").waitFor();
}

/** Types the code on the lock screen. */
export async function unlock(page, code = CODE) {
  await at(page, "lock").waitFor();
  await at(page, "secret").fill(code);
  await at(page, "unlock").click();
  await at(page, "lock").waitFor({ state: "detached" });
}

/** Follows a link of the present screen to that address. */
export async function follow(page, path) {
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.waitForURL(`**${path}`);
}

/** Goes to a part of the app by the bar or by the links of its screens. */
export async function visit(page, path) {
  const bar = { "/": "nav-home", "/people": "nav-people", "/times": "nav-times", "/find": "nav-find", "/help": "crisis" };
  if (bar[path]) {
    await at(page, bar[path]).click();
    await page.waitForURL(`**${path}`);
    return ready(page);
  }
  await at(page, "nav-home").click();
  await home(page);
  if (path.startsWith("/settings") || path === "/questions" || path === "/paper") {
    await at(page, "nav-settings").click();
    await page.waitForURL("**/settings");
    if (path === "/settings") return ready(page);
  }
  await follow(page, path);
  return ready(page);
}

/** Locks by the button. */
export async function lock(page) {
  await visit(page, "/settings");
  await at(page, "lock-now").click();
  await at(page, "lock").waitFor();
}

/** Writes a contact by hand and waits for its page. */
export async function addPerson(page, { name, phone = "", note = "", needs = [], hours } = {}) {
  await visit(page, "/people");
  await at(page, "add").click();
  await at(page, "field-name").fill(name);
  if (phone) await at(page, "field-phone").fill(phone);
  for (const need of needs) await tick(page, `pick-${need}`);
  if (hours) await tick(page, `hours-${hours}`);
  if (note) await at(page, "field-note").fill(note);
  await save(page);
  await page.locator("main h1", { hasText: name }).waitFor();
}

/** Writes an appointment and waits for its page. */
export async function addTime(page, { title, date, clock, cycle, with: who = "", note = "" }) {
  await visit(page, "/times");
  await at(page, "add").click();
  await at(page, "field-name").fill(title);
  await at(page, "field-date").fill(date);
  await at(page, "field-clock").fill(clock);
  if (cycle) await tick(page, `cycle-${cycle}`);
  if (note) await at(page, "field-note").fill(note);
  if (who) {
    await at(page, "who").selectOption("text");
    await at(page, "field-with").fill(who);
  }
  await save(page);
  await page.locator("main h1", { hasText: title }).waitFor();
}

/** Saves the form that is open: the app answers only when the record is on disk. */
export async function save(page) {
  await at(page, "save").click();
}

/** A day as the phone counts it: 0 is today. */
export const day = (page, offset = 0) =>
  page.evaluate((offset) => {
    const day = new Date();
    day.setDate(day.getDate() + offset);
    const two = (number) => String(number).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }, offset);

/** Waits until it says so; the words that stand there instead are in the error. */
export async function says(locator, words, timeout = 60_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const said = await locator.first().innerText();
    if (words.test(said)) return said;
    if (Date.now() > end) assert.fail(`it does not say ${words}, but: ${said}`);
    await locator.page().waitForTimeout(200);
  }
}

/** What the page keeps for itself in the browser. */
export const traces = (page) =>
  page.evaluate(async () => {
    const files = [];
    const list = async (folder, path) => {
      for await (const [name, entry] of folder.entries()) {
        files.push(path + name);
        if (entry.kind === "directory") await list(entry, `${path}${name}/`);
      }
    };
    await list(await navigator.storage.getDirectory(), "").catch(() => {});
    return {
      files,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      preferences: Object.keys(localStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });

/** Waits until the service worker keeps the whole app. */
export const keptOffline = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    for (let tries = 0; tries < 300 && !registration.active; tries += 1) await new Promise((done) => setTimeout(done, 100));
    for (let tries = 0; tries < 300; tries += 1) {
      if (registration.active?.state === "activated") return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error("the service worker was not activated");
  });

/** So many days go by on this phone, for its screens and for the engine behind them, without a reload. */
export async function daysLater(page, days) {
  const later = (ms) => {
    const RealDate = Date;
    const now = () => RealDate.now() + ms;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, words) => (words.length ? new target(...words) : new target(now())),
      get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
    });
  };
  await page.evaluate(later, days * 86_400_000);
  for (const worker of page.workers()) await worker.evaluate(later, days * 86_400_000);
}
