// Codes from screen to screen and from paper to screen: one phone's camera reads what another phone shows.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addPerson, addTime, all, at, day, home, keptOffline, open, start, tick, typeCode, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { holdBefore, withCamera } from "./support/camera.mjs";
import { ownHub } from "./support/hub.mjs";
import { inEachLanguage, runOver } from "./support/paper.mjs";
import { crew, makeTeam, settingsTo } from "./support/share.mjs";

const FOLDER = process.env.BESACE_SCREENSHOTS ?? "target/screens";

let hub = null;
before(async () => {
  hub = await ownHub();
});
after(() => hub?.end());

/** A phone with a camera, whose app comes from that hub. */
async function carried(options = {}) {
  const one = await phone({ origin: hub.origin, ...options });
  await withCamera(one);
  return one;
}

/** A new phone with a lock of its own, at its first screen. */
async function fresh(page) {
  await open(page, hub.origin);
  await at(page, "next").click();
  await tick(page, "protect-code");
  await at(page, "next").click();
  for (let time = 0; time < 2; time += 1) {
    await typeCode(page, "271828");
    await at(page, "next").click();
  }
}

/** Neither side of the card that stands on the screen holds more than it has room for, in any language. */
async function holdsItsWords(page) {
  const wrong = [];
  await inEachLanguage(page, "en", async (language) => {
    await page.emulateMedia({ media: "print" });
    const over = await page.locator(".paper-side").evaluateAll(runOver);
    wrong.push(...over.map((text) => `${language}: ${text}`));
    await page.emulateMedia({ media: null });
  });
  assert.deepEqual(wrong, []);
}

/** Switches the camera on; nobody was asked for it before. */
async function cameraOn(page) {
  await at(page, "scan-camera").click();
  await page.waitForFunction(() => globalThis.cameraWasAsked > 0);
}

/** Lets a device in by the camera; both compare. */
async function pairByCamera(old, added, names = ["Phone", "Computer"]) {
  await settingsTo(old, "devices");
  await at(old, "add").click();
  await at(old, "field-name").fill(names[0]);
  await at(old, "pair-qr").click();
  await at(old, "qr").waitFor();
  await settingsTo(added, "devices");
  await at(added, "join").click();
  await at(added, "field-name").fill(names[1]);
  await cameraOn(added);
  await holdBefore(added, at(old, "qr"), at(added, "check").waitFor());
  await at(old, "check").waitFor();
  const both = [];
  for (const page of [old, added]) both.push([await at(page, "check").innerText(), await at(page, "check-pictures").innerText()]);
  assert.deepEqual(both[0], both[1], "the same digits and pictures on both");
  assert.match(both[0][0], /^\d{3}\s\d{3}$/);
  const words = both[0][1].split("\n").filter((word) => /\p{Letter}/u.test(word));
  assert.equal(words.length, 6, `a word beside each picture: ${words}`);
  for (const page of [added, old]) await at(page, "confirm").click();
  for (const page of [added, old]) await at(page, "paired").waitFor();
  for (const page of [added, old]) await at(page, "next").click();
}

const names = async (page) => {
  await visit(page, "/people");
  return (await all(page, "person").allInnerTexts()).join(" ");
};

test("Amina's two devices hold one toolbox; the old phone is taken off the list in one tap and empties itself", async () => {
  const first = await carried();
  const second = await carried();
  await start(first.page, { origin: hub.origin });
  await addPerson(first.page, { name: "Nadia", phone: "0470 11 22 33" });
  await start(second.page, { origin: hub.origin, code: "161803" });

  // 1. The camera reads the code; what both show is the same.
  await pairByCamera(first.page, second.page);
  await visit(second.page, "/people");
  await second.page.getByText("Nadia").first().waitFor();

  // 2. Each writes, the other has it.
  await addPerson(first.page, { name: "Omar" });
  await addPerson(second.page, { name: "Petra" });
  await visit(first.page, "/people");
  await first.page.getByText("Petra").first().waitFor();
  await visit(second.page, "/people");
  await second.page.getByText("Omar").first().waitFor();

  // 3. The first phone is old now: off the list it goes, and it is empty once it hears of it.
  await settingsTo(second.page, "devices");
  await all(second.page, "device").filter({ hasText: "Phone" }).locator('[data-testid="remove"]').click();
  await at(second.page, "confirm").click();
  await second.page.waitForFunction(() => document.querySelectorAll('[data-testid="device"]').length === 1);
  await visit(first.page, "/people");
  await first.page.getByText("Nadia").waitFor({ state: "detached" });
  assert.doesNotMatch(await names(first.page), /Nadia|Omar|Petra/);
  await settingsTo(first.page, "devices");
  await at(first.page, "sync").filter({ hasText: "taken off the list" }).waitFor();
  // 4. The other has lost nothing.
  assert.match(await names(second.page), /Nadia.*Omar.*Petra|Petra/s);
  await first.close();
  await second.close();
});

