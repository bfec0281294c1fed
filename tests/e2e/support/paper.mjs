// What a printed page must hold.
import assert from "node:assert/strict";
import { at } from "./app.mjs";

/** Of these parts of the paper, those that hold more than they have room for. */
export const runOver = (parts) =>
  parts.filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent.slice(0, 60));

/** Shows the present screen in each language in turn, `own` among them, and then in `own` again. */
export async function inEachLanguage(page, own, see) {
  await at(page, "explain").click();
  const tags = await at(page, "lend-in").locator("option").evaluateAll((options) => options.map(({ value }) => value));
  assert.equal(tags.length, 16);
  for (const tag of [...tags, ""]) {
    await at(page, "lend-in").selectOption(tag);
    await page.locator(`html[lang="${tag || own}"]`).waitFor();
    await see(tag || own);
  }
  await at(page, "explain").click();
}
