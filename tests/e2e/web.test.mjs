// What the app is in a browser: installable, offline, strict about what may run.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, at, heading, home, keptOffline, open, start, unlock, visit } from "./support/app.mjs";
import { ORIGIN, phone, profile } from "./support/browser.mjs";
import { newVersion, ownServer } from "./support/server.mjs";

let server;
before(async () => {
  server = await ownServer();
});
after(() => server?.stop());

test("it can be installed", async () => {
  const selma = await phone();
  await open(selma.page);
  const cdp = await selma.context.newCDPSession(selma.page);
  const { data, errors } = await cdp.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  assert.equal(manifest.display, "standalone");
  const sizes = manifest.icons.map(({ sizes }) => sizes);
  assert.ok(sizes.includes("192x192") && sizes.includes("512x512"), `${sizes}`);
  assert.ok(manifest.icons.some(({ purpose }) => purpose?.includes("maskable")));
  for (const { src } of manifest.icons) {
    const answer = await selma.page.request.get(new URL(src, ORIGIN).href);
    assert.equal(answer.status(), 200, src);
  }
  // Nothing in it tells what the app is for.
  assert.doesNotMatch(data, /prison|detention|drug|probation|release/i);
  await keptOffline(selma.page);
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
  await selma.close();
});

test("the person chooses another name and picture for the home screen, also for the next start", async () => {
  const simon = await phone();
  const { page } = simon;
  await start(page);
  await visit(page, "/settings");
  await at(page, "guise-agenda").check();
  const cdp = await simon.context.newCDPSession(page);
  const manifest = async () => JSON.parse((await cdp.send("Page.getAppManifest")).data);
  const told = await manifest();
  assert.equal(told.short_name, "Agenda");
  assert.doesNotMatch(JSON.stringify(told), /besace/i);
  for (const { src } of told.icons) assert.equal((await page.request.get(new URL(src, ORIGIN).href)).status(), 200, src);
  await page.reload();
  await at(page, "guise-agenda").waitFor();
  assert.equal((await manifest()).short_name, "Agenda");
  assert.match(await page.title(), /Agenda$/);
  await simon.close();
});

test("the policy allows no inline script, no inline style and no other origin", async () => {
  const tariq = await phone();
  const answer = await tariq.page.goto(`${ORIGIN}/`);
  const policy = answer.headers()["content-security-policy"];
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
  assert.equal(answer.headers()["x-content-type-options"], "nosniff");
  assert.equal(answer.headers()["referrer-policy"], "no-referrer");

  // A walk over the whole app breaks it nowhere: `close()` fails on the first breach.
  await tariq.page.addInitScript(() => {
    globalThis.breaches = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => globalThis.breaches.push(`${violatedDirective} ${sourceFile}`));
  });
  await start(tariq.page, { code: null });
  for (const path of ["/people", "/times", "/find", "/help", "/steps", "/plan", "/notes", "/settings", "/settings/safe", "/settings/about", "/settings/sources"]) {
    await visit(tariq.page, path);
  }
  assert.deepEqual(await tariq.page.evaluate(() => globalThis.breaches), []);
  await tariq.close();
});

test("it starts cold with no network and no server", async () => {
  const disk = await profile();
  let ute = await phone({ origin: server.origin, profilePath: disk.path });
  await start(ute.page, { origin: server.origin });
  await addPerson(ute.page, { name: "Nadia" });
  await keptOffline(ute.page);
  await ute.close();

  const port = Number(new URL(server.origin).port);
  await server.stop();
  ute = await phone({ origin: server.origin, profilePath: disk.path });
  await ute.context.setOffline(true);
  await open(ute.page, server.origin);
  await unlock(ute.page);
  await visit(ute.page, "/people");
  await ute.page.getByText("Nadia").first().waitFor();
  // The screens that come later are kept for this too.
  await visit(ute.page, "/notes");
  await at(ute.page, "add").waitFor();
  await ute.close();
  await server.start(port);
  await disk.remove();
});

