// The toolbox on paper: what Chromium prints is looked at, and its codes bring everything back on another phone.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addPerson, addTime, all, at, day, follow, start, tick, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { inEachLanguage, runOver } from "./support/paper.mjs";

const FOLDER = process.env.BESACE_SCREENSHOTS ?? "target/screens";
const PHRASE = "un long secret à moi";
const A4 = { width: 794, height: 1123 };
/** Between the margins. */
const A5 = { width: 468, height: 703 };

let bea;
let page;
/** What a camera would see of each code. */
const photos = [];

before(async () => {
  bea = await phone({ language: "fr", more: { deviceScaleFactor: 3, isMobile: false } });
  page = bea.page;
  await start(page, { language: "fr" });
  await addPerson(page, { name: "Nadia Benali", phone: "+32 470 12 34 56", note: "Formulaire bleu", needs: ["papers", "talk"] });
  for (const name of ["Maman", "Bureau social", "Docteur Claes", "Abri de nuit", "Marc"]) {
    await addPerson(page, { name, phone: "02 555 01 23", needs: ["sleep"] });
  }
  await addPerson(page, { name: "Pas sur le papier", phone: "0470 99 88 77" });
  await addTime(page, { title: "Carte d’identité", date: await day(page, 2), clock: "10:30" });
  await visit(page, "/paper");
});
after(() => bea?.close());

/** The page as the printer gets it. */
async function onPaper(what, sheet = A4) {
  const viewport = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(sheet);
  try {
    return await what();
  } finally {
    await page.emulateMedia({ media: null });
    await page.setViewportSize(viewport);
  }
}

/** The sizes of a PDF's pages, in points. */
const sizes = (pdf) => [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);

test("only what was chosen stands on the paper, under a cover that says nothing", async () => {
  const paper = at(page, "paper");
  await paper.getByText("Pas sur le papier").waitFor();
  await page.locator('label.chip', { hasText: "Pas sur le papier" }).click();
  await paper.getByText("Pas sur le papier").waitFor({ state: "detached" });
  const text = await paper.textContent();
  for (const there of ["112", "Nadia Benali", "+32 470 12 34 56", "Maman", "Carte d’identité"]) assert.ok(text.includes(there), there);
  assert.ok(!text.includes("Formulaire bleu"), "a private note is not printed");
  assert.doesNotMatch(await paper.locator(".paper-cover").textContent(), /besace|boîte|prison|détention/i);
});

test("codes are made under a phrase that was written twice", async () => {
  await at(page, "paper-secret").fill(PHRASE);
  await at(page, "paper-again").fill("autre chose");
  await at(page, "paper-make").click();
  await page.locator(".field-error", { hasText: /\S/ }).first().waitFor();
  await at(page, "paper-again").fill(PHRASE);
  await at(page, "paper-make").click();
  await at(page, "paper-made").waitFor();
  assert.ok((await all(page, "paper-code").count()) >= 2, "a toolbox takes several codes");
});

