// What stays on a phone, and what does not.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { addPerson, at, home, keptOffline, open, start, traces, visit } from "./support/app.mjs";
import { phone, profile } from "./support/browser.mjs";
import { NO_FILES, inWorker, ownServer } from "./support/server.mjs";
import { findMarks, filesBelow } from "./support/scan.mjs";

const NOTHING = { files: [], databases: [], caches: [], preferences: [], workers: 0 };
const MARK = "KANARIENVOGEL-7719";

test("a browser without files of its own: a plain sentence, and all of it works in memory", async () => {
  const server = await ownServer({ change: inWorker(NO_FILES) });
  const yara = await phone({ origin: server.origin, more: { serviceWorkers: "block" } });
  const { page } = yara;
  await open(page, server.origin);
  await at(page, "language-en").click();
  await at(page, "next").click();
  // Only what can be held is offered, and the screen says why.
  await page.locator(".banner-care").first().waitFor();
  assert.equal(await page.locator('[data-testid="protect-code"]').count(), 0);
  await at(page, "next").click();
  await home(page);
  await page.locator(".banner-care").first().waitFor();
  await addPerson(page, { name: "In memory" });
  await visit(page, "/people");
  await page.getByText("In memory").first().waitFor();
  await visit(page, "/find");
  await at(page, "directory-age").waitFor();
  await yara.close();
  await server.stop();
});

test("a session that leaves nothing leaves nothing", async () => {
  const disk = await profile();
  const zoe = await phone({ profilePath: disk.path });
  const { page } = zoe;
  await start(page, { code: null });
  await addPerson(page, { name: `Name ${MARK}`, phone: "0470 00 77 19", note: `Note ${MARK}` });
  await visit(page, "/find");
  await visit(page, "/notes");
  await at(page, "add").click();
  await at(page, "field-note").fill(`Draft ${MARK}`);
  await at(page, "save").click();
  await at(page, "note").waitFor();
  assert.deepEqual(await traces(page), NOTHING);
  await zoe.close();
  assert.deepEqual(await findMarks(disk.path, [MARK]), []);
  await disk.remove();
});

test("everything is erased in under a second, and the disk knows nothing of it", async () => {
  const disk = await profile();
  const adam = await phone({ profilePath: disk.path });
  const { page } = adam;
  await start(page);
  await addPerson(page, { name: `Name ${MARK}`, note: `Note ${MARK}` });
  await keptOffline(page);
  const before = await traces(page);
  assert.ok(before.files.length > 0 && before.caches.length > 0 && before.workers > 0);

  await visit(page, "/settings");
  await at(page, "erase").click();
  const began = Date.now();
  await at(page, "confirm").click();
  await at(page, "erase").waitFor({ state: "detached" });
  await at(page, "language-en").or(at(page, "protect-code")).first().waitFor();
  const took = Date.now() - began;
  await page.waitForTimeout(300);
  // What was the person's is gone; a service worker that was only just installed may take its seconds.
  assert.deepEqual({ ...(await traces(page)), workers: 0 }, NOTHING);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await adam.close();
  assert.deepEqual(await findMarks(disk.path, [MARK]), []);
  assert.deepEqual((await filesBelow(disk.path)).filter((path) => /File System\/.*\/0*\d+$/.test(path) && !/Paths/.test(path)), []);
  // Measured, not asserted: a busy machine must not fail a story. A stop of seconds would be a fault all the same.
  console.log(`erasing took ${took} ms (bound 1000 ms)`);
  assert.ok(took < 10_000, `erasing took ${took} ms`);
  await disk.remove();
});

test("a sealed file brings the toolbox to another phone", async () => {
  // 1. Out of one phone.
  const bea = await phone();
  await start(bea.page);
  await addPerson(bea.page, { name: `Name ${MARK}`, phone: "0470 00 77 20", note: "brought along" });
  await visit(bea.page, "/settings/safe");
  await at(bea.page, "export-secret").fill("a long sentence of mine");
  await at(bea.page, "export-again").fill("a long sentence of mine");
  const [file] = await Promise.all([bea.page.waitForEvent("download"), at(bea.page, "export").click()]);
  const bytes = await readFile(await file.path());
  assert.doesNotMatch(file.suggestedFilename(), /toolbox.*(prison|name)/i);
  assert.equal(bytes.includes(MARK), false);
  await bea.close();

  // 2. Into another.
  const carl = await phone();
  await start(carl.page, { code: "161803" });
  await visit(carl.page, "/settings/safe");
  await at(carl.page, "restore").setInputFiles({ name: "x", mimeType: "application/octet-stream", buffer: bytes });
  // A wrong passphrase says so, and loses nothing.
  await at(carl.page, "restore-secret").fill("another long sentence");
  await at(carl.page, "restore-go").click();
  await at(carl.page, "fault").waitFor();
  await at(carl.page, "restore-secret").fill("a long sentence of mine");
  await at(carl.page, "restore-go").click();
  await at(carl.page, "restored").waitFor();
  await visit(carl.page, "/people");
  await carl.page.getByText(MARK).first().click();
  await carl.page.getByText("brought along").waitFor();

  // 3. A file cut short is refused in words.
  await visit(carl.page, "/settings/safe");
  await at(carl.page, "restore").setInputFiles({ name: "x", mimeType: "application/octet-stream", buffer: bytes.subarray(0, bytes.length - 40) });
  await at(carl.page, "restore-secret").fill("a long sentence of mine");
  await at(carl.page, "restore-go").click();
  await at(carl.page, "fault").waitFor();
  await carl.close();
});

test("room that runs out is told before it is gone", async () => {
  const rosa = await phone();
  await rosa.context.addInitScript(() => {
    const told = { usage: 995 * 2 ** 20, quota: 1000 * 2 ** 20 };
    navigator.storage.estimate = async () => ({ ...told, quota: sessionStorage.getItem("roomy") ? 9 * told.quota : told.quota });
  });
  await start(rosa.page);
  await at(rosa.page, "room-low").waitFor();
  assert.match(await at(rosa.page, "room-low").innerText(), /\b5 MB/);
  await visit(rosa.page, "/settings");
  assert.match(await at(rosa.page, "room").innerText(), /995 MB/);
  await rosa.page.evaluate(() => sessionStorage.setItem("roomy", "1"));
  await visit(rosa.page, "/people");
  await visit(rosa.page, "/");
  await home(rosa.page);
  await rosa.page.waitForTimeout(300);
  assert.equal(await at(rosa.page, "room-low").count(), 0);
  await rosa.close();
});