test("the pages of providers and editors are fetched by who opens them, and by nobody else", async () => {
  const asked = [];
  server.change = (path, body) => (asked.push(path), body);
  const came = async (what) => {
    const end = Date.now() + 60_000;
    while (!asked.some((path) => what.test(path))) {
      assert.ok(Date.now() < end, `${what} did not come: ${asked}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const desk = /later-desk|desk\.ftl|passkey\.js/;
  const lena = await phone({ origin: server.origin });
  const { page } = lena;
  // 1. Everything else comes while she looks at the first screen, and is kept; what is fetched last is where one writes.
  await start(page, { origin: server.origin });
  await came(/later-write/);
  await keptOffline(page);
  assert.deepEqual(asked.filter((path) => desk.test(path)), []);
  // 2. Theirs comes when it is opened.
  await page.goto(`${server.origin}/register`);
  await came(/later-desk/);
  await heading(page).waitFor();
  server.change = undefined;
  // The hub of these stories keeps no listings, and the browser tells that its page asked for some.
  const told = lena.wrongs.splice(0);
  assert.deepEqual(told.filter((wrong) => !/status of 404/.test(wrong)), []);
  await lena.close();
});

test("a screen that cannot be loaded says so, and comes when it is asked for again", async () => {
  const wanda = await phone({ origin: server.origin, more: { serviceWorkers: "block" } });
  const { page } = wanda;
  // 1. The first screens come; where one writes is cut off.
  server.change = (path, body) => (path.includes("/later-write") ? body.subarray(0, body.length / 2) : body);
  await start(page, { code: null, origin: server.origin });
  await visit(page, "/people");
  await visit(page, "/notes");
  await at(page, "try-again").waitFor();
  // 2. Once more in vain: it still says so.
  await at(page, "try-again").click();
  await at(page, "try-again").waitFor();
  // 3. The network is back.
  server.change = undefined;
  await at(page, "try-again").click();
  await at(page, "add").waitFor();
  await wanda.close();
});

test("work of the engine that cannot be loaded says so, loses nothing, and is done when it is asked for again", async () => {
  const nora = await phone({ origin: server.origin, more: { serviceWorkers: "block" } });
  const { page } = nora;
  const card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Youssef Karim\r\nTEL:+32 471 00 00 02\r\nEND:VCARD\r\n";
  const file = { name: "people.vcf", mimeType: "text/vcard", buffer: Buffer.from(card) };
  // 1. The engine begins; what reads files is cut off on the way.
  server.change = (path, body) => (path.includes("/later-files") ? body.subarray(0, body.length / 2) : body);
  await start(page, { code: null, origin: server.origin });
  await addPerson(page, { name: "Nadia" });
  await visit(page, "/people");
  await at(page, "import").setInputFiles(file);
  await at(page, "fault").waitFor();
  await page.getByText("Nadia").first().waitFor();
  assert.equal(await at(page, "person").count(), 1);
  // 2. The network is back.
  server.change = undefined;
  await at(page, "import").setInputFiles(file);
  await at(page, "import-report").waitFor();
  await page.getByText("Youssef Karim").first().waitFor();
  // 3. Where the numbers come from is a file too.
  server.change = (path, body) => (path.includes("/origins.bin") ? body.subarray(0, body.length / 2) : body);
  await visit(page, "/settings/sources");
  await at(page, "fault").waitFor();
  server.change = undefined;
  await visit(page, "/people");
  await visit(page, "/settings/sources");
  await page.locator("a.origin").first().waitFor({ state: "attached" });
  await at(page, "fault").waitFor({ state: "detached" });
  await nora.close();
});

test("a language is kept once somebody chose it; the others are not fetched", async () => {
  const xenia = await phone({ origin: server.origin, language: "fr" });
  const { page } = xenia;
  await open(page, server.origin);
  await keptOffline(page);
  const kept = () =>
    page.evaluate(async () => {
      const paths = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
      }
      return paths.filter((path) => path.startsWith("/locales/")).sort();
    });
  assert.deepEqual(await kept(), ["/locales/en.ftl", "/locales/fr.ftl"]);
  await at(page, "language-tr").click();
  await page.locator('html[lang="tr"]').waitFor();
  await page.waitForFunction(async () => Boolean(await caches.match("/locales/tr.ftl")));
  assert.deepEqual(await kept(), ["/locales/en.ftl", "/locales/fr.ftl", "/locales/tr.ftl"]);
  // Without a network it is still there.
  await xenia.context.setOffline(true);
  await page.reload();
  await page.locator('html[lang="tr"]').waitFor();
  await xenia.close();
});

test("a new version asks first, and what was being typed is still there", async () => {
  const vera = await phone({ origin: server.origin });
  const { page } = vera;
  await start(page, { origin: server.origin });
  await keptOffline(page);
  await page.reload();
  await unlock(page);
  await visit(page, "/notes");
  await at(page, "add").click();
  await at(page, "field-note").fill("half a sentence that must not");

  // 1. A new version is served; coming back to the app looks for it.
  server.change = newVersion;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  // 2. Nothing is taken away by itself.
  assert.equal(await at(page, "field-note").inputValue(), "half a sentence that must not");
  // 3. While something is half written, the new version is told but not offered.
  await visit(page, "/");
  await at(page, "update").waitFor();
  assert.equal(await at(page, "update").getByRole("button").count(), 0);
  // 4. Once it is saved, the person says when.
  await visit(page, "/notes");
  await at(page, "add").click();
  await page.waitForFunction(() => document.querySelector('[data-testid="field-note"]')?.value.startsWith("half a sentence"));
  await at(page, "save").click();
  await at(page, "note").waitFor();
  await visit(page, "/");
  await Promise.all([page.waitForEvent("load"), at(page, "update").getByRole("button").click()]);
  await unlock(page);
  await home(page);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting), null);
  await visit(page, "/notes");
  await at(page, "note").waitFor();
  server.change = undefined;
  await vera.close();
});
