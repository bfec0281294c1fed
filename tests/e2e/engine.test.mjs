// The same stories that the engine tells in a thread, told by the one in the browser's worker,
// over the browser's own files.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { ORIGIN, phone } from "./support/browser.mjs";

test("the engine in the browser's worker tells every story", { timeout: 600_000 }, async (t) => {
  const module = process.env.BESACE_WASM_TESTS;
  if (!module) return t.skip("`cargo xtask test` compiles the stories; none are here");
  const it = await phone();
  await it.context.route(`${ORIGIN}/stories/*`, (route) =>
    route.fulfill({ path: join(module, new URL(route.request().url()).pathname.split("/").pop()) }),
  );
  // No directory ships: the stories bring their own.
  await it.context.route(`${ORIGIN}/directory/*`, (route) => route.fulfill({ status: 404 }));
  const shell = await (await fetch(ORIGIN)).text();
  const link = shell.match(/"(\/boot-\w+\/link\.js)"/)[1];
  const boot = await (await fetch(ORIGIN + link.replace("link.js", "boot.js"))).text();
  const worker = boot.match(/"(\/engine-\w+\/worker\.js)"/)[1];

  // A page without screens: nobody else may ask the engine anything.
  await it.page.goto(`${ORIGIN}/help/en.html`);
  const told = await it.page.evaluate(
    async ({ link, worker }) => {
      const [{ start }, stories] = await Promise.all([import(link), import("/stories/tests.js")]);
      await stories.default();
      start(worker);
      // One request at a time, and its answer; what begins with 1 is an event.
      let answered;
      besaceEngine.listen((bytes) => bytes[0] === 0 && answered?.(bytes));
      const ask = (bytes) =>
        new Promise((resolve) => {
          answered = resolve;
          besaceEngine.send(bytes);
        });
      const names = [];
      const count = await stories.tell_stories(ask, (name) => names.push(name), false);
      return { count, names };
    },
    { link, worker },
  );
  assert.ok(told.count >= 24);
  assert.equal(told.count, told.names.length);
  await it.close();
});
