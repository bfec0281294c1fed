// Steps, the safety plan and private notes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { all, at, save, start, visit, tick } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

let milan;
let page;

before(async () => {
  milan = await phone();
  page = milan.page;
  await start(page);
});
after(() => milan?.close());

const step = (text) => page.locator('[data-testid="step"]', { hasText: text }).first();

test("the steps of the first 48 hours are there, and can be ticked", async () => {
  await visit(page, "/steps");
  assert.ok((await all(page, "step").count()) >= 5);
  const first = all(page, "step").first();
  await first.locator('[data-testid="tick"]').check();
  await page.locator(".toast").first().waitFor();
  await visit(page, "/");
  await visit(page, "/steps");
  assert.equal(await page.locator('[data-testid="tick"]:checked').count(), 1);
});

test("Milan adds a step of his own, changes it, and takes it out again", async () => {
  await at(page, "add").click();
  await at(page, "field-name").fill("Fetch my dog");
  await tick(page, "pick-family");
  await save(page);
  await step("Fetch my dog").locator('[data-testid="edit"]').click();
  await at(page, "field-name").fill("Fetch my dog Rex");
  await save(page);
  await step("Fetch my dog Rex").locator('[data-testid="edit"]').click();
  await at(page, "remove").click();
  await at(page, "undo").click();
  await step("Fetch my dog Rex").waitFor();
});

test("the safety plan has four parts", async () => {
  await visit(page, "/plan");
  const parts = ["I sleep badly", "A walk by the canal", "The library", "My daughter"];
  assert.equal(await page.locator("main .section [data-testid='add']").count(), 4);
  for (const line of parts) {
    // Only empty parts have the button; the first is always the next one to fill.
    await at(page, "add").click();
    await page.locator(".plan-form [data-testid='field-name']").fill(line);
    await page.locator(".plan-form [data-testid='save']").click();
    await page.locator(".plan-line", { hasText: line }).waitFor();
  }
  await visit(page, "/");
  await visit(page, "/plan");
  for (const line of parts) await page.locator(".plan-line", { hasText: line }).waitFor();
});

test("private notes are written, changed and deleted", async () => {
  await visit(page, "/notes");
  await at(page, "add").click();
  await at(page, "field-note").fill("The number of my case\nis in the blue folder");
  await save(page);
  const note = page.locator('[data-testid="note"]', { hasText: "The number of my case" });
  await note.locator("a").click();
  await at(page, "field-note").fill("The number of my file");
  await save(page);
  await page.locator('[data-testid="note"] a', { hasText: "The number of my file" }).click();
  await at(page, "remove").click();
  await at(page, "undo").waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="note"]').length === 0);
});
