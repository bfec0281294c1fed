// What becomes of listings: refused with a reason, mended, published, brought back, found twice, handed in by the file,
// and taken out when nobody confirms them any more.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { all, at, heading, start, visit } from "./support/app.mjs";
import { next, ownHub, picture, saved, write } from "./support/desk.mjs";

let hub;
let nadia;
let karim;

before(async () => {
  hub = await ownHub();
  // A small town has one editor; the work list says so.
  hub.editors("approvals", "1");
  nadia = await hub.provider("nadia@example.org", { language: "en" });
  karim = await hub.editor("Karim", { language: "fr" });
});
after(async () => {
  await nadia?.close();
  await karim?.close();
  await hub?.remove();
});

const QUAY = {
  organization: "Le Quai",
  name: "Day centre by the river",
  about: "Coffee, a shower, somebody to talk to.",
  phones: "+32 2 555 01 02",
  "places.street": "Rue du Port 12",
  "places.postcode": "1000",
  "places.city": "Bruxelles",
};

/** Karim opens what waits in a part of his list, by its name. */
async function review(part, name) {
  await karim.page.goto(`${hub.origin}/editor`);
  await all(karim.page, `work-${part}`).filter({ hasText: name }).locator("a").click();
  await at(karim.page, "side").waitFor();
}

/** Nadia writes another text about her service and hands it in. */
async function rewrite(about) {
  const { page } = nadia;
  for (let step = 0; step < 5; step += 1) await at(page, "step-back").click();
  await at(page, "about").fill(about);
  await saved(nadia);
  for (let step = 0; step < 5; step += 1) await next(nadia);
  await at(page, "submit").click();
  await at(page, "submitted").waitFor();
}

/** How often a new phone finds a name, and what it reads there. */
async function phoneFinds(name) {
  hub.publish();
  const sam = await hub.browser({ language: "en" });
  await start(sam.page, { origin: hub.origin, code: null });
  await visit(sam.page, "/find");
  await at(sam.page, "directory-age").waitFor();
  await at(sam.page, "search").fill(name);
  await sam.page.waitForTimeout(1_500);
  const found = sam.page.locator('[data-testid="hit"] a', { hasText: name });
  const count = await found.count();
  let words = "";
  if (count > 0) {
    await found.first().click();
    await at(sam.page, "report").waitFor();
    words = await sam.page.locator("main").innerText();
  }
  await sam.close();
  return { count, words };
}

test("Karim refuses it and says why; Nadia reads it, mends it and hands it in again", async () => {
  const { page } = nadia;
  await write(nadia, QUAY);
  await at(page, "submit").click();
  await at(page, "submitted").waitFor();
  await karim.page.reload();
  await at(karim.page, "one-approval").waitFor();
  await review("new", QUAY.name);
  const reasons = await at(karim.page, "refuse-reason").locator("option").allInnerTexts();
  assert.ok(reasons.length >= 5, `reasons to choose from: ${reasons}`);
  await at(karim.page, "refuse-reason").selectOption({ label: reasons[4] });
  await at(karim.page, "refuse").click();
  await at(karim.page, "stage").getByText(reasons[4]).waitFor();
  assert.ok((await heading(karim.page).innerText()).trim(), "the page is called something");
  await picture(karim, "editor-refused");

  // She is written to, reads the reason on her page, and what she wrote is still there.
  assert.match(await hub.mail("nadia@example.org", /Something important is missing\./), /important/);
  await page.reload();
  assert.match(await at(page, "stage").innerText(), /Something important is missing\./);
  await picture(nadia, "register-refused");
  await rewrite("Coffee, a shower, somebody to talk to. On the second floor.");
  await review("new", QUAY.name);
  await at(karim.page, "approve").click();
  await all(karim.page, "history").filter({ hasText: "Karim" }).waitFor();
  // Anywhere else a second person would have had to look: the history tells, and so does the list of what is to be done.
  await all(karim.page, "history").filter({ hasText: "Un seul accord a suffi" }).waitFor();
  assert.match(hub.editors("approvals"), /^\d{4}-\d\d-\d\d \d\d:\d\d UTC: 1 of two$/m);
  assert.match((await phoneFinds(QUAY.name)).words, /On the second floor\./);
});

test("what was changed stands side by side, and a former version is published again", async () => {
  const { page } = nadia;
  await page.reload();
  await rewrite("Closed for good!!");
  await review("changed", QUAY.name);
  const changed = karim.page.locator(".side-changed");
  assert.equal(await changed.count(), 1);
  assert.match(await changed.innerText(), /On the second floor\.[\s\S]*Closed for good!!/);
  await picture(karim, "editor-changed");
  await at(karim.page, "approve").click();
  await at(karim.page, "restore").click();
  await all(karim.page, "history").filter({ hasText: /publiée à nouveau/ }).waitFor();
  await picture(karim, "editor-restored");
  const { words } = await phoneFinds(QUAY.name);
  assert.match(words, /On the second floor\./);
  assert.doesNotMatch(words, /Closed for good/);
});

test("the same service handed in by somebody else is shown as perhaps the same, with what is alike", async () => {
  const amir = await hub.provider("amir@example.org", { language: "en" });
  await write(amir, { ...QUAY, organization: "Amir", phones: "02/555.01.02" });
  await at(amir.page, "submit").click();
  await at(amir.page, "submitted").waitFor();
  await review("new", "Day centre");
  const double = at(karim.page, "double");
  assert.match(await double.innerText(), /Day centre by the river[\s\S]*·/, "name, number and place");
  await picture(karim, "editor-double");

  // From there to the other one, and back: he refuses the second.
  await double.locator("a").click();
  await all(karim.page, "history").filter({ hasText: "nadia@example.org" }).waitFor();
  await karim.page.goBack();
  await all(karim.page, "history").filter({ hasText: "amir@example.org" }).waitFor();
  await at(karim.page, "refuse-reason").selectOption("1");
  await at(karim.page, "refuse").click();
  await at(karim.page, "stage").getByText("déjà").waitFor();
  await amir.close();
});

