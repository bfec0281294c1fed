// A line that costs money: the directory waits until the person says so, and comes by itself once the line is free.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { at, open, start, unlock, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { ownServer } from "./support/server.mjs";

let server;
let hana;
let page;

/** What the browser says of the line; `lineIsFree()` changes it as walking into a library does. */
const costs = (said) => {
  const line = Object.assign(new EventTarget(), said);
  Object.defineProperty(navigator, "connection", { get: () => line });
  globalThis.lineIsFree = () => {
    Object.assign(line, { saveData: false, type: "wifi" });
    line.dispatchEvent(new Event("change"));
  };
};

const here = (page) => page.locator('[data-testid="directory-age"]', { hasText: /example/i }).waitFor();

before(async () => {
  server = await ownServer();
  hana = await phone({ origin: server.origin });
  page = hana.page;
  await hana.context.addInitScript(costs, { saveData: true, type: "wifi" });
  await start(page, { origin: server.origin });
});
after(async () => {
  await hana?.close();
  await server?.stop();
});

test("Hana saves data: nothing of the directory is fetched, and the app says why", async () => {
  await visit(page, "/find");
  await at(page, "directory-waits").getByText("Your connection may cost money.").waitFor();
  await page.waitForTimeout(3_000);
  assert.match(await at(page, "directory-age").innerText(), /not on this phone yet/);
  assert.deepEqual(server.asked, []);
});

test("one tap fetches it", async () => {
  await at(page, "directory-fetch").click();
  await here(page);
  assert.ok(server.asked.length > 0);
  assert.equal(await at(page, "directory-waits").count(), 0);
});

test("the next time nothing is fetched, and what is there is found", async () => {
  server.asked.length = 0;
  await open(page, server.origin);
  await unlock(page);
  await visit(page, "/find");
  await here(page);
  await page.waitForTimeout(3_000);
  await at(page, "search").fill("a");
  await at(page, "hit").waitFor();
  assert.deepEqual(server.asked, []);
});

test("on a mobile line it waits likewise, and comes by itself once the line is free", async () => {
  const omar = await phone({ origin: server.origin });
  await omar.context.addInitScript(costs, { saveData: false, type: "cellular" });
  await start(omar.page, { origin: server.origin });
  await visit(omar.page, "/find");
  await at(omar.page, "directory-waits").waitFor();
  assert.deepEqual(server.asked, []);
  await omar.page.evaluate(() => globalThis.lineIsFree());
  await here(omar.page);
  await omar.close();
});
