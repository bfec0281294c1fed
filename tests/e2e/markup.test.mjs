// What somebody types is text: Eve puts markup and script into every field, by hand and in a file; nothing of it runs,
// anywhere it is shown, and what is left of it can be read as text.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { all, at, home, start, tick, visit } from "./support/app.mjs";
import { ownHub, picture, write } from "./support/desk.mjs";

/** Each would set `window.hurt` if it were taken for more than text. */
const HOSTILE = [
  "<script>window.hurt=1</script>",
  "<img src=x onerror=window.hurt=1>",
  '"><svg onload=window.hurt=1>',
  "'\" onfocus=window.hurt=1 autofocus x='",
  '<iframe srcdoc="<script>parent.hurt=1</script>"></iframe>',
  '<a href="javascript:window.hurt=1">x</a>',
  "javascript:window.hurt=1",
  "</textarea></title><script>window.hurt=1</script>",
  "<math><style><img src=x onerror=window.hurt=1></style></math>",
  "<<b>script>window.hurt=1<</b>/script>",
  "{{constructor.constructor('window.hurt=1')()}}",
  "${window.hurt=1}",
  "&lt;img src=x onerror=window.hurt=1&gt;",
  "\\u003cscript\\u003ewindow.hurt=1",
  "<details open ontoggle=window.hurt=1>",
  "\u202egnp.exe\u2066",
];
/** Fields of a name hold 200 letters, so the form takes some and the file all of them. */
const TYPED = HOSTILE.slice(0, 5).join(" ");

let hub;
let eve;
let mina;

before(async () => {
  hub = await ownHub();
  hub.editors("approvals", "1");
});
after(async () => {
  await eve?.close();
  await mina?.close();
  await hub?.remove();
});

/** Nothing ran, nothing was made of it, nothing is disguised. */
async function isText(own, where) {
  const { page } = own;
  await page.locator("main h1").waitFor();
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.hurt), undefined, where);
  const made = "main :is(script, iframe, img, math, object, embed, [ontoggle], [onload], [onerror], [onfocus], [href^='javascript' i])";
  assert.equal(await page.locator(made).count(), 0, where);
  // The form's own example of an address stands in marks of direction: it reads alike in Arabic.
  const shown = (await page.locator("main").innerText()).replaceAll("\u2066https://…\u2069", "");
  assert.doesNotMatch(shown, /[\u202e\u2066]/, where);
  assert.doesNotMatch(await page.title(), /[\u202e\u2066]/, where);
  assert.deepEqual(own.dialogs, [], where);
}

/** A row of a file with the same text in every field that takes one. */
const row = (text, number) => ({
  id: `row-${number}`,
  name: `Foyer ${number} ${text}`,
  alternate_name: text,
  description: text,
  eligibility_description: text,
  fees_description: text,
  alert: text,
  url: text,
  email: text,
  status: "active",
  organization: { id: `org-${number}`, name: `Maison ${number} ${text}`, description: text, website: text },
  phones: [{ number: `+32 2 555 03 ${String(number).padStart(2, "0")}` }, { number: text, description: text }],
  required_documents: [{ document: text }],
  languages: [{ name: text, code: text }],
  schedules: [{ description: text, opens_at: text }],
  service_at_locations: [
    {
      location: {
        id: `at-${number}`,
        location_type: "physical",
        name: text,
        transportation: text,
        addresses: [{ address_1: text, city: `Bruxelles ${text}`, postal_code: text, country: "BE", address_type: "physical" }],
        accessibility: [{ description: text, details: text }],
      },
    },
  ],
  besace: { needs: ["wash"], keywords: text },
});

test("in the form: told at the field where it cannot stand, text where it can", async () => {
  eve = await hub.provider("eve@example.org", { language: "en" });
  const { page } = eve;
  const fields = ["organization", "organization_about", "name", "about", "eligibility", "cost", "capacity", "documents"];
  const place = ["name", "street", "postcode", "city", "directions", "note"].map((name) => `places.${name}`);
  const typed = Object.fromEntries([...fields, "contact", "emails", "url", ...place].map((name) => [name, TYPED]));
  await write(eve, { ...typed, name: `Foyer 0 ${TYPED}`.slice(0, 190), phones: "javascript:window.hurt=1" });
  await isText(eve, "what is wrong");
  await at(page, "submit").click();
  await at(page, "to-fix").waitFor();
  await isText(eve, "what is to be put right");

  // Its numbers, addresses and links cannot stand at all.
  await at(page, "step-back").click();
  await at(page, "step-back").click();
  assert.equal(await page.locator(".field-error").count(), 3);
  await isText(eve, "its fields");
  await at(page, "phones").fill("+32 2 555 03 00");
  await at(page, "emails").fill("");
  await at(page, "url").fill("");
  for (let step = 0; step < 2; step += 1) await at(page, "next").click();
  await at(page, "submit").click();
  await at(page, "submitted").waitFor();
  await isText(eve, "her overview");
  await page.goto(`${hub.origin}/register`);
  await at(page, "listing").waitFor();
  await isText(eve, "her list");
});

