// Pictures in place of words: for who reads little.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, addTime, all, at, chooseProtection, day, home, open, save, typeCode, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

let said;
let page;

before(async () => {
  said = await phone({ language: "fr" });
  page = said.page;
});
after(() => said?.close());

const word = (text) => text.trim().split(/\s+/).length;

test("they are switched on at the start, and every need is a picture with one word", async () => {
  await open(page);
  await at(page, "language-fr").click();
  await page.locator('html[lang="fr"]').waitFor();
  await at(page, "pictures").locator("xpath=ancestor::label").click();
  await page.locator('html[data-pictures="on"]').waitFor();
  await at(page, "next").click();
  await chooseProtection(page, "session");
  await home(page);
  const labels = await page.locator(".tile-label").allInnerTexts();
  assert.equal(labels.length, 16);
  for (const label of labels) assert.equal(word(label), 1, label);
  assert.equal(new Set(labels).size, 16);
  const sizes = await page.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().height));
  assert.ok(Math.min(...sizes) >= 96, `the smallest is ${Math.min(...sizes)} px high`);
});

test("contacts have a colour and a letter of their own, steps and outcomes one word", async () => {
  await addPerson(page, { name: "Nadia", phone: "0470 00 00 01" });
  await visit(page, "/people");
  assert.equal(await page.locator('[data-testid="person"] .face').first().innerText(), "N");
  await visit(page, "/steps");
  await page.locator(".step-picture").first().waitFor();
  for (const label of await page.locator(".step-picture").allInnerTexts()) assert.equal(word(label), 1, label);
  await addTime(page, { title: "Mairie", date: await day(page, -1), clock: "09:00" });
  await visit(page, "/times");
  for (const outcome of ["attended", "missed", "excused", "cancelled", "moved"]) {
    assert.equal(word(await at(page, `outcome-${outcome}`).innerText()), 1, outcome);
  }
});

test("every button is large, and nothing is wider than the phone", async () => {
  for (const path of ["/", "/people", "/times", "/steps", "/settings"]) {
    await visit(page, path);
    const small = await page.locator("main button:visible, main a.button:visible").evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 47).map((button) => button.textContent));
    assert.deepEqual(small, [], path);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, path);
  }
});

test("and off again in the settings", async () => {
  await visit(page, "/settings");
  await at(page, "pictures").locator("xpath=ancestor::label").click();
  await page.locator('html[data-pictures="off"]').waitFor();
  await visit(page, "/");
  await home(page);
  const labels = await page.locator(".tile-label").allInnerTexts();
  assert.ok(labels.some((label) => word(label) > 1));
});
