// Run under node by `cargo xtask test`, which sets where the compiled module lies.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

const wasm = createRequire(import.meta.url)(process.env.BESACE_WASM_TESTS);
const vector = (name) => readFileSync(new URL(`../vectors/${name}`, import.meta.url), "utf8");

for (const name of wasm.vector_files()) {
  test(`frozen vectors hold in wasm: ${name}`, () => {
    assert.ok(wasm.check_vectors(vector(name)) > 0);
  });
}

test("a changed vector is noticed in wasm", () => {
  const changed = vector("recovery-code-v1.json").replace('"typed": "', '"typed": "Z');
  assert.throws(() => wasm.check_vectors(changed), /recovery code, vector 0/);
});

// Nothing is cut off here.
globalThis.besaceChunks = { has: () => true };

test("the engine tells every story in wasm as it does natively", async () => {
  wasm.open_in_memory(() => {}, false);
  const names = [];
  const count = await wasm.tell_stories(async (bytes) => wasm.handle(bytes), (name) => names.push(name), false);
  assert.equal(count, 33);
  assert.equal(names.length, count);
});
