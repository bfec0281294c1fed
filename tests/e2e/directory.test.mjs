// The directory: everything on the phone, no question ever leaves it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { all, at, heading, keptOffline, open, start, unlock, visit, tick } from "./support/app.mjs";
import { phone, profile } from "./support/browser.mjs";
import { ownServer } from "./support/server.mjs";

let nour;
let page;
let server;
let disk;
/** A service of the demo directory, found by looking at what there is. */
let known;

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "");
const hits = () => page.locator('[data-testid="hit"] .row-title').allInnerTexts();

before(async () => {
  server = await ownServer();
  disk = await profile();
  nour = await phone({ origin: server.origin, profilePath: disk.path });
  page = nour.page;
  await start(page, { origin: server.origin });
  await visit(page, "/find");
  await at(page, "directory-age").waitFor();
  await keptOffline(page);
});
after(async () => {
  await nour?.close();
  await server?.stop();
  await disk?.remove();
});

/** Types words, and waits until the list has answered them. */
async function seek(text) {
  await at(page, "search").fill(text);
  await page.waitForTimeout(600);
}

async function place(text) {
  await at(page, "place").click();
  await at(page, "place-text").fill(text);
  await at(page, "place-found").click();
  await at(page, "place-text").waitFor({ state: "detached" });
}

test("Nour sees how old the directory is, and that the demo is an example", async () => {
  assert.match(await at(page, "directory-age").innerText(), /\d|today|example/i);
});

test("she finds as she types, without accents and with a slip of the finger", async () => {
  // 1. A few letters bring a list.
  await seek("a");
  await at(page, "hit").waitFor();
  known = (await hits()).map((name) => name.trim());

  // 2. A name with accents is found without them.
  for (const letters of ["e", "i", "o", "s", "p", "c"]) {
    await seek(letters);
    known.push(...(await hits()).map((name) => name.trim()));
  }
  const accented = known.find((name) => plain(name) !== name);
  assert.ok(accented, `no name with an accent among ${known.length}`);
  await seek(plain(accented).toLowerCase());
  assert.ok((await hits()).some((name) => name.trim() === accented), `${accented} is not found without accents`);

  // 3. A long word with two letters swapped is found, too.
  const words = known.flatMap((name) => name.split(/[^\p{L}]+/u).map((word) => [word, name])).filter(([word]) => /^[a-z]{8,}$/i.test(word));
  const [word, name] = words.sort(([a], [b]) => b.length - a.length)[0];
  const slip = word.slice(0, 4) + word[5] + word[4] + word.slice(6);
  await seek(slip.toLowerCase());
  assert.ok((await hits()).some((found) => found.trim() === name.trim()), `"${slip}" does not find ${name}`);
});

test("nearest first, from a place written by hand; what nobody confirmed lately counts as twice as far", async () => {
  await seek("");
  await place("Bruxelles");
  await seek("a");
  await at(page, "hit").waitFor();
  const rows = await all(page, "hit").evaluateAll((hits) =>
    hits.flatMap((hit) => {
      const told = /([\d.,\u202f\u00a0 ]+)\s*(km|m)\b/.exec(hit.innerText);
      const metres = told && Number(told[1].replace(/[^\d.]/g, "")) * (told[2] === "km" ? 1000 : 1);
      return told ? [{ name: hit.querySelector(".row-title").innerText, metres }] : [];
    }),
  );
  assert.ok(rows.length > 1, "no distances");
  const demo = JSON.parse(await readFile(new URL("../../assets/directory/demo.json", import.meta.url), "utf8"));
  const lately = Date.now() - 183 * 86_400_000;
  const old = new Set(demo.contents.filter((one) => !(Date.parse(one.assured_date) >= lately)).map((one) => one.name));
  const counts = rows.map(({ name, metres }) => metres * (old.has(name) ? 2 : 1));
  // Kilometres are told to a tenth.
  counts.slice(1).forEach((next, n) => assert.ok(counts[n] <= next + 200, JSON.stringify(rows)));
  assert.ok(rows.some(({ name }) => old.has(name)) && rows.some(({ name }) => !old.has(name)), "of both kinds");

  // Also drawn around here, without any tile from a network.
  await at(page, "view-map").click();
  await at(page, "overview").waitFor();
  await at(page, "view-list").click();
});

test("filters combine", async () => {
  await seek("a");
  const count = async () => all(page, "hit").count();
  const before = await count();
  await at(page, "filters").click();
  await tick(page, "filter-wheelchair");
  await tick(page, "filter-no-id");
  await at(page, "confirm").click();
  await page.waitForTimeout(600);
  const after = await count();
  assert.ok(after < before, `${after} of ${before}`);
  await at(page, "filters").click();
  await at(page, "filters-clear").click();
  await at(page, "confirm").click();
  await page.waitForTimeout(600);
  assert.equal(await count(), before);
});

test("a service's page says its hours in words, its papers, its languages and its age", async () => {
  await at(page, "hit").locator("a").first().click();
  await page.locator(".fact-list").first().waitFor();
  const words = await page.locator("main").innerText();
  assert.match(words, /open until|closed|call first|not known/i);
  assert.match(words, /example/i);
  assert.match(words, /CC0 1\.0/, "the licence and the source of what is said stand on each page");
});

test("it goes into the toolbox, once", async () => {
  const name = await heading(page).innerText();
  await at(page, "add-service").click();
  await at(page, "in-toolbox").waitFor();
  await visit(page, "/people");
  await page.locator('[data-testid="person"]', { hasText: name }).waitFor();
});

test("with no network and no server all of this still works, from a cold start", async () => {
  await server.stop();
  await nour.context.setOffline(true);
  await open(page, server.origin, "/find");
  await at(page, "directory-age").waitFor();
  await seek(plain(known[0]).slice(0, 6));
  await at(page, "hit").waitFor();
  await at(page, "hit").locator("a").first().click();
  await page.locator(".fact-list").first().waitFor();
  await visit(page, "/people").catch(() => {});
  await unlock(page);
  await at(page, "person").waitFor();
  await nour.context.setOffline(false);
});
