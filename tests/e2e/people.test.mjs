// The people of the toolbox, and who answers a need.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, all, at, heading, save, start, unlock, visit, tick } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { inWorker, later, ownServer } from "./support/server.mjs";

let idris;
let page;

before(async () => {
  idris = await phone();
  page = idris.page;
  await start(page);
});
after(() => idris?.close());

/** The names in the list, from top to bottom. */
const names = () => page.locator('[data-testid="person"] .row-title').allInnerTexts();

test("Idris writes down a person by hand, with all there is to know", async () => {
  await visit(page, "/people");
  await at(page, "add").click();

  // 1. Without a name nothing is saved, and the field says why.
  await save(page);
  await page.locator("[aria-invalid=true]").waitFor();
  await page.locator('[data-testid="field-name"]:focus').waitFor();

  // 2. With everything.
  await at(page, "field-name").fill("Nadia Benali");
  await at(page, "field-phone").fill("+32 470 12 34 56");
  await tick(page, "pick-health");
  await tick(page, "pick-talk");
  await tick(page, "speaks-ar");
  await at(page, "field-note").fill("Rings back in the evening.");
  await save(page);
  await heading(page).filter({ hasText: "Nadia Benali" }).waitFor();

  // 3. Call and text are one tap.
  assert.equal(await at(page, "call").getAttribute("href"), "tel:+32470123456");
  assert.equal(await at(page, "text").getAttribute("href"), "sms:+32470123456");
  await page.getByText("Rings back in the evening.").waitFor();
});

test("changing a person keeps the rest", async () => {
  await at(page, "edit").click();
  await at(page, "field-name").fill("Nadia B.");
  await save(page);
  await heading(page).filter({ hasText: "Nadia B." }).waitFor();
  await page.getByText("Rings back in the evening.").waitFor();
});

test("a vCard file brings people, and says what it read", async () => {
  const card = [
    "BEGIN:VCARD", "VERSION:4.0", "FN:Youssef Karim", "TEL;TYPE=cell:+32 471 00 00 02", "ORG:Maison d'accueil",
    "END:VCARD", "BEGIN:VCARD", "VERSION:3.0", "N:Peeters;Lien;;;", "FN:Lien Peeters",
    "TEL;TYPE=WORK,VOICE:02 555 01 23", "END:VCARD", "",
  ].join("\r\n");
  await visit(page, "/people");
  await at(page, "import").setInputFiles({ name: "people.vcf", mimeType: "text/vcard", buffer: Buffer.from(card) });
  await at(page, "import-report").waitFor();
  assert.match(await at(page, "import-report").innerText(), /2/);
  await page.locator('[data-testid="person"]', { hasText: "Youssef Karim" }).waitFor();
  await page.locator('[data-testid="person"]', { hasText: "Lien Peeters" }).waitFor();
});

test("the order is the person's own", async () => {
  await visit(page, "/people");
  const before = await names();
  await at(page, "order").click();
  await page.locator(".order-row button:not([disabled])[data-testid^='up-']").last().click();
  await page.waitForFunction((last) => [...document.querySelectorAll(".order-row .row-title")].at(-1)?.innerText !== last, before.at(-1));
  await at(page, "order").click();
  const moved = await names();
  assert.deepEqual([...moved].sort(), [...before].sort());
  assert.equal(moved.at(-2), before.at(-1));
});

test("a gentle remark when everybody answers one need only", async () => {
  const jonas = await phone();
  await start(jonas.page, { code: null });
  await addPerson(jonas.page, { name: "Doctor A", needs: ["health"] });
  await addPerson(jonas.page, { name: "Doctor B", needs: ["health"] });
  await addPerson(jonas.page, { name: "Doctor C", needs: ["health"] });
  await visit(jonas.page, "/people");
  await at(jonas.page, "only-need").waitFor();
  await jonas.close();
});

test("a need shows first who can be reached now", async () => {
  await addPerson(page, { name: "Night line", phone: "0800 00 001", needs: ["sleep"], hours: "always" });
  await addPerson(page, { name: "No hours known", needs: ["sleep"] });
  await visit(page, "/");
  await at(page, "need-sleep").click();
  await at(page, "people-now").getByText("Night line").waitFor();
  await at(page, "people-later").getByText("No hours known").waitFor();
  const order = await page.evaluate(() =>
    ["people-now", "people-later", "hits"].map((id) => document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect().top ?? Infinity),
  );
  assert.ok(order[0] < order[1] && order[1] <= order[2], `${order}`);
  assert.equal(await at(page, "people-now").locator('[data-testid="call"]').getAttribute("href"), "tel:080000001");
});

test("what is deleted comes back by undo, and stays away without", async () => {
  await visit(page, "/people");
  await page.locator('[data-testid="person"] a', { hasText: "Lien Peeters" }).first().click();
  await at(page, "remove").click();
  await at(page, "undo").click();
  await page.locator('[data-testid="person"]', { hasText: "Lien Peeters" }).waitFor();

  await page.locator('[data-testid="person"] a', { hasText: "Lien Peeters" }).first().click();
  await at(page, "remove").click();
  await at(page, "undo").waitFor();
  await visit(page, "/times");
  await visit(page, "/people");
  await page.locator('[data-testid="person"]', { hasText: "Youssef Karim" }).waitFor();
  assert.equal(await page.locator('[data-testid="person"]', { hasText: "Lien Peeters" }).count(), 0);
});

test("after a while the toolbox asks: do I still want this person here?", async () => {
  const server = await ownServer();
  const karima = await phone({ origin: server.origin, more: { serviceWorkers: "block" } });
  const { page } = karima;
  await start(page, { origin: server.origin });
  await addPerson(page, { name: "Old friend", phone: "0470 00 00 03" });
  await visit(page, "/people");
  assert.equal(await all(page, "review").count(), 0);

  // More than half a year later.
  server.change = inWorker(later(200));
  await page.reload();
  await unlock(page);
  const question = at(page, "review");
  await question.getByText("Old friend").first().waitFor();
  await question.getByRole("button").first().click();
  await question.waitFor({ state: "detached" });
  await karima.close();
  await server.stop();
});
