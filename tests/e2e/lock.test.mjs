// Out of sight, locked, hidden.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson, at, heading, keptOffline, lock, start, unlock, visit } from "./support/app.mjs";
import { ORIGIN, phone } from "./support/browser.mjs";

/** Puts the app out of sight, or back. */
const sight = (page, hidden) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => (hidden ? "hidden" : "visible") });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

test("a minute out of sight locks; less does not", async () => {
  const dina = await phone();
  const { page } = dina;
  await page.clock.install();
  await start(page);
  await addPerson(page, { name: "Nadia" });

  // 1. Half a minute: a look at another app costs nothing.
  await sight(page, true);
  await page.clock.runFor(30_000);
  await sight(page, false);
  await page.clock.runFor(40_000);
  await heading(page).filter({ hasText: "Nadia" }).waitFor();

  // 2. A minute: locked, under the same address, and no name is on the screen.
  await sight(page, true);
  await page.clock.runFor(61_000);
  await at(page, "lock").waitFor();
  assert.equal(await page.getByText("Nadia").count(), 0);
  await sight(page, false);
  await unlock(page);
  await heading(page).filter({ hasText: "Nadia" }).waitFor();

  // 3. The phone slept, and its timers with it: locked at once when it wakes.
  await sight(page, true);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await sight(page, false);
  await at(page, "lock").waitFor();
  await dina.close();
});

test("the button locks, and the title never tells", async () => {
  const emil = await phone();
  const { page } = emil;
  await start(page);
  await addPerson(page, { name: "Nadia" });
  assert.doesNotMatch(await page.title(), /Nadia/);
  await lock(page);
  assert.equal(await page.getByText("Nadia").count(), 0);
  await emil.close();
});

test("quick hide leaves for a page that says nothing, and back does not return", async () => {
  const fatma = await phone();
  const { page } = fatma;
  await start(page);
  await addPerson(page, { name: "Nadia" });
  await visit(page, "/");
  await at(page, "hide").click();
  await page.waitForURL("about:blank");
  assert.equal((await page.locator("body").innerText()).trim(), "");
  assert.equal(await page.title(), "");

  // Whoever presses back finds a locked toolbox at most.
  await page.goBack().catch(() => {});
  if (page.url() !== "about:blank") {
    await at(page, "lock").waitFor();
    assert.equal(await page.getByText("Nadia").count(), 0);
  }
  await fatma.close();
});

/** Holds the engine's worker back until `letEngineBegin()`: a phone on which it takes its time. */
const HELD = () => {
  const Real = globalThis.Worker;
  globalThis.Worker = class {
    constructor(...given) {
      const said = [];
      this.postMessage = (...what) => said.push(what);
      globalThis.letEngineBegin = () => {
        const worker = new Real(...given);
        worker.onmessage = (event) => this.onmessage(event);
        worker.onerror = (event) => this.onerror(event);
        this.postMessage = (...what) => worker.postMessage(...what);
        this.terminate = () => worker.terminate();
        for (const what of said) this.postMessage(...what);
      };
    }
    terminate() {}
  };
};

test("who comes back finds the lock before the engine has begun, and what they type waits for it", async () => {
  const amina = await phone();
  const { page } = amina;
  await start(page);
  await addPerson(page, { name: "Nadia" });
  await keptOffline(page);
  await lock(page);

  // 1. The engine takes its time: the lock stands, her code is taken, and nothing is told before the engine has said yes.
  await page.addInitScript(HELD);
  await page.goto(`${ORIGIN}/people`);
  await at(page, "secret").fill("314159");
  await at(page, "unlock").click();
  await page.waitForTimeout(500);
  await at(page, "lock").waitFor();
  assert.equal(await page.getByText("Nadia").count(), 0);
  await page.evaluate(() => globalThis.letEngineBegin());
  await page.getByText("Nadia").first().waitFor();

  // 2. A wrong code, typed as early, is told like any other.
  await page.reload();
  await at(page, "secret").fill("000000");
  await at(page, "unlock").click();
  await page.evaluate(() => globalThis.letEngineBegin());
  await at(page, "fault").waitFor();
  await at(page, "lock").waitFor();
  await amina.close();
});

