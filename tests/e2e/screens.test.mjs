// Every screen, in French and Arabic (or those of BESACE_LANGUAGES), light and dark: its picture for a
// reviewer, and what must hold on each: nothing that axe calls serious, the focus on its heading, nothing wider than the
// phone, and read aloud in the order in which it stands.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import axe from "axe-core";
import { heading } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { disorder } from "./support/order.mjs";
import { walk } from "./support/walk.mjs";

const FOLDER = process.env.BESACE_SCREENSHOTS ?? "target/screens";
const pictures = [];

const LANGUAGES = (process.env.BESACE_LANGUAGES ?? "fr,ar").split(",");

for (const language of LANGUAGES) {
  for (const dark of [false, true]) {
    const scheme = dark ? "dark" : "light";
    test(`every screen in ${language}, ${scheme}`, async (t) => {
      const folder = join(FOLDER, `${language}-${scheme}`);
      await mkdir(folder, { recursive: true });
      const gina = await phone({ language, dark });
      const { page } = gina;
      const wrong = [];
      await walk(gina, async (name, { focus = true } = {}) => {
        // Each screen is pictured whole as the phone shows it, and again from its top to its foot.
        await page.evaluate(() => document.fonts.ready);
        if (focus) {
          await heading(page).waitFor();
          const focused = await page.waitForFunction(() => document.activeElement?.tagName === "H1", null, { timeout: 3000 }).then(() => true, () => false);
          if (!focused) wrong.push(`${name}: the focus is not on the heading`);
        }
        await page.screenshot({ path: join(folder, `${name}.png`) });
        await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true });
        pictures.push([`${language}-${scheme}`, name]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) wrong.push(`${name}: ${wide} px wider than the phone`);
        if (!dark) {
          const { wrong: read, stops } = await disorder(page);
          wrong.push(...read.map((text) => `${name}: ${text}`));
          if (stops < 2) wrong.push(`${name}: a screen reader finds nothing there`);
        }
        wrong.push(...(await violations(page)).map((text) => `${name}: ${text}`));
      });
      t.diagnostic(`${folder}: ${pictures.length} pictures so far`);
      await gina.close();
      assert.deepEqual(wrong, []);
    });
  }
}

test("what is read in another order, or without a name, is noticed", async () => {
  const eye = await phone({ language: "en" });
  const { page } = eye;
  const found = async (body, dir = "ltr") => {
    await page.setContent(`<html lang="en" dir="${dir}"><main>${body}</main></html>`);
    return (await disorder(page)).wrong;
  };
  const rows = "<h1>People</h1><p>Nadia</p><p>Mum</p>";
  assert.deepEqual(await found(rows), []);
  assert.deepEqual(await found(rows, "rtl"), []);
  assert.equal((await found("<h2>First</h2><h1>People</h1>")).length, 1);
  assert.deepEqual(await found(`${rows}<button></button>`), ["a button has no name"]);
  assert.equal((await found(`<h1>People</h1><div style="display:flex;flex-direction:column-reverse"><p>Nadia</p><p>Mum</p></div>`)).length, 1);
  const line = (direction) => `<h1>People</h1><div style="display:flex;flex-direction:${direction}"><b>Nadia نادية</b><b>Mum أمي</b></div>`;
  for (const dir of ["ltr", "rtl"]) {
    assert.deepEqual(await found(line("row"), dir), [], dir);
    assert.equal((await found(line("row-reverse"), dir)).length, 1, dir);
  }
  await eye.close();
});

after(async () => {
  const names = [...new Set(pictures.map(([, name]) => name))];
  const kinds = [...new Set(pictures.map(([kind]) => kind))];
  const rows = names.map((name) => `<h2>${name}</h2><p>${kinds.map((kind) => `<a href="${kind}/${name}-whole.png"><img src="${kind}/${name}.png" width="260" alt="${name}, ${kind}" loading="lazy"></a>`).join(" ")}</p>`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "index.html"), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><h1>Screens: ${kinds.join(", ")}</h1>${rows.join("\n")}</html>`);
});

/** What axe calls serious or critical on the present screen. */
async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary.split("\n").slice(1).join(" ").trim()}`));
}