/** Rows as a network has them. */
const shelter = (about) => ({
  id: "shelter",
  name: "Shelter of the network",
  description: about,
  status: "active",
  organization: { id: "network", name: "Network", description: "Twelve houses" },
  phones: [{ number: "+32 2 555 02 01" }],
  besace: { needs: ["sleep"] },
});
const kitchen = { ...shelter("Soup at noon"), id: "kitchen", name: "Kitchen of the network", url: "javascript:alert(1)", besace: { needs: ["food"] } };
const broken = { id: "broken", name: " ", status: "active" };
const json = (...rows) => Buffer.from(JSON.stringify(rows));
const CSV = "id,name,description,status,email\ncsv-1,Laundry of the network,Machines and dryers,active,wash@example.org\n";
const OSM = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "node/77",
      geometry: { type: "Point", coordinates: [4.35, 50.85] },
      properties: { amenity: "social_facility", social_facility: "food_bank", name: "Food bank of the network", phone: "+32 2 555 02 04" },
    },
  ],
});

test("a network hands in files: a report row by row first, then the rows; the same again changes what changed", async () => {
  const network = await hub.provider("network@example.org", { language: "en" });
  const { page } = network;
  const hand = async (name, buffer) => {
    await at(page, "upload").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await at(page, "import-report").waitFor();
    return at(page, "import-report").innerText();
  };
  const keep = async () => {
    await at(page, "upload-keep").click();
    await at(page, "upload-kept").waitFor();
  };
  const listed = () => all(page, "listing").count();

  // 1. The limit stands there before; the report names what is wrong in which row, and nothing is kept yet.
  assert.match(await page.locator("main").innerText(), /up to 4 MB/);
  const told = await hand("services.json", json(shelter("Beds"), kitchen, broken));
  assert.match(told, /3[\s\S]*2[\s\S]*1/);
  assert.match(told, /javascript:alert\(1\)/);
  await picture(network, "register-upload");
  await page.reload();
  await at(page, "upload").waitFor({ state: "attached" });
  assert.equal(await listed(), 0);

  // 2. They are kept; the same file with one row changed makes no doubles.
  await hand("services.json", json(shelter("Beds"), kitchen, broken));
  await keep();
  await all(page, "listing").nth(1).waitFor();
  assert.equal(await listed(), 2);
  const again = await hand("services.json", json(shelter("Beds and breakfast"), kitchen));
  assert.match(again, /One was changed\./);
  await keep();
  assert.equal(await listed(), 2);

  // 3. Tables and OpenStreetMap go the same way.
  await hand("services.csv", Buffer.from(CSV));
  await keep();
  await hand("places.geojson", Buffer.from(OSM));
  await keep();
  await all(page, "listing").nth(3).waitFor();
  const names = (await all(page, "listing").allInnerTexts()).join("\n");
  for (const name of ["Shelter", "Kitchen", "Laundry", "Food bank"]) assert.match(names, new RegExp(`${name} of the network`));

  // 4. What is too big is told and not even sent; what is no directory is told, too.
  let sent = 0;
  page.on("request", (request) => (sent += request.url().includes("/uploads") ? 1 : 0));
  await at(page, "upload").setInputFiles({ name: "big.json", mimeType: "application/json", buffer: Buffer.alloc((4 << 20) + 1, 32) });
  await at(page, "trouble").getByText("too big").waitFor();
  assert.equal(sent, 0);
  await at(page, "upload").setInputFiles({ name: "holiday.txt", mimeType: "text/plain", buffer: Buffer.from("Wish you were here") });
  await at(page, "trouble").getByText("No services").waitFor();

  // Editors see the changed text, once.
  await review("new", "Shelter of the network");
  assert.match(await at(karim.page, "side").innerText(), /Beds and breakfast/);
  await network.close();
});

/** The hub as it is so many days from now; who was signed in signs in anew. */
async function later(days) {
  await hub.stop();
  await hub.start({ ahead: days });
  await karim.page.goto(`${hub.origin}/editor`);
  const list = karim.page.waitForResponse((answer) => answer.url().endsWith("/work"));
  await at(karim.page, "passkey").click();
  await list;
  await at(karim.page, "sign-out").waitFor();
  await karim.page.waitForTimeout(500);
}

test("what nobody confirms is asked about, marked after six months, and taken out after twelve", async () => {
  const { page } = nadia;
  const stale = () => all(karim.page, "work-stale").filter({ hasText: QUAY.name }).count();

  // 1. After three months she is asked; one touch in the mail confirms, without signing in.
  await later(92);
  assert.equal(await stale(), 0);
  await page.goto("about:blank");
  await page.goto(await hub.link("nadia@example.org"));
  assert.match(await at(page, "confirmed").innerText(), /Day centre by the river/);
  await picture(nadia, "register-confirmed");

  // 2. Six months after that nobody has: editors see it, and so does she.
  await later(92 + 186);
  assert.equal(await stale(), 1);
  await picture(karim, "editor-stale");

  // 3. A month before the year is over she is told the day, and then it is taken out.
  await later(92 + 340);
  await hub.mail("nadia@example.org", /take it out of the directory/);
  assert.equal((await phoneFinds(QUAY.name)).count, 1);
  await later(92 + 371);
  await hub.mail("nadia@example.org", /no longer in the directory/);
  assert.equal((await phoneFinds(QUAY.name)).count, 0);
});