test("Amina reads the invitation from Karim's screen", async () => {
  const karim = await carried();
  const amina = await carried();
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  await at(karim.page, "add").click();
  await at(karim.page, "field-name").fill("Thursday");
  await at(karim.page, "save").click();
  await at(karim.page, "qr").waitFor();
  await start(amina.page, { origin: hub.origin, code: null });
  await settingsTo(amina.page, "teams");
  await at(amina.page, "add").click();
  await cameraOn(amina.page);
  await holdBefore(amina.page, at(karim.page, "qr"), at(amina.page, "nothing-yet").waitFor());
  assert.match(await amina.page.locator("main").innerText(), /Transit[\s\S]*Karim/);
  await karim.close();
  await amina.close();
});

test("a prepared toolbox goes from screen to screen with no network at all", async () => {
  const karim = await carried();
  const bilal = await carried();
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  await fresh(bilal.page);
  await at(bilal.page, "take").waitFor();
  for (const one of [karim, bilal]) await keptOffline(one.page);
  // What sharing needs is on both phones before they are out of reach.
  await at(bilal.page, "take").click();
  await at(bilal.page, "word").waitFor();
  await crew(karim.page);
  await at(karim.page, "prepare").click();
  await at(karim.page, "field-name").waitFor();
  for (const one of [karim, bilal]) await one.context.setOffline(true);

  // 1. Karim prepares it where there is no network, and shows it as pictures that go round.
  await at(karim.page, "field-name").fill("B.");
  await at(karim.page, "save").click();
  await at(karim.page, "preparing").waitFor();
  await addPerson(karim.page, { name: "Night shelter", phone: "02 555 01 02", note: "Ring twice. ".repeat(40) });
  await visit(karim.page, "/");
  await at(karim.page, "prepare-close").click();
  await at(karim.page, "word").fill("heron");
  await at(karim.page, "hand-over").click();
  await at(karim.page, "hand-state").filter({ hasText: "once there is a network" }).waitFor();
  await at(karim.page, "frames-show").click();
  await at(karim.page, "frames").waitFor();

  // 2. Bilal's camera reads them, in whatever order they come, and the code with them.
  await cameraOn(bilal.page);
  const all_read = at(bilal.page, "frames-read").filter({ hasText: "All is read" }).waitFor({ timeout: 120_000 });
  const code_read = bilal.page.waitForFunction(() => document.querySelector('[data-testid="code"]').value.length > 8, null, { timeout: 120_000 });
  await holdBefore(bilal.page, karim.page.locator('[data-testid="frames"] .qr'), Promise.all([all_read, code_read]));
  // 3. His word opens it.
  await at(bilal.page, "word").fill("heron");
  await at(bilal.page, "save").click();
  await at(bilal.page, "taken").waitFor();
  await at(bilal.page, "next").click();
  await home(bilal.page);
  await bilal.page.getByText("Night shelter").first().waitFor();
  await bilal.close();
  await karim.close();
});

