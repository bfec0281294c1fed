// Killed while writing: nothing corrupt, nothing lost that was acknowledged.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { all, at, open, save, start, unlock, visit } from "./support/app.mjs";
import { ORIGIN, profile } from "./support/browser.mjs";

const KILLS = Number(process.env.BESACE_KILLS ?? 50);

/** A browser of our own making, so that it can be killed as a phone kills it. */
async function browserOn(path) {
  const file = join(path, "DevToolsActivePort");
  await rm(file, { force: true });
  const child = spawn(
    process.env.BESACE_CHROMIUM ?? "/usr/bin/chromium",
    ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", `--user-data-dir=${path}`, "about:blank"],
    { stdio: "ignore", detached: true },
  );
  let port;
  for (let tries = 0; tries < 300 && !port; tries += 1) {
    await new Promise((done) => setTimeout(done, 50));
    port = (await readFile(file, "utf8").catch(() => "")).split("\n")[0];
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  context.setDefaultTimeout(60_000);
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    /** Kills the browser with everything it started, at once. */
    async kill() {
      const gone = new Promise((done) => child.once("exit", done));
      process.kill(-child.pid, "SIGKILL");
      await gone;
      await browser.close().catch(() => {});
    },
  };
}

test(`killed ${KILLS} times at random while writing: all that was saved is there`, async (t) => {
  const disk = await profile();
  let phone = await browserOn(disk.path);
  await start(phone.page);
  await visit(phone.page, "/notes");
  const saved = [];
  let number = 0;

  /** Writes notes, one after the other, until somebody ends it. */
  const write = async (page) => {
    for (;;) {
      const text = `note ${(number += 1)}.`;
      await at(page, "add").click();
      await at(page, "field-note").fill(text);
      await save(page);
      await page.locator('[data-testid="note"]', { hasText: text }).waitFor();
      saved.push(text);
    }
  };

  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = saved.length;
    let broken = null;
    const writing = write(phone.page).catch((error) => (broken = error));
    // Once something was acknowledged, at any moment of what comes next.
    while (saved.length === before && !broken) await new Promise((done) => setTimeout(done, 10));
    assert.equal(broken, null);
    await new Promise((done) => setTimeout(done, Math.random() * 500));
    if (kill % 2) {
      // The page with its worker only.
      const cdp = await phone.context.newCDPSession(phone.page);
      const crashed = phone.page.waitForEvent("crash");
      cdp.send("Page.crash").catch(() => {});
      await crashed;
      const next = await phone.context.newPage();
      await phone.page.close().catch(() => {});
      await writing;
      phone.page = next;
    } else {
      await phone.kill();
      await writing;
      phone = await browserOn(disk.path);
    }
    await open(phone.page, ORIGIN, "/notes");
    await unlock(phone.page);
    await at(phone.page, "add").waitFor();
    if (saved.length > 0) await at(phone.page, "note").waitFor();
    const there = new Set((await all(phone.page, "note").locator(".row-title").allInnerTexts()).map((text) => text.trim()));
    const lost = saved.filter((text) => !there.has(text));
    assert.deepEqual(lost, [], `kill ${kill + 1}: lost ${lost.length} of ${saved.length}, ${saved.length - before} new`);
  }
  await visit(phone.page, "/");
  assert.equal(await phone.page.locator(".banner-care").count(), 0, "something is damaged");
  t.diagnostic(`${saved.length} notes acknowledged, ${KILLS} kills, none lost`);
  await phone.kill();
  await disk.remove();
});
