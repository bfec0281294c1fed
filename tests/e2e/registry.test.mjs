// A service's way into the directory and onto phones: Nadia registers a day centre, Karim and Lotte review it, Sam
// finds it, and says what is wrong with it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { all, at, keptOffline, open, start, tick, unlock, visit } from "./support/app.mjs";
import { next, ownHub, picture, saved, write } from "./support/desk.mjs";
import { inWorker, later, ownServer } from "./support/server.mjs";

let hub;
let nadia;

before(async () => {
  hub = await ownHub();
});
after(async () => {
  await nadia?.close();
  await hub?.remove();
});

/** The day so many days from now, as a date field holds it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv");

/** Opens a service's page by its name. */
async function find(page, name) {
  await visit(page, "/find");
  await at(page, "search").fill(name);
  await page.locator('[data-testid="hit"] a', { hasText: name }).first().click();
  await at(page, "report").waitFor();
}

test("Nadia registers a service; what she typed stays, and what is wrong is told at its field", async () => {
  nadia = await hub.provider("nadia@example.org", { language: "fr" });
  const { page } = nadia;

  // 1. She writes in small steps; what she typed is there again after the page was closed.
  await write(nadia, {
    organization: "Le Quai",
    name: "Accueil de jour",
    about: "Café, douche, quelqu’un à qui parler.",
    phones: "+32 2 555 01 02",
    "places.street": "Rue du Port 12",
    "places.postcode": "1000",
    "places.city": "Bruxelles",
  });
  await page.reload();
  await at(page, "organization").waitFor();
  assert.equal(await at(page, "organization").inputValue(), "Le Quai");

  // 2. She types one more word and leaves at once: it is saved all the same.
  await at(page, "organization_about").fill("Une maison ouverte.");
  await page.goBack();
  await at(page, "listing").locator("a").click();
  await at(page, "organization_about").waitFor();
  await page.waitForTimeout(1500);
  await page.reload();
  assert.equal(await at(page, "organization_about").inputValue(), "Une maison ouverte.");

  // 3. Wrong values are told at their field, and nothing is handed in.
  for (let step = 0; step < 3; step += 1) await next(nadia);
  await at(page, "url").fill("javascript:alert(1)");
  await at(page, "emails").fill("ana@exаmple.org");
  await saved(nadia);
  await page.locator(".field-error").nth(1).waitFor();
  await picture(nadia, "register-wrong");
  await next(nadia);

  // 4. An address whose parts contradict each other: told at the field, without a map.
  assert.equal(await page.locator(".field-error").count(), 0, "1000 Bruxelles goes together");
  await at(page, "places.postcode").fill("4000");
  await page.locator(".field-error").first().waitFor();
  await at(page, "places.postcode").fill("1000");
  await page.locator(".field-error").first().waitFor({ state: "detached" });
  await nadia.context.grantPermissions(["geolocation"], { origin: hub.origin });
  await nadia.context.setGeolocation({ latitude: 50.6451, longitude: 5.5734 });
  await at(page, "here").click();
  await at(page, "position-wrong").waitFor();
  await picture(nadia, "register-far");
  await at(page, "here-forget").click();
  await at(page, "position-wrong").waitFor({ state: "detached" });
  await saved(nadia);

  // 5. The overview leads to what is to be put right.
  await next(nadia);
  await at(page, "submit").click();
  await at(page, "to-fix").waitFor();
  await picture(nadia, "register-check");
  await at(page, "to-fix").locator("button").first().click();
  await at(page, "url").fill("");
  await at(page, "emails").fill("");
  await saved(nadia);
  await next(nadia);
  await next(nadia);
  await at(page, "submit").click();
  await at(page, "submitted").waitFor();
});

