// The first minute, and coming back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CODE, addPerson, at, chooseLanguage, chooseProtection, heading, home, lock, open, start, typeCode, unlock, visit } from "./support/app.mjs";
import { phone, profile } from "./support/browser.mjs";

for (const [language, direction] of [["fr", "ltr"], ["ar", "rtl"]]) {
  test(`Amina starts with a code, in ${language}, in under a minute`, async () => {
    const amina = await phone({ language });
    const { page } = amina;
    const began = Date.now();

    // 1. Each language stands under its own name, and can be heard.
    await open(page);
    await chooseLanguage(page, language);
    assert.equal(await page.locator("html").getAttribute("dir"), direction);

    // 2. Three ways to protect the toolbox, each with a sentence.
    for (const way of ["code", "passphrase", "session"]) await at(page, `protect-${way}`).waitFor();
    assert.ok((await page.locator(".choice-hint").count()) >= 3);
    await chooseProtection(page, "code");

    // 3. The code, on the screen's own keys, twice.
    await typeCode(page);
    await at(page, "next").click();
    await typeCode(page);
    await at(page, "next").click();

    // 4. The rest may wait.
    await at(page, "show-recovery").waitFor();
    await at(page, "next").click();
    await home(page);
    assert.ok(Date.now() - began < 60_000, `it took ${Date.now() - began} ms`);
    await amina.close();
  });
}

test("Jonas begins before the engine has come over a slow line; what he chose waits for it", async () => {
  const jonas = await phone();
  const { page, context } = jonas;
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  // The files that make toolboxes stay on their way. A worker's requests are its context's.
  await context.route(/\/engine-\w+\/.*\.wasm$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await open(page);
  await chooseLanguage(page, "en");
  await chooseProtection(page, "code");
  for (let time = 0; time < 2; time += 1) {
    await typeCode(page);
    await at(page, "next").click();
  }
  assert.equal(await at(page, "next").getAttribute("aria-busy"), "true", "the toolbox is being made");

  arrive();
  await at(page, "show-recovery").waitFor();
  await jonas.close();
});

test("Bilal chooses a passphrase", async () => {
  const bilal = await phone();
  const { page } = bilal;
  await open(page);
  await chooseLanguage(page, "en");
  await chooseProtection(page, "passphrase");

  // Two different ones are told apart before anything is made.
  await at(page, "secret").fill("the blue heron");
  await at(page, "secret-again").fill("the blue herring");
  await at(page, "next").click();
  await page.locator(".field-error").waitFor();
  await at(page, "secret-again").fill("the blue heron");
  await at(page, "next").click();
  await at(page, "show-recovery").waitFor();
  await at(page, "next").click();
  await home(page);

  await lock(page);
  await unlock(page, "the blue heron");
  await bilal.close();
});

test("Chantal leaves nothing on a borrowed phone", async () => {
  const chantal = await phone();
  const { page } = chantal;
  await start(page, { code: null });
  // The first screen says plainly that this ends with the session.
  await page.locator(".banner-care").first().waitFor();
  await addPerson(page, { name: "Her sister", phone: "0470 00 00 01" });
  await page.reload();
  await at(page, "language-en").or(at(page, "protect-code")).first().waitFor();
  await chantal.close();
});

test("Daan skips all that can be skipped", async () => {
  const daan = await phone();
  const { page } = daan;
  await open(page);
  await at(page, "next").click();
  await at(page, "skip").click();
  await home(page);
  await daan.close();
});

test("a contact is sealed, and found again after a reload and after closing the browser", async () => {
  const disk = await profile();
  let esra = await phone({ profilePath: disk.path });
  await start(esra.page);
  await addPerson(esra.page, { name: "Nadia Benali", phone: "+32 470 12 34 56", note: "knows the way" });

  // 1. After a reload the toolbox is locked, under the same address.
  await esra.page.reload();
  await unlock(esra.page);
  await heading(esra.page).filter({ hasText: "Nadia Benali" }).waitFor();

  // 2. After closing the browser, too.
  await esra.close();
  esra = await phone({ profilePath: disk.path });
  await open(esra.page);
  await unlock(esra.page);
  await visit(esra.page, "/people");
  await esra.page.getByText("Nadia Benali").first().click();
  await esra.page.getByText("knows the way").waitFor();
  await esra.close();
  await disk.remove();
});

test("wrong codes wait, and the screen says how long", async () => {
  const farid = await phone({ language: "fr" });
  const { page } = farid;
  await start(page, { language: "fr" });
  await lock(page);

  // 1. Each wrong try says so in words.
  for (let tries = 1; tries <= 4; tries += 1) {
    await at(page, "secret").fill("000000");
    await at(page, "unlock").click();
    await page.waitForFunction(() => document.querySelector("[data-testid=secret]")?.value === "", null, { timeout: 30_000 });
    await at(page, "fault").waitFor({ timeout: 30_000 });
  }
  // 2. The fifth makes one wait.
  await at(page, "secret").fill("000000");
  await at(page, "unlock").click();
  const timer = page.locator("[role=timer]");
  await timer.waitFor({ timeout: 30_000 });
  assert.match(await timer.innerText(), /\d+\s*s/);
  assert.ok(await at(page, "unlock").isDisabled());

  // 3. Loading the page anew does not spare the wait.
  await page.reload();
  await timer.waitFor();
  assert.ok(await at(page, "unlock").isDisabled());

  // 4. Help needs no code meanwhile.
  await at(page, "crisis").click();
  await page.locator('a[href^="tel:"]').first().waitFor();
  await farid.close();
});

test("who forgot the code opens with the one on paper, and chooses another", async () => {
  const grace = await phone();
  const { page } = grace;
  await start(page);
  await addPerson(page, { name: "Probation office" });
  await visit(page, "/settings/safe");
  await at(page, "show-recovery").click();
  const paper = (await at(page, "recovery-code").innerText()).trim();
  assert.ok(paper.replace(/[^0-9A-Z]/gi, "").length >= 26, `${paper.length} signs`);

  await lock(page);
  await at(page, "lost").click();
  await at(page, "secret").fill(paper.toLowerCase());
  await at(page, "unlock").click();

  // It leads straight to a new code; the field for the present one may stay empty.
  await at(page, "secret-now").waitFor();
  await at(page, "secret").fill("271828");
  await at(page, "secret-again").fill("271828");
  await at(page, "save").click();
  await page.locator(".toast").first().waitFor();
  await lock(page);
  await unlock(page, "271828");
  await visit(page, "/people");
  await page.getByText("Probation office").first().waitFor();
  assert.notEqual(CODE, "271828");
  await grace.close();
});