test("in a file: each row is told before anything is kept", async () => {
  const { page } = eve;
  const rows = Buffer.from(JSON.stringify(HOSTILE.map((text, at) => row(text, at + 1))));
  await at(page, "upload").setInputFiles({ name: `${HOSTILE[1]}.json`, mimeType: "application/json", buffer: rows });
  await at(page, "upload-keep").waitFor();
  await isText(eve, "the report on her file");
  await picture(eve, "register-upload");
  await at(page, "upload-keep").click();
  await at(page, "upload-kept").waitFor();
  await all(page, "listing").nth(HOSTILE.length).waitFor();
  assert.equal(await all(page, "listing").count(), HOSTILE.length + 1);
  await isText(eve, "her longer list");
});

test("before the editors: in the list, side by side, in questions, answers and the history", async () => {
  mina = await hub.editor("Mina", { language: "en" });
  const { page } = mina;
  await at(page, "work-new").waitFor();
  await isText(mina, "the work list");
  const links = await page.locator('[data-testid="work-new"] a').evaluateAll((all) => all.map((link) => link.href));
  assert.equal(links.length, HOSTILE.length + 1);

  // She asks about the first, in Eve's own manner, and Eve answers so.
  await page.goto(links[0]);
  await at(page, "question").fill(TYPED);
  await at(page, "ask").click();
  await at(page, "history").waitFor();
  await isText(mina, "her question in the history");
  await eve.page.goto(links[0].replace("/editor/", "/register/"));
  await at(eve.page, "answer").fill(TYPED);
  await isText(eve, "the question");
  await at(eve.page, "answer-send").click();
  await at(eve.page, "submitted").waitFor();
  await isText(eve, "her answer");

  for (const link of links) {
    await page.goto(link);
    await at(page, "side").waitFor();
    await isText(mina, "side by side");
    await at(page, "approve").click();
    await at(page, "approve").waitFor({ state: "detached" });
    await isText(mina, "approved");
  }
  await picture(mina, "editor-hostile");
});

test("on phones: in the list, on each page, under its need, in the toolbox; and a report comes back as text", async () => {
  await eve.page.goto(`${hub.origin}/register`);
  await at(eve.page, "listing").locator("a").first().click();
  await at(eve.page, "alert").fill(TYPED);
  const today = new Date().toLocaleDateString("sv");
  await at(eve.page, "alert-until").fill(today);
  await at(eve.page, "quick-save").click();
  await at(eve.page, "quick-done").waitFor();
  await isText(eve, "her message");
  hub.publish();

  const sam = await hub.browser({ language: "en" });
  const { page } = sam;
  await start(page, { origin: hub.origin, code: null });
  await visit(page, "/find");
  await at(page, "search").fill("foyer");
  await at(page, "hit").waitFor();
  await page.waitForTimeout(600);
  await isText(sam, "the list");
  const links = await page.locator('[data-testid="hit"] a').evaluateAll((all) => [...new Set(all.map((link) => link.pathname))]);
  const services = links.filter((path) => path.startsWith("/find/"));
  assert.ok(services.length > HOSTILE.length, `${services.length} services`);
  for (const path of services) {
    await page.locator(`[data-testid="hit"] a[href="${path}"]`).first().click();
    await at(page, "report").waitFor();
    await isText(sam, path);
    await page.goBack();
    await at(page, "hit").waitFor();
  }
  await page.locator(`[data-testid="hit"] a[href="${services[0]}"]`).first().click();
  await at(page, "add-service").click();
  await at(page, "in-toolbox").waitFor();
  await at(page, "report").click();
  await tick(page, "report-4");
  await at(page, "report-words").fill(TYPED);
  await at(page, "report-send").click();
  await at(page, "report-sent").waitFor();
  await isText(sam, "the page of a service in the toolbox");
  await picture(sam, "service-hostile");
  await at(page, "in-toolbox").click();
  await at(page, "edit").waitFor();
  await isText(sam, "a person of the toolbox");
  await visit(page, "/people");
  await at(page, "person").waitFor();
  await isText(sam, "people");
  await visit(page, "/");
  await home(page);
  await at(page, "need-wash").click();
  await page.locator("main h1").waitFor();
  await page.waitForTimeout(600);
  await isText(sam, "the need");
  await sam.close();

  await mina.page.goto(`${hub.origin}/editor`);
  await at(mina.page, "work-reported").locator("a").click();
  await at(mina.page, "report").waitFor();
  await isText(mina, "what was reported");
});
