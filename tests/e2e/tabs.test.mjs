// Two windows of one browser: one owns the toolbox, the other talks through it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson, at, home, open, start, unlock, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";

test("a second tab talks through the first, and takes over when that one closes", async () => {
  const wim = await phone();
  const first = wim.page;
  await start(first);
  await addPerson(first, { name: "From the first" });

  // 1. The second tab finds the toolbox open, and sees what is there.
  const second = await wim.context.newPage();
  await open(second);
  await home(second);
  await visit(second, "/people");
  await second.getByText("From the first").first().waitFor();

  // 2. What it writes stands in the first one too.
  await addPerson(second, { name: "From the second" });
  await first.bringToFront();
  await visit(first, "/people");
  await first.getByText("From the second").first().waitFor();

  // 3. The first one closes: the second asks for the code, and nothing is lost.
  await second.bringToFront();
  await first.close();
  await unlock(second);
  await visit(second, "/people");
  for (const name of ["From the first", "From the second"]) await second.getByText(name).first().waitFor();
  await wim.close();
});

test("a tab that hangs can be relieved", async () => {
  const xenia = await phone();
  const first = xenia.page;
  await start(first);
  await addPerson(first, { name: "Still here" });
  const second = await xenia.context.newPage();
  await open(second);
  await home(second);

  // The first tab's worker is stopped, as phones do in the background.
  const cdp = await xenia.context.newCDPSession(first);
  await freezeWorkers(cdp);
  await at(second, "nav-people").click();
  await at(second, "take-over").click();
  await unlock(second);
  await visit(second, "/people");
  await second.getByText("Still here").first().waitFor();
  await xenia.context.close();
  assert.deepEqual(xenia.wrongs, []);
});

/** Stops the page's workers where they stand. */
async function freezeWorkers(cdp) {
  const attached = [];
  cdp.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => targetInfo.type === "worker" && attached.push(sessionId));
  await cdp.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await new Promise((done) => setTimeout(done, 500));
  assert.ok(attached.length > 0, "no worker to stop");
  let number = 0;
  for (const sessionId of attached) {
    for (const method of ["Debugger.enable", "Debugger.pause"]) {
      number += 1;
      await cdp.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: number, method }) });
    }
  }
}
