// What the app says of itself: three cards at first, a "?" on every screen, twenty questions.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { all, at, home, start, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

let sofia;
let page;

before(async () => {
  sofia = await phone();
  page = sofia.page;
  await start(page, { language: "fr" });
});
after(() => sofia?.close());

test("the first opening shows three cards, one after the other, and then never again", async () => {
  const seen = [];
  for (let card = 0; card < 3; card += 1) {
    seen.push(await at(page, "first-card").locator("h2").textContent());
    await at(page, "first-next").click();
  }
  assert.equal(new Set(seen).size, 3);
  await at(page, "first-card").waitFor({ state: "detached" });
  await visit(page, "/people");
  await visit(page, "/");
  await home(page);
  assert.equal(await all(page, "first-card").count(), 0);
});

test("they can be skipped at once", async () => {
  const yusuf = await phone();
  try {
    await start(yusuf.page);
    await at(yusuf.page, "first-skip").click();
    await at(yusuf.page, "first-card").waitFor({ state: "detached" });
  } finally {
    await yusuf.close();
  }
});

test("every screen explains itself in two sentences of its own", async () => {
  const screens = ["/", "/need/food", "/people", "/people/new", "/times", "/times/new", "/steps"].concat([
    "/find", "/plan", "/notes", "/help", "/questions", "/settings", "/settings/safe", "/settings/about",
  ]);
  const texts = new Set();
  for (const screen of screens) {
    await visit(page, screen);
    await at(page, "explain").click();
    const text = await at(page, "explanation").locator("p:not(.field-hint)").textContent();
    assert.equal(text.match(/[.?](\s|$)/g)?.length, 2, `${screen}: ${text}`);
    texts.add(text);
    await at(page, "explain").click();
    await at(page, "explanation").waitFor({ state: "detached" });
  }
  assert.equal(texts.size, screens.length);
});

test("twenty questions stand one touch from every explanation, each with its answer", async () => {
  await visit(page, "/times");
  await at(page, "explain").click();
  await at(page, "explanation").locator('a[href="/questions"]').click();
  await page.waitForURL("**/questions");
  assert.equal(await all(page, "question").count(), 20);
  const question = all(page, "question").nth(1);
  assert.equal(await question.locator("p").isVisible(), false);
  await question.locator("summary").click();
  assert.equal(await question.locator("p").isVisible(), true);
});
