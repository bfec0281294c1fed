// A service's way into the directory: Nadia registers a day centre, Karim and Lotte review it, and what she types is
// text wherever it is shown.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { all, at, start, tick, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

const HUB = process.env.BESACE_HUB;
const SHOTS = process.env.BESACE_SCREENSHOTS;
let hub;

/** A hub of its own, with a registry; its mails lie in a folder. */
async function startHub() {
  const folder = await mkdtemp(join(tmpdir(), "besace-hub-"));
  const port = await new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
  // Passkeys want a name, not a number.
  const origin = `http://localhost:${port}`;
  const desk = ["--store", `sqlite:${join(folder, "hub.sqlite")}`, "--outbox", join(folder, "outbox"), "--address", origin];
  const pack = process.env.BESACE_PACK ? ["--directory", process.env.BESACE_PACK] : [];
  const child = spawn(HUB, ["serve", "--listen", `127.0.0.1:${port}`, "--web", process.env.BESACE_WEB, ...pack, ...desk]);
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (said) => String(said).includes("listening") && resolve());
    child.on("exit", reject);
  });
  return {
    origin,
    /** The link in the newest mail to somebody. */
    async link(to) {
      for (let tries = 0; tries < 50; tries += 1) {
        const outbox = join(folder, "outbox");
        for (const file of await readdir(outbox).catch(() => [])) {
          const mail = (await readFile(join(outbox, file), "utf8")).replace(/=\r\n/g, "").replace(/=3D/g, "=");
          if (!mail.includes(`To: ${to}`)) continue;
          await rm(join(outbox, file));
          const found = mail.match(/http:\S+#[kc]=[\w-]+/);
          if (found) return found[0];
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no mail to ${to}`);
    },
    invite(name) {
      const args = ["editor", ...desk, "invite", "--name", name, "--email", `${name.toLowerCase()}@editors.example`];
      const done = spawnSync(HUB, args, { encoding: "utf8" });
      assert.equal(done.status, 0, done.stderr);
      return done.stdout.match(/http:\S+/)[0];
    },
    async stop() {
      child.kill("SIGTERM");
      await new Promise((resolve) => child.on("close", resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

before(async () => {
  hub = await startHub();
});
after(() => hub?.stop());

async function browser(options = {}) {
  const own = await phone({ origin: hub.origin, ...options });
  own.dialogs = [];
  own.page.on("dialog", (dialog) => (own.dialogs.push(dialog.message()), dialog.dismiss()));
  return own;
}

/** A refused request is written to the console by Chromium itself. */
async function close(own) {
  own.wrongs.splice(0, own.wrongs.length, ...own.wrongs.filter((wrong) => !/status of 4\d\d/.test(wrong)));
  await own.close();
}

async function picture(own, name) {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  await own.page.screenshot({ path: join(SHOTS, `${name}-${own.language}-${own.dark ? "dark" : "light"}.png`), fullPage: true });
}

async function signIn(own, email) {
  await own.page.goto(`${hub.origin}/register`);
  await at(own.page, "desk-email").fill(email);
  await picture(own, "register");
  await at(own.page, "next").click();
  await at(own.page, "link-sent").waitFor();
  await own.page.goto("about:blank");
  await own.page.goto(await hub.link(email));
  await at(own.page, "sign-out").waitFor();
  assert.equal(new URL(own.page.url()).hash, "", "the secret is gone from the address");
}

async function editor(name, options) {
  const own = await browser(options);
  const devtools = await own.context.newCDPSession(own.page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await own.page.goto(hub.invite(name));
  await at(own.page, "passkey").click();
  await at(own.page, "sign-out").waitFor();
  return own;
}

const next = (own) => at(own.page, "next").click();
const saved = (own) => own.page.locator('[data-testid="kept-saved"]').waitFor();

/** Writes a service, step by step. */
async function write(own, { organization, name, about, phones, street, city }) {
  const { page } = own;
  await at(page, "add").click();
  await at(page, "organization").fill(organization);
  await at(page, "name").fill(name);
  await at(page, "about").fill(about);
  await saved(own);
  await picture(own, "register-who");
  await next(own);
  await tick(page, "pick-wash");
  await next(own);
  await tick(page, "papers-none");
  await next(own);
  await at(page, "phones").fill(phones);
  await next(own);
  await at(page, "add-place").click();
  await at(page, "places.street").fill(street);
  await at(page, "places.city").fill(city);
  await tick(page, "hours-rows");
  for (const day of [0, 1, 2, 3, 4]) await tick(page, `day-${day}`);
  await at(page, "hours-from").fill("09:00");
  await at(page, "hours-to").fill("17:00");
  await at(page, "hours-words").waitFor();
  await tick(page, "holidays");
  await saved(own);
  await picture(own, "register-places");
  await next(own);
}

test("a service is registered by its provider and published by two editors", async () => {
  const nadia = await browser({ language: "fr" });
  const { page } = nadia;
  await signIn(nadia, "nadia@example.org");

  // 1. She writes in small steps; what she typed is there again after the page was closed.
  await write(nadia, {
    organization: "Le Quai",
    name: "Accueil de jour",
    about: "Café, douche, quelqu’un à qui parler.",
    phones: "+32 2 555 01 02",
    street: "Rue du Port 12",
    city: "Bruxelles",
  });
  await page.reload();
  await at(page, "organization").waitFor();
  assert.equal(await at(page, "organization").inputValue(), "Le Quai");

  // 2. What is wrong is told at its field, and nothing is handed in.
  for (let step = 0; step < 3; step += 1) await next(nadia);
  await at(page, "url").fill("javascript:alert(1)");
  await saved(nadia);
  await page.locator(".field-error").first().waitFor();
  await next(nadia);
  await next(nadia);
  await at(page, "submit").click();
  await at(page, "to-fix").waitFor();
  await picture(nadia, "register-check");
  await at(page, "to-fix").locator("button").first().click();
  await at(page, "url").fill("");
  await saved(nadia);
  await next(nadia);
  await next(nadia);
  await at(page, "submit").click();
  await at(page, "submitted").waitFor();

  // 3. Karim asks, Nadia answers, Karim approves; he cannot do it twice.
  const karim = await editor("Karim", { language: "ar", dark: true });
  await picture(karim, "editor");
  await at(karim.page, "work-new").locator("a").click();
  await at(karim.page, "side").waitFor();
  await picture(karim, "editor-review");
  await at(karim.page, "question").fill("Which door?");
  await at(karim.page, "ask").click();
  await page.reload();
  await at(page, "answer").fill("La rouge.");
  await at(page, "answer-send").click();
  await at(page, "submitted").waitFor();
  await karim.page.reload();
  await at(karim.page, "approve").click();
  await at(karim.page, "approved-by").waitFor();
  assert.equal(await all(karim.page, "approve").count(), 0);

  // 4. Lotte signs in anew by her key, and publishes it.
  const lotte = await editor("Lotte", { language: "nl" });
  await at(lotte.page, "sign-out").click();
  await at(lotte.page, "passkey").click();
  await at(lotte.page, "work-new").locator("a").click();
  await at(lotte.page, "approve").click();
  await all(lotte.page, "history").filter({ hasText: "Karim" }).waitFor();
  await page.reload();
  await at(page, "closed-today").waitFor();
  await picture(nadia, "register-published");
  assert.ok((await at(page, "history").innerText()).includes("Lotte"));

  // 5. Closed today, without review.
  await at(page, "closed-today").click();
  await at(page, "quick-done").waitFor();
  for (const own of [nadia, karim, lotte]) await close(own);
});

const HOSTILE = [
  "<script>window.hurt=1;alert(1)</script>",
  '<img src=x onerror="window.hurt=1;alert(1)">',
  '"><svg onload="window.hurt=1">',
  "javascript:window.hurt=1",
  "\u202egnp.exe",
];

test("what somebody types is text in every view", async () => {
  const eve = await browser({ language: "en" });
  await signIn(eve, "eve@example.org");
  const mean = HOSTILE.join(" ");
  await write(eve, { organization: mean, name: mean, about: mean, phones: "+32 2 555 01 03", street: mean, city: mean });
  await at(eve.page, "submit").click();
  await at(eve.page, "submitted").waitFor();
  const mina = await editor("Mina", { language: "en" });
  const nothingRan = async (own, where) => {
    assert.equal(await own.page.evaluate(() => window.hurt), undefined, where);
    assert.equal(await own.page.locator("main :is(script, iframe, img, [onload], [onerror])").count(), 0, where);
    assert.ok(!(await own.page.locator("main").innerText()).includes("\u202e"), where);
    assert.deepEqual(own.dialogs, [], where);
  };
  await nothingRan(eve, "her own overview");
  await eve.page.goto(`${hub.origin}/register`);
  await at(eve.page, "listing").waitFor();
  await nothingRan(eve, "her list");
  await nothingRan(mina, "the work list");
  await at(mina.page, "work-new").locator("a").click();
  await at(mina.page, "side").waitFor();
  await nothingRan(mina, "the review");
  await close(eve);
  await close(mina);
});

test("a phone says what is wrong with a service, without a word about whose it is, and editors see it", async () => {
  const sam = await browser({ language: "en" });
  const { page } = sam;
  const sent = [];
  page.on("request", (request) => request.url().endsWith("/reports") && sent.push(request));
  await start(page, { origin: hub.origin, code: null });
  await visit(page, "/find");
  await at(page, "search").fill("a");
  await at(page, "hit").locator("a").first().click();
  await at(page, "report").waitFor();

  // 1. Without a network it waits, and goes out when there is one.
  await sam.context.setOffline(true);
  await at(page, "report").click();
  await tick(page, "report-wrong-hours");
  await at(page, "report-words").fill("Closed on Mondays now.");
  await picture(sam, "report");
  await at(page, "report-send").click();
  await at(page, "report-waits").waitFor();
  await sam.context.setOffline(false);
  await at(page, "report-sent").waitFor({ timeout: 60_000 });
  const last = sent.at(-1);
  const headers = await last.allHeaders();
  assert.equal(headers.cookie, undefined);
  assert.ok(last.postDataBuffer().length < 120, "the service, what is wrong, the words: nothing else");

  // 2. Olga sees it in her list, and sees to it.
  const olga = await editor("Olga", { language: "en" });
  await at(olga.page, "work-reported").locator("a").click();
  assert.match(await at(olga.page, "report").innerText(), /Closed on Mondays now\./);
  await at(olga.page, "settle").click();
  await at(olga.page, "settle").waitFor({ state: "detached" });
  await close(sam);
  await close(olga);
});
