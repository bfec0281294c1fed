// Help in danger: without unlocking, without JavaScript, without a network.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, keptOffline, lock, open, ready, start } from "./support/app.mjs";
import { ORIGIN, phone, profile } from "./support/browser.mjs";
import { ownServer } from "./support/server.mjs";

const LANGUAGES = ["en", "fr", "nl", "de", "ar", "es", "it", "pt", "ro", "pl", "ru", "bg", "tr", "sq", "sr-Latn", "bs"];

test("the help page needs no JavaScript, in any language", async () => {
  const olga = await phone({ more: { javaScriptEnabled: false } });
  const { page } = olga;
  for (const language of LANGUAGES) {
    await page.goto(`${ORIGIN}/help/${language}.html`);
    const root = page.locator("html");
    assert.equal(await root.getAttribute("lang"), language);
    assert.equal((await root.getAttribute("dir")) ?? "ltr", language === "ar" ? "rtl" : "ltr");
    assert.ok((await page.locator('a[href="tel:112"]').count()) > 0, `${language}: no emergency number`);
    assert.ok((await page.locator("h1").innerText()).length > 2);
    assert.ok((await page.locator("body").innerText()).length > 1500, `${language}: the card is short`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${language}: too wide`);
  }
  await olga.close();
});

test("the static shell shows the numbers before any script runs", async () => {
  const pavel = await phone({ more: { javaScriptEnabled: false } });
  await pavel.page.goto(`${ORIGIN}/`);
  assert.equal(await pavel.page.locator("#shell a").first().getAttribute("href"), "tel:112");
  for (const language of LANGUAGES) await pavel.page.locator(`#shell a[href="/help/${language}.html"]`).waitFor();
  await pavel.close();
});

test("places stand as plain pages, with no script and one tap from the numbers", async () => {
  const rosa = await phone({ language: "fr", more: { javaScriptEnabled: false } });
  const { page } = rosa;
  await page.goto(`${ORIGIN}/help/fr.html`);
  await page.locator('a[href="/places/fr"]').click();
  await page.locator('a[href="/places/fr/food"]').click();
  await page.locator('main li a[href^="/places/fr/food/"]').first().click();
  assert.ok((await page.locator("h1").innerText()).length > 2);
  assert.ok((await page.locator('a[href^="tel:"]').count()) > 0, "a number to call");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "too wide");
  await rosa.close();
});

test("with no network and no server the help page still opens, and nothing was unlocked", async () => {
  const server = await ownServer();
  const disk = await profile();
  const quentin = await phone({ origin: server.origin, profilePath: disk.path, language: "fr" });
  const { page } = quentin;
  await open(page, server.origin);
  await keptOffline(page);
  await server.stop();
  await quentin.context.setOffline(true);
  for (const language of LANGUAGES) {
    await page.goto(`${server.origin}/help/${language}.html`);
    await page.locator('a[href="tel:112"]').first().waitFor();
  }
  await quentin.close();
  await disk.remove();
});

test("in the app, help stands before the lock and on the lock screen", async () => {
  const rosa = await phone({ language: "fr" });
  const { page } = rosa;

  // 1. Before there is a toolbox at all.
  await open(page);
  await at(page, "crisis").click();
  await at(page, "call-now").waitFor();

  // 2. While it is locked: numbers of the country, the card, the lines.
  await start(page, { language: "fr" });
  await lock(page);
  await at(page, "crisis").click();
  await at(page, "call-now").waitFor();
  await at(page, "card").waitFor();
  await at(page, "line").waitFor();
  await at(page, "country").selectOption("FR");
  await page.locator('a[href="tel:15"]').first().waitFor();
  assert.equal(await page.locator('[data-testid="lock"]').count(), 0);
  await page.goBack();
  await ready(page);
  await at(page, "lock").waitFor();
  await rosa.close();
});
