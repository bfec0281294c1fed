// A hub of a story's own, with its registry and its signed directory, and what providers and editors do there.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, tick } from "./app.mjs";
import { phone } from "./browser.mjs";

const HUB = process.env.BESACE_HUB;
const SHOTS = process.env.BESACE_SCREENSHOTS;

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

function hub(...args) {
  const done = spawnSync(HUB, args, { encoding: "utf8" });
  assert.equal(done.status, 0, `${args.join(" ")}: ${done.stderr}`);
  return done.stdout;
}

/** A mail with its text as it was written: quoted, or in base64 where its letters need it. */
function readable(mail) {
  const [head, ...rest] = mail.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  const base64 = /^content-transfer-encoding: base64/im.test(head);
  const text = base64 ? Buffer.from(body, "base64").toString("utf8") : body.replace(/=\r\n/g, "").replace(/=3D/g, "=");
  return `${head}\n${text}`;
}

/** A hub that signs its directory with keys of its own; its mails lie in a folder. */
export async function ownHub() {
  const folder = await mkdtemp(join(tmpdir(), "besace-hub-"));
  const file = (name) => join(folder, name);
  // Passkeys want a name, not a number.
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const desk = ["--store", `sqlite:${file("hub.sqlite")}`, "--outbox", file("outbox"), "--address", origin];
  for (const key of ["root", "pack", "time"]) hub("key", "new", file(`${key}.key`));
  const keys = ["--root", file("root.pub"), "--threshold", "1", "--pack", file("pack.pub"), "--timestamp", file("time.pub")];
  hub("key", "rotate", "--out", file("1.root"), ...keys);
  hub("key", "sign", file("1.root"), "--key", file("root.key"));
  const own = {
    origin,
    editors: (...args) => hub("editor", ...desk, ...args),
    /** Signs and lays out what is published now, of Brussels unless another region is named. */
    publish(...args) {
      const signing = ["--pack-key", file("pack.key"), "--timestamp-key", file("time.key")];
      const rows = ["--source", process.env.BESACE_PACK, "--store", `sqlite:${file("hub.sqlite")}`];
      if (!args.includes("--region")) rows.push("--region", "brussels");
      hub("publish", "--to", file("directory"), ...rows, ...signing, ...args);
    },
    /** Starts it, its registry's clock so many days ahead. */
    start: ({ ahead = 0 } = {}) =>
      new Promise((resolve, reject) => {
        const serve = ["serve", "--listen", `127.0.0.1:${port}`, "--web", process.env.BESACE_WEB, "--directory", file("directory")];
        own.child = spawn(HUB, [...serve, ...desk, "--days-ahead", String(ahead)]);
        own.child.stdout.on("data", (said) => String(said).includes("listening") && resolve(own));
        own.child.stderr.on("data", (said) => process.stderr.write(said));
        own.child.on("exit", reject);
      }),
    stop: () =>
      new Promise((resolve) => {
        own.child.removeAllListeners("exit").on("close", resolve);
        own.child.kill("SIGTERM");
      }),
    async remove() {
      await own.stop();
      await rm(folder, { recursive: true, force: true });
    },
    /** The next mail to somebody that says so. */
    async mail(to, wanted) {
      for (let tries = 0; tries < 100; tries += 1) {
        for (const name of await readdir(file("outbox")).catch(() => [])) {
          const path = join(file("outbox"), name);
          const mail = readable(await readFile(path, "utf8"));
          if (!mail.includes(`To: ${to}`)) continue;
          await rm(path);
          const found = mail.match(wanted);
          if (found) return found[0];
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no mail to ${to} says ${wanted}`);
    },
    /** The link in the next mail to somebody. */
    link: (to) => own.mail(to, /http:\S+#[kc]=[\w-]+/),
    /** A phone or computer that opens pages of this hub, or of another origin that stands for it. */
    async browser(options = {}) {
      const opened = await phone({ origin, ...options });
      opened.dialogs = [];
      opened.page.on("dialog", (dialog) => (opened.dialogs.push(dialog.message()), dialog.dismiss()));
      // A refused request is written to the console by Chromium itself.
      const close = opened.close;
      opened.close = () => {
        const { wrongs } = opened;
        wrongs.splice(0, wrongs.length, ...wrongs.filter((wrong) => !/status of (4\d\d|50[34])/.test(wrong)));
        return close();
      };
      return opened;
    },
    /** Signs a provider in by the link of a mail. */
    async provider(email, options) {
      const opened = await own.browser(options);
      await opened.page.goto(`${origin}/register`);
      await at(opened.page, "desk-email").fill(email);
      await picture(opened, "register");
      await at(opened.page, "next").click();
      await at(opened.page, "link-sent").waitFor();
      await opened.page.goto("about:blank");
      await opened.page.goto(await own.link(email));
      await at(opened.page, "sign-out").waitFor();
      assert.equal(new URL(opened.page.url()).hash, "", "the secret is gone from the address");
      return opened;
    },
    /** Invites an editor, who makes a passkey in a new browser. */
    async editor(name, options) {
      const opened = await own.browser(options);
      const devtools = await opened.context.newCDPSession(opened.page);
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
      const link = own.editors("invite", "--name", name, "--email", `${name.toLowerCase()}@editors.example`);
      await opened.page.goto(link.match(/http:\S+/)[0]);
      await at(opened.page, "passkey").waitFor();
      await picture(opened, "editor-join");
      await at(opened.page, "passkey").click();
      await at(opened.page, "sign-out").waitFor();
      return opened;
    },
  };
  own.publish("--root", file("1.root"));
  return own.start();
}

/** Keeps a picture of a screen. */
export async function picture({ page, language, dark }, name) {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}-${language}-${dark ? "dark" : "light"}.png`), fullPage: true });
}

/** Goes to the next step of the form. */
export const next = ({ page }) => at(page, "next").click();

/** Waits until what was typed is saved. */
export const saved = ({ page }) => page.locator('[data-testid="kept-saved"]').waitFor();

/** Writes a service, step by step, by the names of its fields, and comes to the last step. */
export async function write(own, fields) {
  const { page } = own;
  const fill = async (names) => {
    for (const name of names) if (fields[name] !== undefined) await at(page, name).fill(fields[name]);
  };
  await at(page, "add").click();
  await at(page, "organization").waitFor();
  await fill(["organization", "name", "about", "organization_about"]);
  await saved(own);
  await picture(own, "register-who");
  await next(own);
  await tick(page, "pick-wash");
  await picture(own, "register-needs");
  await next(own);
  await tick(page, fields.documents ? "papers-needed" : "papers-none");
  await fill(["eligibility", "documents", "cost", "capacity"]);
  await picture(own, "register-terms");
  await next(own);
  await fill(["phones", "emails", "url", "contact"]);
  await picture(own, "register-reach");
  await next(own);
  await at(page, "add-place").click();
  await at(page, "places.street").waitFor();
  await fill(["name", "street", "postcode", "city", "directions", "note"].map((name) => `places.${name}`));
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
