// The lists of places that a phone carries: they come over a line that breaks, several at once, and stay when they are old.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { all, at, open, start, tick, unlock, visit } from "./support/app.mjs";
import { ownHub, picture } from "./support/desk.mjs";
import { inWorker, later, ownServer } from "./support/server.mjs";

let hub;
let server;
let nour;

before(async () => {
  hub = await ownHub();
  server = await ownServer({ upstream: hub.origin });
  // The worker's script is changed below: it is to come from the server each time.
  nour = await hub.browser({ language: "en", origin: server.origin, more: { serviceWorkers: "block" } });
});
after(async () => {
  await nour?.close();
  await server?.stop();
  await hub?.remove();
});

const isPack = (path) => path.endsWith(".pack");
const packs = () => server.asked.filter(({ path }) => isPack(path));

/** Opens the app anew, as after some days, at its list of places. */
async function openAgain() {
  await open(nour.page, server.origin, "/open");
  await unlock(nour.page);
  await visit(nour.page, "/find");
}

test("a download that breaks off is gone on with from where it broke, the next time", async () => {
  const { page } = nour;
  server.cut = isPack;
  await start(page, { origin: server.origin });
  await visit(page, "/find");
  for (let tries = 0; packs().length === 0 && tries < 300; tries += 1) await page.waitForTimeout(100);
  await page.waitForTimeout(1_000);
  assert.match(await at(page, "directory-age").innerText(), /not on this phone yet/);
  server.cut = null;
  server.asked.length = 0;
  await openAgain();
  await page.locator('[data-testid="directory-age"]', { hasText: /example/i }).waitFor();
  const [{ range }, ...more] = packs();
  assert.match(range, /^bytes=[1-9]\d+-$/, "the first half is not fetched again");
  assert.equal(more.length, 0);
});

test("Nour takes a second region with her: both are searched as one, and one is taken off again", async () => {
  const { page } = nour;
  hub.publish("--region", "liege", "--name", "Liège");
  await openAgain();
  await visit(page, "/settings/lists");
  await at(page, "region-liege").waitFor({ state: "attached" });
  const rows = () => page.locator("main").innerText();
  await tick(page, "region-liege");
  for (let tries = 0; ((await rows()).match(/On this phone\./g) ?? []).length < 2 && tries < 300; tries += 1) await page.waitForTimeout(100);
  await picture(nour, "regions");
  const here = packs().length;
  await visit(page, "/find");
  assert.match(await at(page, "directory-age").innerText(), /example|Liège/i);
  await at(page, "search").fill("a");
  await at(page, "hit").waitFor();
  await visit(page, "/settings/lists");
  await tick(page, "region-liege");
  await page.waitForTimeout(1_000);
  assert.equal(packs().length, here, "nothing is fetched for taking it off");
});

test("a list that is past its day goes on to be searched, under a banner with the day", async () => {
  const { page } = nour;
  server.change = inWorker(later(100));
  await openAgain();
  await page.locator('[data-testid="directory-age"]', { hasText: /\d{4}/ }).waitFor();
  await picture(nour, "find-expired");
  await at(page, "search").fill("a");
  await at(page, "hit").waitFor();
  assert.ok((await all(page, "hit").count()) > 3);
});
