// Appointments: coming, past, and what became of them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { addPerson, addTime, all, at, day, heading, save, start, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

let leila;
let page;

before(async () => {
  leila = await phone();
  page = leila.page;
  await start(page);
});
after(() => leila?.close());

const row = (title) => page.locator('[data-testid="time"]', { hasText: title }).first();

test("Leila writes an appointment; a day that is missing is asked for", async () => {
  await visit(page, "/times");
  await at(page, "add").click();
  await at(page, "field-name").fill("Town hall");
  await save(page);
  await page.locator("[aria-invalid=true]").first().waitFor();
  await at(page, "field-date").fill(await day(page, 3));
  await at(page, "field-clock").fill("10:30");
  await at(page, "field-place").fill("Rue de l'Exemple 1");
  await at(page, "field-note").fill("ask for the blue form");
  await save(page);
  await heading(page).filter({ hasText: "Town hall" }).waitFor();
  await page.getByText("10:30").first().waitFor();
  await visit(page, "/");
  await page.getByText("Town hall").first().waitFor();
});

test("a daily dose: one tap says that it was taken", async () => {
  await addTime(page, { title: "Pharmacy dose", date: await day(page, -1), clock: "00:01", cycle: "days" });
  await visit(page, "/times");
  const due = page.locator('[data-testid="time"]', { hasText: "Pharmacy dose" }).filter({ has: page.locator('[data-testid="outcome-attended"]') });
  const before = await due.count();
  assert.ok(before >= 1, "nothing to answer");
  await due.first().locator('[data-testid="outcome-attended"]').click();
  await page.locator(".toast").first().waitFor();
  await page.waitForFunction(
    (count) => [...document.querySelectorAll('[data-testid="time"]')].filter((row) => row.querySelector('[data-testid="outcome-attended"]')).length < count,
    before,
  );
  // The next ones still come.
  await row("Pharmacy dose").waitFor();
});

test("an appointment moves; its old time is told", async () => {
  await visit(page, "/times");
  await page.locator('[data-testid="time"] a', { hasText: "Town hall" }).first().click();
  await at(page, "outcome-moved").click();
  await at(page, "field-date").fill(await day(page, 5));
  await at(page, "field-clock").fill("14:15");
  await save(page);
  await page.getByText("14:15").first().waitFor();
});

test("saved into the phone's calendar it rings, and says nothing", async () => {
  const [file] = await Promise.all([page.waitForEvent("download"), at(page, "calendar").click()]);
  const text = await readFile(await file.path(), "utf8");
  assert.match(text, /BEGIN:VALARM/);
  assert.match(text, /BEGIN:VEVENT/);
  for (const word of ["Town hall", "blue form", "Exemple"]) assert.ok(!text.includes(word), `${word} is in the file`);
  assert.match(file.suggestedFilename(), /\.ics$/);
  assert.doesNotMatch(file.suggestedFilename(), /town|hall/i);
});

test("a calendar file brings appointments, with a report", async () => {
  const when = (await day(page, 9)).replaceAll("-", "");
  const file = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//story//", "BEGIN:VEVENT", "UID:one@story", `DTSTAMP:${when}T080000Z`,
    `DTSTART:${when}T090000`, `DTEND:${when}T093000`, "SUMMARY:Dentist", "END:VEVENT", "BEGIN:VEVENT", "UID:two@story",
    "SUMMARY:Without a day", "END:VEVENT", "END:VCALENDAR", "",
  ].join("\r\n");
  await visit(page, "/times");
  await at(page, "import").setInputFiles({ name: "c.ics", mimeType: "text/calendar", buffer: Buffer.from(file) });
  await at(page, "import-report").waitFor();
  await row("Dentist").waitFor();
  assert.equal(await row("Without a day").count(), 0);
});

test("what is past has words that never blame", async () => {
  await addTime(page, { title: "A long talk", date: await day(page, -1), clock: "09:00" });
  await visit(page, "/times");
  const asked = page.locator('[data-testid="time"]', { hasText: "A long talk" }).first();
  for (const outcome of ["attended", "missed", "excused", "cancelled", "moved"]) {
    await asked.locator(`[data-testid="outcome-${outcome}"]`).waitFor();
  }
  const words = await asked.innerText();
  assert.doesNotMatch(words, /no.?show|fail|missed|absent/i);
  await asked.locator('[data-testid="outcome-missed"]').click();
  await page.locator(".toast").first().waitFor();
  await page.waitForFunction(() => ![...document.querySelectorAll('[data-testid="time"]')].some((row) => row.innerText.includes("A long talk") && row.querySelector('[data-testid="outcome-attended"]')));
  assert.ok((await all(page, "time").count()) > 0);
});

test("who cannot come sends a ready sentence in two taps, in a language the other side reads", async () => {
  await addPerson(page, { name: "Nadia", phone: "+32 470 00 00 00" });
  await page.locator('main a[href^="/times/new/"]').first().click();
  await at(page, "field-date").fill(await day(page, 2));
  await at(page, "field-clock").fill("09:00");
  await save(page);
  await heading(page).filter({ hasText: "Nadia" }).waitFor();

  await at(page, "cannot-come").click();
  const text = at(page, "cannot-come-text");
  await page.waitForFunction(() => document.querySelector('[data-testid="cannot-come-text"]')?.value.includes("09:00"));
  await text.fill(`${await text.inputValue()} Leila`);
  const link = new URL(await at(page, "cannot-come-send").getAttribute("href"));
  assert.equal(link.pathname, "+32470000000");
  assert.equal(link.searchParams.get("body"), await text.inputValue());

  await page.locator("main .card select").first().selectOption("fr");
  await page.waitForFunction(() => document.querySelector('[data-testid="cannot-come-text"]')?.value.startsWith("Bonjour"));
});