test("Karim asks, Nadia answers, Karim and Lotte approve: two people, not one twice", async () => {
  const { page } = nadia;
  const karim = await hub.editor("Karim", { language: "ar", dark: true });
  await at(karim.page, "work-new").waitFor();
  await picture(karim, "editor");
  await at(karim.page, "work-new").locator("a").click();
  await at(karim.page, "side").waitFor();
  await picture(karim, "editor-review");
  await at(karim.page, "question").fill("Which door?");
  await at(karim.page, "ask").click();
  await at(karim.page, "history").getByText("Which door?").waitFor();
  await page.reload();
  await at(page, "answer").fill("La rouge.");
  await picture(nadia, "register-asked");
  await at(page, "answer-send").click();
  await at(page, "submitted").waitFor();
  await karim.page.reload();
  await at(karim.page, "approve").click();
  await at(karim.page, "approved-by").waitFor();
  assert.equal(await all(karim.page, "approve").count(), 0);
  await karim.close();

  // Lotte signs in anew by her key, and publishes it.
  const lotte = await hub.editor("Lotte", { language: "nl" });
  await at(lotte.page, "sign-out").click();
  await at(lotte.page, "passkey").click();
  await at(lotte.page, "work-new").locator("a").click();
  await at(lotte.page, "approve").click();
  await all(lotte.page, "history").filter({ hasText: "Karim" }).waitFor();
  await page.reload();
  await at(page, "closed-today").waitFor();
  await picture(nadia, "register-published");
  assert.ok((await at(page, "history").innerText()).includes("Lotte"));
  await lotte.close();
});

test("closed, full and a message reach phones with their last day, and are gone after it", async () => {
  const { page } = nadia;
  const tomorrow = inDays(1);
  await at(page, "closed-until").fill(tomorrow);
  await at(page, "full-until").fill(tomorrow);
  await at(page, "alert").fill("La douche est cassée.");
  await at(page, "alert-until").fill(tomorrow);
  await at(page, "quick-save").click();
  await at(page, "quick-done").waitFor();
  hub.publish();

  // 1. Sam's phone takes it up, and names the day.
  const sam = await hub.browser({ language: "fr" });
  await start(sam.page, { origin: hub.origin, code: null, language: "fr" });
  await find(sam.page, "Accueil de jour");
  const day = String(Number(tomorrow.slice(-2)));
  for (const name of ["closed", "full", "alert"]) {
    assert.match(await at(sam.page, name).innerText(), new RegExp(`\\b${day}\\b|demain`), name);
  }
  assert.match(await at(sam.page, "alert").innerText(), /La douche est cassée\./);
  await picture(sam, "service-warned");
  await sam.close();

  // 2. The same directory, read two days later: nothing was published meanwhile.
  const server = await ownServer({ change: inWorker(later(2)), upstream: hub.origin });
  const ines = await hub.browser({ language: "fr", origin: server.origin });
  await start(ines.page, { origin: server.origin, code: null, language: "fr" });
  await find(ines.page, "Accueil de jour");
  for (const name of ["closed", "full", "alert"]) assert.equal(await all(ines.page, name).count(), 0, name);
  await ines.close();
  await server.stop();
});

test("a report waits on the phone, also over a restart, and reaches the hub once and without a name", async () => {
  const sam = await hub.browser({ language: "ar", dark: true });
  const { page } = sam;
  await start(page, { origin: hub.origin, language: "ar" });
  await find(page, "Accueil de jour");
  await keptOffline(page);

  // 1. Without a network it waits, sealed in his toolbox.
  await sam.context.setOffline(true);
  await hub.stop();
  await at(page, "report").click();
  await tick(page, "report-2");
  await at(page, "report-words").fill("Closed on Mondays now.");
  await picture(sam, "report");
  await at(page, "report-send").click();
  await at(page, "report-waits").waitFor();
  await picture(sam, "report-waits");
  await open(page, hub.origin, "/open");
  await unlock(page);
  await find(page, "Accueil de jour");
  await at(page, "report-waits").waitFor();

  // 2. It goes out when there is one, and says no more than it must.
  const sent = [];
  sam.context.on("request", (request) => request.url().endsWith("/reports") && sent.push(request));
  await hub.start();
  await sam.context.setOffline(false);
  await at(page, "report-sent").waitFor();
  const last = sent.at(-1);
  assert.equal((await last.allHeaders()).cookie, undefined);
  assert.ok(last.postDataBuffer().length < 120, "a number, the service, what is wrong, the words: nothing else");

  // 3. Olga sees it in her list, once, and sees to it.
  const olga = await hub.editor("Olga", { language: "en" });
  await at(olga.page, "work-reported").locator("a").click();
  const told = await at(olga.page, "report").innerText();
  assert.match(told, /\(1\)/);
  assert.match(told, /Closed on Mondays now\./);
  await picture(olga, "editor-reported");
  await at(olga.page, "settle").click();
  await at(olga.page, "settle").waitFor({ state: "detached" });
  await sam.close();
  await olga.close();
});