test("the card is printed on two sides of A6, and the phone reads it back", async () => {
  const karim = await carried({ more: { deviceScaleFactor: 3, isMobile: false } });
  const bilal = await carried();
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  await at(karim.page, "prepare").click();
  await at(karim.page, "field-name").fill("B.");
  await at(karim.page, "save").click();
  await at(karim.page, "preparing").waitFor();
  await addPerson(karim.page, { name: "Aunt Zora", phone: "0470 55 66 77", note: "Not for the card" });
  await addTime(karim.page, { title: "Dentist", date: await day(karim.page, 5), clock: "09:30" });
  await visit(karim.page, "/");
  await at(karim.page, "prepare-close").click();
  await at(karim.page, "word").fill("heron");
  await at(karim.page, "hand-over").click();
  await at(karim.page, "hand-state").filter({ hasText: "works now" }).waitFor();

  // 1. Nothing stands on its back that was not chosen.
  await at(karim.page, "card-print").click();
  await at(karim.page, "card-back").waitFor();
  assert.equal((await at(karim.page, "card-back").innerText()).trim(), "");
  await tick(karim.page, "card-time");
  await karim.page.locator("label", { hasText: "Aunt Zora" }).click();
  const back = await at(karim.page, "card-back").innerText();
  assert.match(back, /Dentist[\s\S]*09:30[\s\S]*Aunt Zora[\s\S]*0470 55 66 77/);
  const words = await at(karim.page, "paper").innerText();
  assert.doesNotMatch(words, /besace|prison|detention|team|Transit|Karim|Not for the card|heron/i);

  // 2. Two pages of A6, and nothing runs over in any language.
  await holdsItsWords(karim.page);
  await karim.page.emulateMedia({ media: "print" });
  await mkdir(join(FOLDER, "paper"), { recursive: true });
  await karim.page.screenshot({ path: join(FOLDER, "paper", "pocket.png"), fullPage: true });
  const photo = await at(karim.page, "paper-code").screenshot();
  const pdf = await karim.page.pdf({ preferCSSPageSize: true, printBackground: true });
  await writeFile(join(FOLDER, "paper", "pocket.pdf"), pdf);
  const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
  assert.deepEqual(sizes, [[298, 420], [298, 420]]);
  await karim.page.emulateMedia({ media: null });

  // 3. Looking at the card left the worker's own toolbox in hand.
  await visit(karim.page, "/");
  assert.equal(await at(karim.page, "preparing").count(), 0);

  // 4. Bilal's phone reads the printed code from a photograph.
  await fresh(bilal.page);
  await at(bilal.page, "take").click();
  await at(bilal.page, "scan-picture").setInputFiles({ name: "card.png", mimeType: "image/png", buffer: photo });
  await bilal.page.waitForFunction(() => document.querySelector('[data-testid="code"]').value.length > 8);
  await at(bilal.page, "word").fill("heron");
  await at(bilal.page, "save").click();
  await at(bilal.page, "taken").waitFor();
  await at(bilal.page, "next").click();
  await home(bilal.page);
  await bilal.page.getByText("Aunt Zora").first().waitFor();
  await bilal.close();
  await karim.close();
});

test("an invitation is printed on a card that names nobody, and Amina's phone reads it from a photograph", async () => {
  const karim = await carried({ more: { deviceScaleFactor: 3, isMobile: false } });
  const amina = await carried();
  await start(karim.page, { origin: hub.origin });
  await settingsTo(karim.page, "teams");
  await at(karim.page, "crew").click();
  await at(karim.page, "field-name").fill("Transit");
  await at(karim.page, "field-me").fill("Karim");
  await at(karim.page, "field-phone").fill("02 555 09 09");
  await at(karim.page, "save").click();
  await at(karim.page, "add").click();
  await at(karim.page, "field-name").fill("Amina of room 4");
  await at(karim.page, "save").click();
  await at(karim.page, "card-print").click();
  await at(karim.page, "card-back").waitFor();

  // 1. The front names neither the team nor anybody; the back is empty until Karim says so.
  const words = async () => at(karim.page, "paper").innerText();
  assert.doesNotMatch(await words(), /besace|prison|detention|team|Transit|Karim|Amina|room 4/i);
  assert.match(await words(), new RegExp(hub.origin.replace("http://", "")), "where to type the code");
  assert.equal((await at(karim.page, "card-back").innerText()).trim(), "");
  await karim.page.locator("label", { hasText: "Karim" }).click();
  assert.match(await at(karim.page, "card-back").innerText(), /Karim[\s\S]*02 555 09 09/);

  // 2. Two pages of A6, and nothing runs over in any language.
  await holdsItsWords(karim.page);
  await karim.page.emulateMedia({ media: "print" });
  await mkdir(join(FOLDER, "paper"), { recursive: true });
  await karim.page.screenshot({ path: join(FOLDER, "paper", "invitation.png"), fullPage: true });
  const photo = await at(karim.page, "paper-code").screenshot();
  const pdf = await karim.page.pdf({ preferCSSPageSize: true, printBackground: true });
  await writeFile(join(FOLDER, "paper", "invitation.pdf"), pdf);
  const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
  assert.deepEqual(sizes, [[298, 420], [298, 420]]);
  await karim.page.emulateMedia({ media: null });

  // 3. Her phone reads it, and only then is told who it is from.
  await start(amina.page, { origin: hub.origin, code: null });
  await settingsTo(amina.page, "teams");
  await at(amina.page, "add").click();
  await at(amina.page, "scan-picture").setInputFiles({ name: "card.png", mimeType: "image/png", buffer: photo });
  await at(amina.page, "nothing-yet").waitFor();
  assert.match(await amina.page.locator("main").innerText(), /Transit[\s\S]*Karim/);
  await karim.close();
  await amina.close();
});