test("the card is printed on sheets that are folded twice, and nothing runs over its panel", async () => {
  await onPaper(async () => {
    for (const path of ["nav.bar", "header.page-head", '[data-testid="print"]', '[data-testid="paper-make"]']) {
      assert.equal(await page.locator(path).first().isVisible().catch(() => false), false, `${path} is not printed`);
    }
    assert.deepEqual(await page.locator(".paper-panel").evaluateAll(runOver), []);
    await mkdir(join(FOLDER, "paper"), { recursive: true });
    await page.screenshot({ path: join(FOLDER, "paper", "card.png"), fullPage: true });
    for (const code of await all(page, "paper-code").all()) photos.push(await code.screenshot());
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await writeFile(join(FOLDER, "paper", "card.pdf"), pdf);
  const sheets = await page.locator(".paper-sheet").count();
  assert.deepEqual(sizes(pdf), Array.from({ length: sheets }, () => [595, 842]), "A4, a page a sheet");
});

test("the booklet is printed on pages of A5", async () => {
  await tick(page, "paper-form-booklet");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await writeFile(join(FOLDER, "paper", "booklet.pdf"), pdf);
  const pages = sizes(pdf);
  assert.ok(pages.length >= 3, `${pages.length} pages`);
  for (const [width, height] of pages) assert.deepEqual([width, height], [420, 595]);
});

test("in none of the languages a word runs over the card or the booklet", async () => {
  const wrong = [];
  const sheets = [["card", ".paper-panel", A4], ["booklet", ".paper-booklet > *, .paper-booklet h3, .paper-booklet p", A5]];
  // The numbers as well: their names are the longest words on paper.
  await page.locator('[data-testid^="paper-item-"]:not(:checked)').evaluateAll((boxes) => boxes.forEach((box) => box.click()));
  await at(page, "paper").getByText("1712").first().waitFor();
  await inEachLanguage(page, "fr", async (language) => {
    for (const [form, parts, size] of sheets) {
      await tick(page, `paper-form-${form}`);
      await page.locator(`.paper-${form}`).waitFor();
      const over = await onPaper(() => page.locator(parts).evaluateAll(runOver), size);
      wrong.push(...over.map((text) => `${form}, ${language}: ${text}`));
    }
  });
  assert.deepEqual(wrong, []);
});

test("another phone reads the printed codes and has the toolbox", async () => {
  const carl = await phone({ language: "fr" });
  await start(carl.page, { language: "fr", code: "161803" });
  await visit(carl.page, "/settings/safe");
  await follow(carl.page, "/bring");
  // 1. Something else first: it is left aside.
  await carl.page.locator(".scan-typed summary").click();
  await at(carl.page, "scan-typed").fill("HTTPS://EXAMPLE.ORG");
  await at(carl.page, "scan-take").click();
  await at(carl.page, "fault").waitFor();
  // 2. A picture without a code says so.
  const blank = await carl.page.screenshot();
  await at(carl.page, "scan-picture").setInputFiles({ name: "x.png", mimeType: "image/png", buffer: blank });
  await carl.page.locator(".scan .banner-care").waitFor();
  // 3. The photographs, the last one first.
  const files = photos.map((buffer, index) => ({ name: `${index}.png`, mimeType: "image/png", buffer })).reverse();
  await at(carl.page, "scan-picture").setInputFiles(files.slice(0, 1));
  await at(carl.page, "bring-have").waitFor();
  await at(carl.page, "scan-picture").setInputFiles(files);
  await at(carl.page, "bring-go").waitFor();
  // 4. A wrong phrase changes nothing, the right one brings everything.
  await carl.page.locator('[data-testid="bring-secret"]').fill("une autre phrase");
  await at(carl.page, "bring-go").click();
  await at(carl.page, "fault").waitFor();
  await carl.page.locator('[data-testid="bring-secret"]').fill(PHRASE);
  await at(carl.page, "bring-go").click();
  await at(carl.page, "restored").waitFor();
  await visit(carl.page, "/people");
  await carl.page.getByText("Nadia Benali").first().click();
  await carl.page.getByText("Formulaire bleu").waitFor();
  await carl.close();
});

test("a service is printed on one sheet, with its number and the way there in words", async () => {
  await visit(page, "/find");
  await at(page, "place").click();
  await at(page, "place-text").fill("Brux");
  await at(page, "place-found").first().click();
  await at(page, "search").fill("a");
  await at(page, "hit").locator("a").first().click();
  await page.locator(".fact-list").first().waitFor();
  assert.equal(await page.locator(".printed").isVisible(), false, "on the screen there are buttons");
  await onPaper(async () => {
    assert.ok(await page.locator("h1").isVisible());
    assert.match(await page.locator(".printed").innerText(), /À pied, il faut environ .*direction/s);
    assert.equal(await page.locator("main button:visible").count(), 0);
    await page.screenshot({ path: join(FOLDER, "paper", "service.png"), fullPage: true });
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(join(FOLDER, "paper", "service.pdf"), pdf);
  assert.equal(sizes(pdf).length, 1, "one sheet");
});