test("the browser threw the files away: the lock that stood last gives way to a new start", async () => {
  const karim = await phone();
  const { page } = karim;
  await start(page);
  await keptOffline(page);
  await lock(page);
  await page.goto(`${ORIGIN}/help/en.html`);
  await page.waitForFunction(async () => {
    const root = await navigator.storage.getDirectory();
    // Held until the worker of the page before has ended.
    return root.removeEntry("besace", { recursive: true }).then(() => true, () => false);
  });
  await page.addInitScript(HELD);
  await page.goto(ORIGIN);
  await at(page, "lock").waitFor();
  await page.evaluate(() => globalThis.letEngineBegin());
  await at(page, "language-en").or(at(page, "protect-code")).first().waitFor();
  assert.equal(await at(page, "lock").count(), 0);

  // The next start knows it.
  assert.equal(await page.evaluate(() => localStorage.getItem("besace.lock")), "");
  await karim.close();
});

test("two people share a phone: one lock, and neither sees the other", async () => {
  const gita = await phone();
  const { page } = gita;
  await start(page);
  await addPerson(page, { name: "Nadia" });
  await lock(page);

  // 1. Somebody else makes a toolbox of their own; a code that is taken has to be another one.
  await at(page, "another").click();
  await at(page, "next").click();
  await at(page, "next").click();
  const choose = async (code) => {
    for (const field of ["secret", "secret-again"]) {
      await at(page, field).fill(code);
      await at(page, "next").click();
    }
  };
  await choose("314159");
  await at(page, "fault").waitFor();
  await page.locator(".button", { hasText: "Back" }).click();
  await page.locator(".button", { hasText: "Back" }).click();
  await at(page, "next").click();
  await choose("161803");
  await heading(page).filter({ hasText: "ready" }).waitFor();
  await visit(page, "/people");
  assert.equal(await page.getByText("Nadia").count(), 0);
  await addPerson(page, { name: "Oleg" });
  await lock(page);

  // 2. Each code opens its own.
  await unlock(page);
  await visit(page, "/people");
  await page.getByText("Nadia").first().waitFor();
  assert.equal(await page.getByText("Oleg").count(), 0);
  await lock(page);
  await unlock(page, "161803");
  await visit(page, "/people");
  await page.getByText("Oleg").first().waitFor();
  assert.equal(await page.getByText("Nadia").count(), 0);

  // 3. The second one leaves: the first one's is still there, with the app around it.
  await visit(page, "/settings");
  await at(page, "erase").click();
  await at(page, "confirm").click();
  await at(page, "lock").waitFor();
  assert.ok((await page.evaluate(() => caches.keys())).length > 0, "the app stays for the other");
  await unlock(page);
  await visit(page, "/people");
  await page.getByText("Nadia").first().waitFor();
  await gita.close();
});

test("the phone's own lock opens the toolbox, and no more once it is told so", async () => {
  // A passkey belongs to a name, not to a number.
  const origin = ORIGIN.replace("127.0.0.1", "localhost");
  const hugo = await phone({ origin });
  const { page } = hugo;
  const devtools = await hugo.context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await start(page, { origin });
  await addPerson(page, { name: "Nadia" });
  await visit(page, "/settings/safe");
  await at(page, "phone-lock").click();
  await page.getByText("The phone’s lock opens your toolbox now.").waitFor();

  // 1. Locked, also after a restart and without a network: one touch opens it.
  await keptOffline(page);
  await hugo.context.setOffline(true);
  await page.reload();
  await at(page, "lock").waitFor();
  await at(page, "phone-lock").click();
  await at(page, "lock").waitFor({ state: "detached" });
  await visit(page, "/people");
  await page.getByText("Nadia").first().waitFor();

  // 2. Another finger: nothing opens, nothing breaks, the code still does.
  await lock(page);
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await at(page, "phone-lock").click();
  await page.waitForTimeout(500);
  await at(page, "lock").waitFor();
  await unlock(page);

  // 3. No more.
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await visit(page, "/settings/safe");
  await at(page, "phone-lock").click();
  await page.getByText("Only your code opens your toolbox now.").waitFor();
  await lock(page);
  assert.equal(await at(page, "phone-lock").count(), 0);
  await hugo.close();
});
