// Small screens, large text, long words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson, addTime, at, day, start, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { ownServer } from "./support/server.mjs";

const SCREENS = ["/", "/people", "/people/new", "/times", "/times/new", "/find", "/help", "/steps", "/plan", "/notes", "/settings", "/settings/safe", "/settings/about"];

/** What does not fit: the page as a whole, and buttons and links cut or out of sight. */
const misfits = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) wrong.push(`the page is ${wide} px too wide`);
    for (const element of document.querySelectorAll("button, a, input, select, textarea, h1, h2, .chip-face, .tile-label")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || getComputedStyle(element).visibility === "hidden") continue;
      const name = `${element.tagName} "${(element.innerText || element.getAttribute("aria-label") || element.className).trim().slice(0, 40)}"`;
      // What is kept for screen readers alone lies outside on purpose.
      if (box.width <= 2 && box.height <= 2) continue;
      if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`${name} leaves the screen (${Math.round(box.left)} to ${Math.round(box.right)})`);
      const style = getComputedStyle(element);
      const cuts = style.overflowX !== "visible" && !["INPUT", "SELECT", "TEXTAREA"].includes(element.tagName);
      if (cuts && element.scrollWidth > element.clientWidth + 1) wrong.push(`${name} is cut`);
    }
    return wrong;
  });

async function fill(page) {
  await addPerson(page, { name: "Wilhelmina van den Bosschelaere", phone: "+32 470 12 34 56", needs: ["papers", "medication"] });
  await addTime(page, { title: "Apotheek", date: await day(page, -1), clock: "00:05", cycle: "days" });
}

async function look(page, where, wrong) {
  for (const path of SCREENS) {
    if (path.endsWith("/new")) {
      await visit(page, path.replace("/new", ""));
      await at(page, "add").click();
      await at(page, "field-name").waitFor();
    } else {
      await visit(page, path);
    }
    await page.waitForTimeout(150);
    wrong.push(...(await misfits(page)).map((text) => `${where} ${path}: ${text}`));
  }
}

for (const language of ["de", "ar"]) {
  test(`320 px wide with text twice as large, in ${language}`, async () => {
    // Not as a mobile: those shrink a page that is too wide instead of showing it.
    const ilse = await phone({ language, width: 320, height: 640, more: { isMobile: false } });
    const { page } = ilse;
    await page.addInitScript(() => {
      const grow = () => document.documentElement?.style.setProperty("font-size", "200%");
      grow();
      addEventListener("DOMContentLoaded", grow);
    });
    await start(page, { language, code: null });
    await fill(page);
    const wrong = [];
    await look(page, language, wrong);
    await ilse.close();
    assert.deepEqual(wrong, []);
  });
}

test("words twice as long", async () => {
  // Every plain message of English, said twice.
  const twice = (path, body) =>
    path.startsWith("/locales/en") ? Buffer.from(body.toString("utf8").replace(/^([a-z][\w-]*) = ([^{}\n]+)$/gm, "$1 = $2 $2")) : body;
  const server = await ownServer({ change: twice });
  const joris = await phone({ origin: server.origin, more: { serviceWorkers: "block" } });
  await start(joris.page, { origin: server.origin, code: null });
  await fill(joris.page);
  const wrong = [];
  await look(joris.page, "long words", wrong);
  await joris.close();
  await server.stop();
  assert.deepEqual(wrong, []);
});
