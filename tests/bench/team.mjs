// 300 people who share with a worker's team: how long until all of them stand on the screen after unlocking, in the
// browser's own worker. `BESACE_CROWD` is the program that plays the hub, the people and the coordinator.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { at, open, start, unlock, visit } from "../e2e/support/app.mjs";
import { browser, folder, say } from "./engine.mjs";

const PEOPLE = Number(process.env.BESACE_PEOPLE ?? 300);
const ROUNDS = 5;

const crowd = spawn(process.env.BESACE_CROWD, ["--people", String(PEOPLE), "--web", process.env.BESACE_WEB], { stdio: ["pipe", "pipe", "inherit"] });
const lines = createInterface(crowd.stdout)[Symbol.asyncIterator]();
const line = async () => JSON.parse((await lines.next()).value);
const profile = await folder();
try {
  const native = await line();
  say(`natively: ${native.open_p50_ms} ms`);
  const { url, code } = await line();

  // 1. The worker's phone comes into the team, and with it into everything that is shared.
  let phone = await browser(profile.path);
  let page = phone.pages()[0] ?? (await phone.newPage());
  await start(page, { origin: url });
  await visit(page, "/settings");
  await at(page, "devices").click();
  await at(page, "join").click();
  await at(page, "field-name").fill("Nadia");
  await at(page, "code").fill(code);
  await at(page, "next").click();
  await at(page, "check").waitFor({ timeout: 60_000 });
  await at(page, "confirm").click();
  await at(page, "paired").waitFor({ timeout: 120_000 });
  await at(page, "next").click();
  await visit(page, "/settings");
  await at(page, "teams").click();
  await at(page, "crew").click();
  say("the browser joins what they share");
  const began = Date.now();
  await page.waitForFunction((people) => document.querySelectorAll('[data-testid="person"]').length >= people, PEOPLE, { timeout: 30 * 60_000, polling: 1000 });
  const joined = (Date.now() - began) / 1000;
  // What it wrote about it is on disk and at the hub.
  await page.waitForTimeout(5_000);
  await phone.close();

  // 2. A day's work begins: opened, unlocked, all there.
  const all = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    phone = await browser(profile.path);
    page = phone.pages()[0] ?? (await phone.newPage());
    await open(page, url, "/team");
    await at(page, "lock").waitFor();
    await page.evaluate((people) => {
      const seen = (globalThis.seen = {});
      new MutationObserver(() => {
        if (!document.querySelector('[data-testid="lock"]')) seen.open ??= performance.now();
        if (document.querySelectorAll('[data-testid="person"]').length >= people) seen.all ??= performance.now();
      }).observe(document.body, { childList: true, subtree: true });
    }, PEOPLE);
    await unlock(page);
    await page.waitForFunction(() => globalThis.seen.all, null, { timeout: 120_000 });
    const { open: opened, all: shown } = await page.evaluate(() => globalThis.seen);
    all.push(shown - opened);
    await phone.close();
  }
  all.sort((one, other) => one - other);
  const rounded = (number) => Math.round(number);
  console.log(JSON.stringify({ people: PEOPLE, native, browser: { p50_ms: rounded(all[Math.floor(ROUNDS / 2)]), max_ms: rounded(all[ROUNDS - 1]), joined_s: rounded(joined) } }));
} finally {
  crowd.stdin.end();
  await profile.remove();
}
