// Out of sight, locked, hidden.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson, at, heading, lock, start, unlock, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

/** Puts the app out of sight, or back. */
const sight = (page, hidden) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => (hidden ? "hidden" : "visible") });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

test("a minute out of sight locks; less does not", async () => {
  const dina = await phone();
  const { page } = dina;
  await page.clock.install();
  await start(page);
  await addPerson(page, { name: "Nadia" });

  // 1. Half a minute: a look at another app costs nothing.
  await sight(page, true);
  await page.clock.runFor(30_000);
  await sight(page, false);
  await page.clock.runFor(40_000);
  await heading(page).filter({ hasText: "Nadia" }).waitFor();

  // 2. A minute: locked, under the same address, and no name is on the screen.
  await sight(page, true);
  await page.clock.runFor(61_000);
  await at(page, "lock").waitFor();
  assert.equal(await page.getByText("Nadia").count(), 0);
  await sight(page, false);
  await unlock(page);
  await heading(page).filter({ hasText: "Nadia" }).waitFor();

  // 3. The phone slept, and its timers with it: locked at once when it wakes.
  await sight(page, true);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await sight(page, false);
  await at(page, "lock").waitFor();
  await dina.close();
});

test("the button locks, and the title never tells", async () => {
  const emil = await phone();
  const { page } = emil;
  await start(page);
  await addPerson(page, { name: "Nadia" });
  assert.doesNotMatch(await page.title(), /Nadia/);
  await lock(page);
  assert.equal(await page.getByText("Nadia").count(), 0);
  await emil.close();
});

test("quick hide leaves for a page that says nothing, and back does not return", async () => {
  const fatma = await phone();
  const { page } = fatma;
  await start(page);
  await addPerson(page, { name: "Nadia" });
  await visit(page, "/");
  await at(page, "hide").click();
  await page.waitForURL("about:blank");
  assert.equal((await page.locator("body").innerText()).trim(), "");
  assert.equal(await page.title(), "");

  // Whoever presses back finds a locked toolbox at most.
  await page.goBack().catch(() => {});
  if (page.url() !== "about:blank") {
    await at(page, "lock").waitFor();
    assert.equal(await page.getByText("Nadia").count(), 0);
  }
  await fatma.close();
});
