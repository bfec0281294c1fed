// With the keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CODE, addTime, at, day, heading, home, open } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

/** Presses Tab until the element of that name has the focus, as somebody without a pointer does. */
async function tabTo(page, id, { back = false } = {}) {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((id) => document.activeElement?.dataset?.testid === id, id)) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  assert.fail(`${id} cannot be reached`);
}

const press = async (page, id, key = "Enter") => {
  await tabTo(page, id);
  await page.keyboard.press(key);
};

/** The focus can be seen wherever it is. */
const seen = (page) =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  });

test("Hanna starts, adds a person, finds a service and answers an appointment", async () => {
  const hanna = await phone({ more: { isMobile: false, hasTouch: false } });
  const { page } = hanna;
  await open(page);

  // 1. The start.
  await press(page, "language-en");
  assert.ok(await seen(page), "the focus cannot be seen");
  await press(page, "next");
  await tabTo(page, "protect-code");
  await page.keyboard.press("Space");
  await press(page, "next");
  await tabTo(page, "secret");
  await page.keyboard.type(CODE);
  await page.keyboard.press("Enter");
  await tabTo(page, "secret-again");
  await page.keyboard.type(CODE);
  await page.keyboard.press("Enter");
  await at(page, "show-recovery").waitFor();
  await press(page, "next");
  await home(page);

  // 2. A person.
  await press(page, "nav-people");
  await page.waitForURL("**/people");
  await press(page, "add");
  await tabTo(page, "field-name");
  await page.keyboard.type("Nadia");
  await press(page, "pick-talk", "Space");
  await press(page, "save");
  await heading(page).filter({ hasText: "Nadia" }).waitFor();

  // 3. A service.
  await press(page, "nav-find");
  await at(page, "directory-age").waitFor();
  await tabTo(page, "search");
  await page.keyboard.type("a");
  const hit = at(page, "hit");
  await hit.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.closest("[data-testid=hit]") !== null)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.locator(".fact-list").first().waitFor();

  // 4. What became of an appointment.
  await addTime(page, { title: "Yesterday's talk", date: await day(page, -1), clock: "09:00" });
  await press(page, "nav-times");
  await at(page, "outcome-attended").waitFor();
  await press(page, "outcome-attended");
  await page.locator(".toast").first().waitFor();

  // 5. A dialog holds the focus, and Escape leaves it.
  await press(page, "nav-home");
  await home(page);
  await press(page, "nav-settings");
  await page.waitForURL("**/settings");
  await press(page, "erase");
  await at(page, "confirm").waitFor();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null), "the focus left the dialog");
  }
  await page.keyboard.press("Escape");
  await at(page, "confirm").waitFor({ state: "detached" });
  await hanna.close();
});
