// Reminders while the app is closed: the hub wakes the phone by an empty message, and learns nothing but hours.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addTime, at, day, heading, open, start, unlock, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { ownHub } from "./support/hub.mjs";

/** Headless Chromium has no push service: this stands for one. It is never asked here. */
const PUSH = "http://127.0.0.1:9";
const ENDPOINT = `${PUSH}/phone/amina`;

let hub;
let amina;
let page;
/** What the phone said to the hub about being woken. */
const said = [];

before(async () => {
  hub = await ownHub("--push-contact", "mailto:hub@hub.example", "--push-service", PUSH);
  amina = await phone({ language: "fr", origin: hub.origin, more: { permissions: ["notifications"] } });
  page = amina.page;
  await amina.context.addInitScript((endpoint) => {
    let known = null;
    PushManager.prototype.getSubscription = async () => known;
    PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
      if (!userVisibleOnly) throw new Error("Chromium refuses silent messages");
      const key = Uint8Array.from(atob(applicationServerKey.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
      const unsubscribe = async () => Boolean((known = null) ?? true);
      return (known = { endpoint, options: { applicationServerKey: key.buffer }, unsubscribe });
    };
  }, ENDPOINT);
  amina.context.on("response", async (response) => {
    const request = response.request();
    if (!/\/v1\/wake\//.test(request.url())) return;
    said.push({ method: request.method(), status: response.status(), body: request.postDataJSON(), url: request.url(), secret: request.headers().authorization });
  });
  await start(page, { language: "fr", origin: hub.origin });
});
after(async () => {
  await amina?.close();
  await hub?.end();
});

/** Waits until the phone has said so many things of that kind, and gives the last. */
async function heard(method, count) {
  for (let tries = 0; tries < 150; tries += 1) {
    const all = said.filter((one) => one.method === method);
    if (all.length >= count) return all.at(-1);
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`the phone said ${JSON.stringify(said)}`);
}

const toggle = (name) => at(page, name).locator("xpath=ancestor::label").click();

test("Amina is asked whether the phone may be woken, and told what the hub learns", async () => {
  await addTime(page, { title: "Docteur secret", date: await day(page, 3), clock: "10:32", who: "Nadia" });
  await visit(page, "/settings");
  assert.equal(await at(page, "woken").count(), 0, "not before she wishes for notices");
  await toggle("notices");
  await at(page, "woken").waitFor();
  await page.getByText("Il apprend à quelles heures, et rien du motif.").waitFor();
  assert.equal(said.length, 0);
  await toggle("woken");
  const { status, body } = await heard("PUT", 1);
  assert.equal(status, 204);
  assert.deepEqual(Object.keys(body), ["endpoint", "times"]);
  assert.equal(body.endpoint, ENDPOINT);
  const moment = await page.evaluate((date) => new Date(`${date}T10:32`).getTime() / 1000, await day(page, 3));
  const down = (seconds) => Math.floor(seconds / 300) * 300;
  assert.deepEqual(body.times, [down(moment - 86_400), down(moment - 5_400)]);
});

test("what changes is told in the place of what was told before", async () => {
  await addTime(page, { title: "Mairie", date: await day(page, 5), clock: "09:00" });
  const { body } = await heard("PUT", 2);
  assert.equal(body.times.length, 4);
  assert.doesNotMatch(JSON.stringify(said), /Docteur|Nadia|Mairie/);
});

test("with the app closed, an empty message shows the neutral words in her language", async () => {
  // A page that is not the app's: somebody has to knock.
  await page.goto("about:blank");
  const session = await amina.context.newCDPSession(page);
  const known = new Promise((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const own = registrations.find(({ scopeURL, isDeleted }) => scopeURL.startsWith(hub.origin) && !isDeleted);
      if (own) resolve(own.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  const registrationId = await known;
  await session.send("ServiceWorker.deliverPushMessage", { origin: hub.origin, registrationId, data: "" });
  const shown = async () => {
    const [worker] = amina.context.serviceWorkers();
    return worker.evaluate(async () => (await self.registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag })));
  };
  let notices = [];
  for (let tries = 0; tries < 100 && !notices.length; tries += 1) {
    notices = await shown();
    await new Promise((again) => setTimeout(again, 100));
  }
  assert.deepEqual(notices, [{ title: "Quelque chose est prévu bientôt.", body: "", tag: "besace" }]);
});

test("turned off, the hub has nothing of her any more", async () => {
  await open(page, hub.origin);
  await unlock(page);
  await visit(page, "/settings");
  await at(page, "woken").waitFor();
  // It stands at the hub: whoever has another secret is refused.
  const [{ url, secret }] = said;
  const ask = (authorization) => fetch(url, { method: "DELETE", headers: { authorization } }).then(({ status }) => status);
  assert.equal(await ask("Bearer AAAAAAAAAAAAAAAAAAAAAA"), 403);
  await toggle("woken");
  assert.equal((await heard("DELETE", 1)).status, 204);
  assert.equal(await ask("Bearer AAAAAAAAAAAAAAAAAAAAAA"), 204, "nothing stands there");
  assert.ok(secret);
  assert.equal(await page.evaluate(() => localStorage.getItem("besace.wake")), null);
});

test("erasing everything takes it back at the hub too", async () => {
  const puts = said.filter(({ method }) => method === "PUT").length;
  await toggle("woken");
  await heard("PUT", puts + 1);
  await at(page, "erase").click();
  await at(page, "confirm").click();
  assert.equal((await heard("DELETE", 2)).status, 204);
  await heading(page).waitFor();
});

test("a hub that wakes nobody offers nothing", async () => {
  const jonas = await phone({ language: "en", more: { permissions: ["notifications"] } });
  await start(jonas.page);
  await visit(jonas.page, "/settings");
  await at(jonas.page, "notices").locator("xpath=ancestor::label").click();
  await jonas.page.waitForFunction(() => localStorage.getItem("besace.notices") === "on");
  const offered = await jonas.page.evaluate(() => globalThis.besaceWake("can"));
  assert.equal(offered, "");
  assert.equal(await at(jonas.page, "woken").count(), 0);
  await jonas.close();
});
