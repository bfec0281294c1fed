// The screens of sharing in French and, dark, in Arabic (or in those of BESACE_LANGUAGES): their pictures for a
// reviewer, nothing that axe calls serious, nothing wider than the phone.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { addPerson, addTime, all, at, day, heading, start, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { ownHub } from "./support/hub.mjs";

const FOLDER = process.env.BESACE_SCREENSHOTS ?? "target/screens";

let hub = null;
before(async () => {
  hub = await ownHub();
});
after(() => hub?.end());

async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary.split("\n").slice(1).join(" ").trim()}`));
}

for (const [index, language] of (process.env.BESACE_LANGUAGES ?? "fr,ar").split(",").entries()) {
  const dark = index % 2 === 1;
  test(`the screens of sharing in ${language}`, async () => {
    const folder = join(FOLDER, `${language}-${dark ? "dark" : "light"}`);
    await mkdir(folder, { recursive: true });
    const worker = await phone({ language, dark, origin: hub.origin });
    const person = await phone({ language, dark, origin: hub.origin });
    const wrong = [];
    const look = async (page, name) => {
      await heading(page).waitFor();
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `sharing-${name}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) wrong.push(`${name}: ${wide} px wider than the phone`);
      wrong.push(...(await violations(page)).map((text) => `${name}: ${text}`));
    };
    const to = async (page, id) => {
      await visit(page, "/settings");
      await at(page, id).locator("a").first().click();
      await heading(page).waitFor();
    };

    // 1. The worker.
    await start(worker.page, { language, origin: hub.origin });
    await to(worker.page, "devices");
    await look(worker.page, "devices");
    await at(worker.page, "add").click();
    await look(worker.page, "pair");
    await at(worker.page, "field-name").fill("Téléphone");
    await at(worker.page, "pair-qr").click();
    await at(worker.page, "qr").waitFor();
    await look(worker.page, "pair-qr");
    // Both compare: the person's phone answers by what can be typed.
    await at(worker.page, "cancel").click();
    await at(worker.page, "try-again").click();
    await at(worker.page, "field-name").fill("Téléphone");
    await at(worker.page, "pair-typed").click();
    await at(worker.page, "code-shown").waitFor();
    const typed = (await at(worker.page, "code-shown").innerText()).trim();
    await start(person.page, { language, code: null, origin: hub.origin });
    await to(person.page, "devices");
    await at(person.page, "join").click();
    await look(person.page, "pair-join");
    await at(person.page, "field-name").fill("Tablette");
    await at(person.page, "code").fill(typed);
    await at(person.page, "next").click();
    for (const page of [person.page, worker.page]) await at(page, "check").waitFor();
    await look(person.page, "pair-check");
    await at(person.page, "cancel").click();
    await to(worker.page, "teams");
    await look(worker.page, "teams-none");
    await at(worker.page, "crew").locator("a").click();
    await at(worker.page, "field-me").waitFor();
    await look(worker.page, "crew-new");
    await at(worker.page, "field-name").fill("Transit");
    await at(worker.page, "field-me").fill("Karim");
    await at(worker.page, "save").click();
    await at(worker.page, "workers").waitFor();
    await look(worker.page, "crew-nobody");
    await at(worker.page, "add").click();
    await at(worker.page, "field-name").fill("A.");
    await at(worker.page, "save").click();
    await at(worker.page, "code-shown").waitFor();
    await look(worker.page, "crew-invite");
    const code = (await at(worker.page, "code-shown").innerText()).trim();

    // 2. The person.
    await addPerson(person.page, { name: "Nadia", phone: "0470 11 22 33", needs: ["papers"] });
    await addTime(person.page, { title: "Commune", date: await day(person.page, -1), clock: "10:00" });
    await to(person.page, "teams");
    await at(person.page, "add").click();
    await at(person.page, "code").waitFor();
    await look(person.page, "accept-code");
    await at(person.page, "code").fill(code);
    await at(person.page, "next").click();
    await at(person.page, "nothing-yet").waitFor();
    await look(person.page, "accept");
    await at(person.page, "field-name").fill("Amina");
    await at(person.page, "field-phone").fill("0470 99 88 77");
    await at(person.page, "confirm").click();
    await at(person.page, "seen").waitFor();
    await look(person.page, "team-nothing");
    for (const [part, row] of [["/people", "person"], ["/times", "time"]]) {
      await visit(person.page, part);
      await at(person.page, row).locator("a").first().click();
      await at(person.page, "sharing").locator("a").click();
      await at(person.page, "share").waitFor();
      await look(person.page, `entry-${row}`);
      await at(person.page, "share").click();
      await at(person.page, "stop").waitFor();
    }
    await to(person.page, "teams");
    await look(person.page, "teams");
    await at(person.page, "team").locator("a").click();
    await at(person.page, "seen-time").waitFor();
    await look(person.page, "team");

    // 3. The worker again, and the person's answer.
    await to(worker.page, "teams");
    await at(worker.page, "crew").locator("a").click();
    const amina = all(worker.page, "person").filter({ hasText: "Amina" }).first();
    await amina.waitFor();
    await look(worker.page, "crew");
    await at(worker.page, "workers").locator("a").click();
    await at(worker.page, "field-phone").waitFor();
    await look(worker.page, "crew-workers");
    await to(worker.page, "teams");
    await at(worker.page, "crew").locator("a").click();
    await amina.locator("a").first().click();
    await at(worker.page, "propose").waitFor();
    await at(worker.page, "propose").click();
    await look(worker.page, "crew-person");
    await at(worker.page, "field-date").fill(await day(worker.page, 3));
    await at(worker.page, "save").click();
    await at(worker.page, "suggested").waitFor();
    await to(worker.page, "teams");
    await at(worker.page, "crew").locator("a").click();
    await at(worker.page, "figures").locator("a").click();
    await at(worker.page, "figures-few").waitFor();
    await look(worker.page, "figures-few");
    await to(worker.page, "teams");
    await at(worker.page, "crew").locator("a").click();
    await at(worker.page, "prepare").locator("a").click();
    await at(worker.page, "field-name").fill("B.");
    await look(worker.page, "prepare");
    await at(worker.page, "save").click();
    await at(worker.page, "preparing").waitFor();
    await addPerson(worker.page, { name: "Abri", phone: "02 555 01 02" });
    await visit(worker.page, "/");
    await at(worker.page, "prepare-close").click();
    await at(worker.page, "word").fill("heron");
    await at(worker.page, "hand-over").click();
    await at(worker.page, "card-print").waitFor();
    await look(worker.page, "hand-over");
    await at(worker.page, "card-print").click();
    await at(worker.page, "card-back").waitFor();
    await look(worker.page, "card");
    await visit(person.page, "/");
    await at(person.page, "suggestion").waitFor();
    await look(person.page, "suggestion");
    await to(person.page, "teams");
    await at(person.page, "receipts").locator("a").click();
    await at(person.page, "receipt").waitFor();
    await look(person.page, "receipts");

    await person.close();
    await worker.close();
    assert.deepEqual(wrong, []);
  });
}
