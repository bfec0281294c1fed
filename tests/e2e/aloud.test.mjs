// Listening instead of reading, and a screen in the language of who stands beside.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, at, start, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

let amina;
let page;

/** A voice that takes its time and tells each word; it remembers what it said. */
function voice(languages) {
  globalThis.said = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  let going = 0;
  Object.defineProperty(globalThis, "speechSynthesis", {
    value: {
      getVoices: () => languages.map((lang) => ({ lang, localService: true })),
      cancel: () => { going += 1; },
      speak(words) {
        const mine = going;
        said.push(words.text);
        const steps = [...words.text.matchAll(/\p{L}[\p{L}\p{M}’']*/gu)];
        const next = () => {
          if (mine !== going) return words.onerror?.({ error: "canceled" });
          const step = steps.shift();
          if (!step) return words.onend?.({});
          words.onboundary?.({ name: "word", charIndex: step.index, charLength: step[0].length });
          setTimeout(next, 30);
        };
        setTimeout(next, 10);
      },
    },
  });
}

before(async () => {
  amina = await phone({ language: "fr" });
  page = amina.page;
  await amina.context.addInitScript(voice, ["fr-FR", "ar-SA"]);
  await start(page, { language: "fr" });
  await addPerson(page, { name: "Nadia Benali", phone: "0470 12 34 56" });
});
after(() => amina?.close());

const marked = () => page.evaluate(() => [...(CSS.highlights.get("besace-word") ?? [])].map(String).join(""));

test("the button reads the screen, and the word that is said is marked", async () => {
  await visit(page, "/people");
  await at(page, "speak").click();
  const words = new Set();
  for (let tries = 0; tries < 100 && words.size < 4; tries += 1) {
    const word = await marked();
    if (word) words.add(word);
    await page.waitForTimeout(20);
  }
  assert.ok(words.size >= 4, `marked: ${[...words]}`);
  const text = await page.locator("main").innerText();
  for (const word of words) assert.ok(text.includes(word), `${word} stands on the screen`);
  await at(page, "speak").click();
  await page.waitForFunction(() => !CSS.highlights.has("besace-word") && !CSS.highlights.has("besace-sentence"));
});

test("a finger that stays on a row reads that row alone, and opens nothing", async () => {
  await page.evaluate(() => { said.length = 0; });
  const row = page.locator('[data-testid="person"]', { hasText: "Nadia Benali" }).first();
  const box = await row.locator("a").first().boundingBox();
  const touch = (kind) => page.evaluate(([kind, x, y]) => {
    document.elementFromPoint(x, y).dispatchEvent(new PointerEvent(kind, { bubbles: true, isPrimary: true, pointerType: "touch", clientX: x, clientY: y }));
  }, [kind, box.x + 30, box.y + box.height / 2]);
  await touch("pointerdown");
  await page.waitForFunction(() => said.length > 0);
  await touch("pointerup");
  await page.evaluate(([x, y]) => document.elementFromPoint(x, y).closest("a").click(), [box.x + 30, box.y + box.height / 2]);
  assert.match(await page.evaluate(() => said.join(" ")), /Nadia Benali/);
  assert.equal(new URL(page.url()).pathname, "/people");
});

test("the screen is shown in another language by one tap, and back by one", async () => {
  await at(page, "explain").click();
  await at(page, "lend-in").selectOption("ar");
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  await page.getByText("Nadia Benali").first().waitFor();
  await at(page, "take-back").click();
  await page.locator('html[lang="fr"]').waitFor();
  // From now on it is one tap, on every screen.
  await visit(page, "/times");
  await at(page, "lend").click();
  await page.locator('html[lang="ar"]').waitFor();
  await at(page, "take-back").click();
  await page.locator('html[lang="fr"]').waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem("besace.language")), "fr", "her own language stays");
});

test("no voice for the language: it says so, and offers those that there are", async () => {
  const ivan = await phone({ language: "bg" });
  await ivan.context.addInitScript(voice, ["fr-FR"]);
  await start(ivan.page, { language: "bg" });
  await visit(ivan.page, "/people");
  await at(ivan.page, "speak").click();
  const said = at(ivan.page, "no-voice");
  await said.waitFor();
  await said.getByText("Français").click();
  await ivan.page.locator('html[lang="fr"]').waitFor();
  await at(ivan.page, "speak").click();
  await ivan.page.waitForFunction(() => globalThis.said.length > 0);
  await ivan.close();
});
