// Appointments that are kept: what is soon stands first, the app reminds, and it says what it takes before leaving.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, all, at, day, home, save, start, tick, visit } from "./support/app.mjs";
import { ORIGIN, phone } from "./support/browser.mjs";

let omar;
let page;

before(async () => {
  omar = await phone({ language: "fr", more: { geolocation: { latitude: 50.8467, longitude: 4.3525 }, permissions: ["geolocation", "notifications"] } });
  page = omar.page;
  // Headless Chromium shows no notices: they are heard here instead.
  await omar.context.addInitScript(() => {
    globalThis.heard = [];
    const hear = (words, how) => void globalThis.heard.push({ words, ...how });
    ServiceWorkerRegistration.prototype.showNotification = async (words, how) => hear(words, how);
    globalThis.Notification = class { static permission = "granted"; static requestPermission = async () => "granted"; constructor(words, how) { hear(words, how); } };
  });
  await start(page, { language: "fr" });
});
after(() => omar?.close());

/** A time of today so many minutes from now, as a clock field takes it; the day too, where midnight is near. */
const soon = (minutes) => page.evaluate((minutes) => {
  const at = new Date(Date.now() + minutes * 60_000);
  const two = (number) => String(number).padStart(2, "0");
  return { date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, clock: `${two(at.getHours())}:${two(at.getMinutes())}` };
}, minutes);

test("what is soon stands on the first screen with what to bring, whom to call, and the way", async () => {
  await addPerson(page, { name: "Nadia", phone: "+32 470 00 00 00" });
  await page.locator('main a[href^="/times/new/"]').first().click();
  const { date, clock } = await soon(100);
  await at(page, "field-name").fill("Mairie");
  await at(page, "field-date").fill(date);
  await at(page, "field-clock").fill(clock);
  await at(page, "field-place").fill("Rue Haute 1");
  const bring = page.locator('[data-testid="field-bring"], textarea').first();
  await bring.fill("Carte d’identité");
  await save(page);
  await page.locator("main h1", { hasText: "Mairie" }).waitFor();
  await at(page, "leaving").getByText("Rue Haute 1").waitFor();
  await visit(page, "/");
  await home(page);
  await at(page, "soon").getByText("Mairie").waitFor();
  await at(page, "leaving").waitFor();
  await at(page, "late").click();
  await page.waitForFunction((clock) => document.querySelector('[data-testid="late-text"]')?.value.includes(clock), clock);
  assert.match(await at(page, "late-send").getAttribute("href"), /^sms:\+32470000000\?body=Bonjour/);
});

test("the person chooses how early, and a notice says nothing of them", async () => {
  await visit(page, "/settings");
  await at(page, "notices").locator("xpath=ancestor::label").click();
  await page.waitForFunction(() => localStorage.getItem("besace.notices") === "on");
  await tick(page, "early-15");
  assert.equal(await page.evaluate(() => localStorage.getItem("besace.early")), "1440,90,15");
  // An appointment a quarter of an hour and a little from now; then the app goes behind another.
  await visit(page, "/times");
  await at(page, "add").click();
  const { date, clock } = await soon(16);
  await at(page, "field-name").fill("Docteur secret");
  await at(page, "field-date").fill(date);
  await at(page, "field-clock").fill(clock);
  await save(page);
  await page.locator("main h1", { hasText: "Docteur secret" }).waitFor();
  await page.evaluate(() => Object.defineProperty(document, "hidden", { configurable: true, get: () => true }));
  await page.waitForFunction(() => globalThis.heard.length > 0, null, { timeout: 90_000 });
  const [notice] = await page.evaluate(() => globalThis.heard);
  assert.ok(notice.words.length > 5 && notice.words.length < 60, notice.words);
  assert.doesNotMatch(JSON.stringify(notice), /Docteur|secret|Mairie|Nadia|Haute/i);
  await page.evaluate(() => delete document.hidden);
});

test("medicine that comes back says today, done and tomorrow, and whom to ask when one was missed", async () => {
  await addPerson(page, { name: "Pharmacie Claes", phone: "02 555 01 23" });
  await page.locator('main a[href^="/times/new/"]').first().click();
  await at(page, "field-name").fill("Traitement");
  await at(page, "field-date").fill(await day(page, -1));
  await at(page, "field-clock").fill("00:05");
  await tick(page, "cycle-days");
  await tick(page, "pick-medication");
  await save(page);
  await page.locator("main h1", { hasText: "Traitement" }).waitFor();
  await visit(page, "/");
  await home(page);
  const dose = at(page, "dose");
  await dose.getByText("Traitement").waitFor();
  const missed = at(page, "dose-missed");
  await missed.waitFor();
  assert.match(await missed.locator('[data-testid="call"]').getAttribute("href"), /^tel:025550123/);
  assert.doesNotMatch(await missed.innerText(), /doubl|dose|prenez|avalez|mg/i);
  await at(page, "dose-do").click();
  await at(page, "dose-done").waitFor();
  assert.equal(await all(page, "dose-do").count(), 0);
});
