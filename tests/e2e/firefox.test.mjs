// The person's app in Firefox: the same phone's life in short, on the other engine of the web.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CODE, traces } from "./support/app.mjs";
import { at, firefox, reads, tick, touch, type } from "./support/firefox.mjs";
import { ownServer } from "./support/server.mjs";

const NOTHING = { files: [], databases: [], caches: [], preferences: [], workers: 0 };

for (const language of ["fr", "ar", "bg"]) {
  test(`Farid's phone has Firefox, in ${language}`, { timeout: 240_000 }, async () => {
    const server = await ownServer();
    const farid = await firefox(server.origin, { language });
    let { page } = farid;

    // He starts with a code; the language is that of his phone until he says otherwise.
    await page.goto(server.origin);
    await touch(page, `language-${language}`);
    await page.waitForSelector(`html[lang="${language}"][dir="${language === "ar" ? "rtl" : "ltr"}"]`);
    await touch(page, "next");
    await tick(page, "protect-code");
    await touch(page, "next");
    await type(page, "secret", CODE);
    await touch(page, "next");
    await type(page, "secret-again", CODE);
    await touch(page, "next");
    await at(page, "show-recovery");
    await touch(page, "next");
    await at(page, "need-sleep");

    // Somebody he trusts, and a place to eat.
    await touch(page, "nav-people");
    await touch(page, "add");
    await type(page, "field-name", "Nadia");
    await type(page, "field-phone", "0470 00 00 01");
    await touch(page, "save");
    await reads(page, "Nadia");
    await touch(page, "nav-find");
    await type(page, "search", "a");
    await at(page, "hit");

    // No signal: the page comes from the phone, and everything is still there.
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active.state !== "activated") await new Promise((again) => setTimeout(again, 100));
    });
    const port = Number(new URL(server.origin).port);
    await server.stop();
    await farid.again();
    ({ page } = farid);
    await page.goto(server.origin);
    await at(page, "lock");
    await type(page, "secret", CODE);
    await touch(page, "unlock");
    await at(page, "need-sleep");
    await touch(page, "nav-people");
    await reads(page, "Nadia");
    await touch(page, "nav-find");
    await type(page, "search", "a");
    await at(page, "hit");

    // The crisis card needs neither the app nor the network.
    await page.goto(`${server.origin}/help/${language}.html`);
    await page.waitForSelector('a[href="tel:112"]');

    // Erased: the disk keeps nothing of it.
    await server.start(port);
    await page.goto(server.origin);
    await at(page, "lock");
    await type(page, "secret", CODE);
    await touch(page, "unlock");
    await touch(page, "nav-settings");
    await touch(page, "erase");
    await touch(page, "confirm");
    await page.waitForSelector('[data-testid="language-en"], [data-testid="protect-code"]', { timeout: 60_000 });
    await new Promise((done) => setTimeout(done, 300));
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    assert.deepEqual(await traces(page), NOTHING);
    await server.stop();
    await farid.close();
  });
}
